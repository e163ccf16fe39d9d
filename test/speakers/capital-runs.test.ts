import { describe, expect, it } from 'vitest';
import { findCapitalRuns } from '../../src/speakers/names/capital-runs.ts';
import { sceneOf, textOf } from './made-scene.ts';

function runsIn(text: string, cue?: string): string[] {
  const scene = sceneOf(text, cue === undefined ? {} : { cue });
  return findCapitalRuns(scene).map((run) => textOf(scene.doc, run));
}

describe('a run of capital letters', () => {
  it.each([
    ['It was built for Ana Ruiz in the end.', ['Ana Ruiz']],
    ['Ana Ruiz met Luis Ortega in the end.', ['Ana Ruiz', 'Luis Ortega']],
    ['It was built for Áine Brandt in the end.', ['Áine Brandt']],
    ['It rained on the Courier, and the Herald slept.', ['Courier', 'Herald']],
    ['They wrote: “You are COMPLETELY right.” So Ana Ruiz slept.', ['Ana Ruiz']],
    ['They wrote: “We sold it to STANMORE in May.” So Ana Ruiz slept.', ['STANMORE', 'Ana Ruiz']],
    ['RATING: False. Ana Ruiz slept in the end.', ['Ana Ruiz']],
    ['CARMODY: False. Ana Ruiz slept in the end.', ['CARMODY', 'Ana Ruiz']],
    ['They read The Courier all day.', ['The Courier']],
    ['The Courier was read all day.', ['Courier']],
    ['They slept, and She slept too.', []],
    ['They met April in the end.', ['April']],
    ['They met in April in the end.', []],
    ['They met on the evening of May 3 in the end.', []],
    ['They met on Monday with Ana Ruiz in the end.', ['Ana Ruiz']],
    ['They sold AI with Ana Ruiz in the end.', ['Ana Ruiz']],
    ['They sold Ana AI in the end.', ['Ana']],
    ['Will Ortega slept by the mill.', ['Will Ortega']],
    ['Will they sleep by the mill?', []],
    ['It was Will. Will rolled his eyes by the mill.', ['Will', 'Will']],
    ['The old crew met Will Ortega by the mill.', ['Will Ortega']],
    ['They met June in the end.', ['June']],
    ['The crew met June 3 by the mill.', []],
    ['The crew met My Vole by the mill.', ['My Vole']],
    ['The crew met Our Vole by the mill.', ['Vole']],
    ['The crew met Ana This by the mill.', ['Ana']],
    ['The crew slept; Will Ortega left by the mill.', ['Will Ortega']],
    ['They met the Food and Drug Administration in the end.', ['Food and Drug Administration']],
    ['They met the Securities and Exchange Board in the end.', ['Securities and Exchange Board']],
    ['It was Tom. Will sleeps by the mill.', ['Tom']],
    ['It was Will. Will they sleep by the mill?', ['Will']],
    ['They met the Department of Health and Planning in the end.', ['Department of Health and Planning']],
    ['They met the Department of Health and Arvo in the end.', ['Department of Health', 'Arvo']],
    ['They met Director of Marketing and Ana Ruiz in the end.', ['Director of Marketing', 'Ana Ruiz']],
    ['They met Crane, Vole & Lyle in the end.', ['Crane, Vole & Lyle']],
    ['They met Crane, Vole, Marsh & Lyle in the end.', ['Crane, Vole, Marsh & Lyle']],
    ['In May, Crane, Vole & Lyle met in the end.', ['Crane, Vole & Lyle']],
    ['They met Crane, Vole & Christmas in the end.', ['Crane, Vole & Christmas']],
    ['They met Crane, Vole & them in the end.', ['Crane', 'Vole']],
    ['They met Crane, Vole, & Lyle in the end.', ['Crane, Vole, & Lyle']],
    ['They met Crane, Vole & Lyle and Marsh in the end.', ['Crane', 'Vole & Lyle', 'Marsh']],
    ['They met Marsh, Crane, Vole and Lyle in the end.', ['Marsh', 'Crane', 'Vole', 'Lyle']],
    ["They met at St. Luke's in the end.", ["St. Luke's"]],
    ["They met St. Luke's nurses in the end.", ['St. Luke']],
    ["They met at Vole & Lyle's in the end.", ["Vole & Lyle's"]],
    ["They met Vole & Lyle's owner in the end.", ['Vole & Lyle']],
    ["They met the Growers' Pension Fund in the end.", ["Growers' Pension Fund"]],
    ["They met the Growers' Ana Ruiz in the end.", ['Growers', 'Ana Ruiz']],
    ['They read the Sunday Ledger all day.', ['Sunday Ledger']],
    ['They read a Sunday Ledger all day.', ['Ledger']],
    ['They read the Monday Ruiz all day.', ['Ruiz']],
    ['They read the April Ledger all day.', ['April Ledger']],
    ['They read the August Ledger all day.', ['Ledger']],
    ['Wounded Dutch skipper Piet Blom slept by the mill.', ['Dutch', 'Piet Blom']],
    ['Leading Labour people slept by the mill.', ['Labour']],
    ['The chief met Per Lund by the mill.', ['Per Lund']],
    ['The crew met PER LUND by the mill.', ['LUND']],
    ['The crew met Per Lund. Per Lund slept by the mill.', ['Per Lund', 'Per Lund']],
    ['Per Lund slept by the mill.', ['Lund']],
    ['Per Lund, the ferryman, slept by the mill.', ['Per Lund']],
    ['Per Lund, the old ferryman, slept by the mill.', ['Per Lund']],
    ['Per Lund, a very old and grey ferryman, slept by the mill.', ['Lund']],
    ['Per Lund, the mill, slept by the sea.', ['Lund']],
    ['Per Lund the ferryman, slept by the mill.', ['Lund']],
    ['Per Paris, the ferryman, slept by the mill.', ['Paris']],
    ['Can Lund, the ferryman, sleep by the mill?', ['Lund']],
  ])('is a name: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });

  it('ends with its sentence', () => {
    expect(runsIn('They met Ana. Ruiz left in the end.')).toEqual(['Ana', 'Ruiz']);
  });

  it('is none that a cue takes, and none of the page', () => {
    expect(runsIn('They met Ana Ruiz in the end.', 'Ana')).toEqual(['Ruiz']);
    expect(runsIn('They met Ana Ruiz in the end.', 'Ruiz')).toEqual(['Ana']);
    expect(runsIn('They slept in the end.\nBy Ana Ruiz\nThey slept on.')).toEqual([]);
  });

  it('is no longer than a name', () => {
    const names = 'Ana Ruiz '.repeat(12);
    const [first] = runsIn(`They met ${names}in the end.`);
    expect(first?.split(' ')).toHaveLength(16);
  });
});

describe('the small words in a name', () => {
  it.each([
    ['Jan van der Velde', 'two particles'],
    ['Ana de la Cruz', 'two particles of Spanish'],
    ['Fahd bin Nasser', 'one particle'],
    ['Omar al-Hadid', 'a particle with a hyphen'],
    ['Jean-Luc Marchetti', 'a hyphen'],
    ['Pak Jun-ho', 'a hyphen before a syllable'],
    ['Jun-ho Pak', 'a hyphen between two syllables, before the surname'],
    ['Neil deGrasse Vole', 'a word that begins small'],
    ['Carl Brandt, Jr.', 'a comma before a generation'],
    ['Ana Ruiz, KC', 'a comma before an honour'],
    ['Gale & Sons', 'an ampersand'],
    ['Hugh “Woody” Barlow', 'a nickname'],
    ['Hugh (Woody) Barlow', 'a nickname in brackets'],
    ["Hugh 'Woody' Barlow", 'a nickname in straight marks'],
    ['Gen. (rtd) Ana Ruiz', 'what somebody retired from'],
    ['Marlow Coroner’s Court', 'the owner of an office'],
    ['Moody’s', 'a possessive of its own'],
    ['Ana bin-Nasser', 'a particle and a hyphen'],
    ['Hugh “Big Woody” Barlow', 'a nickname of two words'],
    ['Marlow Growers’ Union', 'the plural of an owner'],
    ["Marlow Growers' Union", 'the same with a straight mark'],
    ['Jean\u2011Luc Marchetti', 'a hyphen that holds the line'],
    ['Bergen-in-Vole', 'two hyphens'],
    ['Committee on Trade', 'a phrase with *on*'],
    ['Panel on Vole Trade', 'a panel'],
    ['University of The Vole', 'a phrase with a capital article'],
    ['University of Arlen', 'a phrase'],
    ['Isle of Arlen', 'a phrase behind what is no body'],
    ['Ministry for the Arts', 'a phrase with an article'],
    ['Institute for the Study of Ice', 'two phrases'],
    ['Department of Health and Human Services', 'an *and*'],
    ['Ministry of Trade and Industry', 'an *and* of a ministry'],
  ])('belong to it: %s (%s)', (name) => {
    expect(runsIn(`They met ${name} in the end.`)).toEqual([name]);
  });

  it.each([
    ['al-Hadid', 'with a hyphen'],
    ['bin Nasser', 'without one'],
  ])('may open it: %s (%s)', (name) => {
    expect(runsIn(`They met ${name} in the end.`)).toEqual([name]);
  });

  it.each([
    ['They met Ana, Luis and Eva in the end.', ['Ana', 'Luis', 'Eva']],
    ['They met Ana and Luis Ortega in the end.', ['Ana', 'Luis Ortega']],
    ['They met Ana of Arlen in the end.', ['Ana', 'Arlen']],
    ['They met Ana van in the end.', ['Ana']],
    ['They met y Cruz in the end.', ['Cruz']],
    ['They met de Cruz in the end.', ['Cruz']],
    ['They met Ana’s Union in the end.', ['Ana', 'Union']],
    ['They met the Growers’ Lunch in the end.', ['Growers', 'Lunch']],
    ['They met Ana “the one” Ruiz in the end.', ['Ana', 'Ruiz']],
    ['They met Ana (Ruiz) in the end.', ['Ana', 'Ruiz']],
    ['They met Marlow-backed rebels in the end.', ['Marlow']],
    ['They met Ana Ruiz-style rebels in the end.', ['Ana Ruiz']],
    ['They met Ana Ruiz-under-pressure in the end.', ['Ana Ruiz']],
    ['They met al- Sadr in the end.', ['al', 'Sadr']],
    ['They met de la there in the end.', []],
    ['They met Gen. (rtd Ana Ruiz in the end.', ['Gen.', 'Ana Ruiz']],
    ['They met Gen. (old) Ana Ruiz in the end.', ['Gen.', 'Ana Ruiz']],
    ['They met Hugh (Woody Hill in the end.', ['Hugh', 'Woody Hill']],
    ["They met Hugh 'Woody Hill in the end.", ['Hugh', 'Woody Hill']],
    ["They met the Barlows' 'Woody' Hill in the end.", ['Barlows', 'Woody', 'Hill']],
    ['They met the Marlow Coroner’s Ana in the end.', ['Marlow Coroner', 'Ana']],
    ['They met the Marlow Growers’ Ana in the end.', ['Marlow Growers', 'Ana']],
    ['They met Moody’s people in the end.', ['Moody']],
    ['They met Moody’s old mill in the end.', ['Moody']],
    ['They met Ana Moody’s in the end.', ['Ana Moody']],
    ['They met the Fund and World Bank in the end.', ['Fund', 'World Bank']],
    ['They met the Paris and Exchange Board in the end.', ['Paris', 'Exchange Board']],
    ['They met the Ana and Exchange Board in the end.', ['Ana', 'Exchange Board']],
    ['They met Food and Drug Administration people.', ['Food', 'Drug Administration']],
    ['They met Neil deGrasse in the end.', ['Neil deGrasse']],
    ['They met Pak-ho in the end.', ['Pak']],
    ['They met Pak Jun-weather in the end.', ['Pak Jun']],
    ['They met Pak Jun -ho in the end.', ['Pak Jun']],
    ['They met the University of the vole in the end.', ['University']],
    ['They met the Ministry of Health and Ana Ruiz in the end.', ['Ministry of Health', 'Ana Ruiz']],
    ['They met the Department and Vole in the end.', ['Department', 'Vole']],
    ['They met the Department of Health and others in the end.', ['Department of Health']],
    ['They met the Bank of Trade and Vole in the end.', ['Bank of Trade', 'Vole']],
    ['They met Grower’ Union in the end.', ['Grower', 'Union']],
    ['They met Growers ’ Union in the end.', ['Growers', 'Union']],
    ['They met the Growers’ vole in the end.', ['Growers']],
    ['They met Ana - Luis in the end.', ['Ana', 'Luis']],
    ['They met Ana & others in the end.', ['Ana']],
    ['They met University of two in the end.', ['University']],
    ['They met Arlen and Human Services in the end.', ['Arlen', 'Human Services']],
    ['They met Ana, KC and Luis in the end.', ['Ana, KC', 'Luis']],
  ])('belong to none: %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});
