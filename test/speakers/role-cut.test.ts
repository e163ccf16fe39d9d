import { describe, expect, it } from 'vitest';
import { mentionsIn, sceneOf, textOf } from './made-scene.ts';

/** The names in a phrase, each with the role before it in brackets. */
function namesIn(phrase: string): string[] {
  const scene = sceneOf(`It rained when they met ${phrase} in the old hall by the river.`);
  const textAt = (first: number, last: number) => textOf(scene.doc, { first, last });
  return mentionsIn(scene).mentions.flatMap((mention) => {
    if (mention.form !== 'name') return [];
    const role = mention.opens < mention.first ? `(${textAt(mention.opens, mention.first)}) ` : '';
    return [`${role}${textAt(mention.first, mention.last)}`];
  });
}

describe('a role before a name', () => {
  it.each([
    ['Dean Hale', '(Dean) Hale'],
    ['Dean Ana Hale', '(Dean) Ana Hale'],
    ['her husband, Earl Hale,', 'Earl Hale'],
    ['her husband, Dean Ana Hale,', '(Dean) Ana Hale'],
    ['Special Agent in Charge Ana Hale', '(Special Agent in Charge) Ana Hale'],
    ['Special Agent in charge Ana Hale', '(Special Agent in charge) Ana Hale'],
    ['Deacon Ana Hale', '(Deacon) Ana Hale'],
    ['Coun Ana Hale', '(Coun) Ana Hale'],
    ['King Ana', '(King) Ana'],
    ['Baker King', '(Baker) King'],
    ['Secretary of State Ana Ruiz', '(Secretary of State) Ana Ruiz'],
    ['Secretary of State Vole Ruiz', '(Secretary of State) Vole Ruiz'],
    ['Secretary of HUD Ana Ruiz', '(Secretary of HUD) Ana Ruiz'],
    ['Secretary of State J.R. Vole', '(Secretary of State) J.R. Vole'],
    ['Prince of Wales Vole Ruiz', '(Prince of Wales) Vole Ruiz'],
    ['House Speaker Emeritus Ana Ruiz', '(House Speaker Emeritus) Ana Ruiz'],
    ['Senate President Pro Tempore Ana Ruiz', '(Senate President Pro Tempore) Ana Ruiz'],
    ['Mayor Pro Tem Ruiz', '(Mayor Pro Tem) Ruiz'],
    ['Pro Tem Ruiz', 'Pro Tem Ruiz'],
    ['Professor Emerita Ana Ruiz', '(Professor Emerita) Ana Ruiz'],
    ['Former Republican Senator Ana Ruiz', '(Former Republican Senator) Ana Ruiz'],
    ['Sen. Vole Foods', '(Sen.) Vole Foods'],
    ['CEO Arvo', '(CEO) Arvo'],
    ['General Ruiz', '(General) Ruiz'],
    ['General Staff', 'General Staff'],
    ['Peruvian General Staff', 'Peruvian General Staff'],
    ['Staff Sgt. Ana Ruiz', '(Staff Sgt.) Ana Ruiz'],
    ['DC Ana Ruiz', '(DC) Ana Ruiz'],
    ['QB Luis Ortega', '(QB) Luis Ortega'],
    [
      'Executive Director of the Centre for Open Budgets Ana Ruiz',
      '(Executive Director of the Centre for Open Budgets) Ana Ruiz',
    ],
    ['British Rowing', 'British Rowing'],
    ['Black Caps', 'Black Caps'],
    ['Black Ruiz', '(Black) Ruiz'],
    ['Det Con Ana Ruiz', '(Det Con) Ana Ruiz'],
    ['Con Ruiz', 'Con Ruiz'],
    ['Mayor Con Ruiz', '(Mayor) Con Ruiz'],
    ['DC Varga', 'DC Varga'],
    ['DI Varga', '(DI) Varga'],
    ['Son Jun-ho', 'Son Jun-ho'],
    ['Rajesh Man Singh Varga', 'Rajesh Man Singh Varga'],
    ['Col Ana Ruiz', '(Col) Ana Ruiz'],
    ['Lady Justice Steel', '(Lady Justice) Steel'],
    ['the U.S. Justice Department', 'U.S. Justice Department'],
    ['Chairman of the Marlow City Council Ana Ruiz', '(Chairman of the Marlow City Council) Ana Ruiz'],
    ['Superintendent of Schools Ana Ruiz', '(Superintendent of Schools) Ana Ruiz'],
    ['Director of Planning and Works Ana Ruiz', '(Director of Planning and Works) Ana Ruiz'],
    [
      'President of the Grace County Education Association Ana Ruiz',
      '(President of the Grace County Education Association) Ana Ruiz',
    ],
    ['Marlow & Daughter', 'Marlow & Daughter'],
  ])('ends where the name begins: %s', (phrase, expected) => {
    expect(namesIn(phrase)).toEqual([expected]);
  });

  it('is part of a department, which is not the firm beside it', () => {
    expect(namesIn('the Department of Justice and Arvo')).toEqual(['Department of Justice', 'Arvo']);
  });

  it.each(['CEO', 'Chief Executive Officer', 'Companies Chairman'])(
    'stands behind the firm of partners: %s',
    (role) => {
      expect(namesIn(`Marlow & Pell ${role} Ana Ruiz`).at(-1)).toBe(`(Marlow & Pell ${role}) Ana Ruiz`);
    },
  );

  it.each([
    ['Shipwright Ana Ruiz', '(Shipwright) Ana Ruiz'],
    ['Shipwright Varga Ruiz', 'Shipwright Varga Ruiz'],
    ['State Comptroller Ana Ruiz', '(State Comptroller) Ana Ruiz'],
    ['Vole Ana Ruiz', 'Vole Ana Ruiz'],
    ['Ana Shipwright Ruiz', 'Ana Shipwright Ruiz'],
    ['Luis Ana Ruiz', 'Luis Ana Ruiz'],
  ])('may be known by its ending before a given name: %s', (phrase, expected) => {
    expect(namesIn(phrase)).toEqual([expected]);
  });

  it('ends with a body: no name is left', () => {
    expect(namesIn('National President of the Independent Petroleum Growers Union')).toEqual([]);
  });

  it.each([
    ['Republican Ana Ruiz', '(Republican) Ana Ruiz'],
    ['Lib Dem Ana Ruiz', '(Lib Dem) Ana Ruiz'],
    ['Former Ana Ruiz', '(Former) Ana Ruiz'],
    ['British Ana', '(British) Ana'],
    ['British Varga', '(British) Varga'],
    ['Northern Ana', '(Northern) Ana'],
    ['Christian Ana', '(Christian) Ana'],
    ['Christian Luis Ortega', '(Christian) Luis Ortega'],
    ['German Luis', '(German) Luis'],
    ['Christian Ruiz', 'Christian Ruiz'],
    ['German Varga', 'German Varga'],
    ['Northern Line', 'Northern Line'],
    ['Western Union', 'Western Union'],
    ['British Airways', 'British Airways'],
    ['Republican Party', 'Republican Party'],
  ])('may be a party, a nation, a creed: %s', (phrase, expected) => {
    expect(namesIn(phrase)).toEqual([expected]);
  });

  it('may be the class of an airman', () => {
    expect(namesIn('Airman 1st Class Ana Ruiz').at(-1)).toBe('(Airman 1st Class) Ana Ruiz');
    expect(namesIn('Class Ana Ruiz')).toEqual(['Class Ana Ruiz']);
  });

  it.each([
    ['Stephen King', 'Stephen King'],
    ['Mary Baker Eddy', 'Mary Baker Eddy'],
    ['Ana Mayor', 'Ana Mayor'],
    ['J.R. King', 'J.R. King'],
    ['manager Dean Hale', '(manager) Dean Hale'],
    ['The Courier', 'The Courier'],
    ['Marlow & Daughter', 'Marlow & Daughter'],
    ['Senator Vole Foods', 'Senator Vole Foods'],
    ['Republican Courier', 'Republican Courier'],
    ['Mayor J. King', '(Mayor) J. King'],
    ['Marlow General Hospital', 'Marlow General Hospital'],
    ['Secretary General Steel', '(Secretary General) Steel'],
    ['Finance Minister Steel', '(Finance Minister) Steel'],
  ])('is none in a surname, nor in the name of a firm: %s', (phrase, expected) => {
    expect(namesIn(phrase)).toEqual([expected]);
  });

  it.each(['Local Mayor', 'Outgoing Mayor'])('may open with what is said of the holder: %s', (role) => {
    expect(namesIn(`${role} Ana Ruiz`)).toEqual([`(${role}) Ana Ruiz`]);
  });

  it.each(['Deputy King', 'Coach Justice', 'Detective Sergeant Bishop'])('may end before a surname: %s', (phrase) => {
    expect(namesIn(phrase)).toEqual([phrase.replace(/^(.*) (\S+)$/, '($1) $2')]);
  });

  it('is all of it where no name is left', () => {
    expect(namesIn('King')).toEqual([]);
    expect(namesIn('Deputy Mayor')).toEqual([]);
    expect(namesIn('Attorney General')).toEqual([]);
    expect(namesIn('General Secretary')).toEqual([]);
    expect(namesIn('Chief Superintendent')).toEqual([]);
    expect(namesIn('Prince of Wales')).toEqual([]);
    expect(namesIn('Arvo CEO')).toEqual(['Arvo']);
  });
});

describe('an officer behind an article', () => {
  it.each(['the Chief Whip', 'the former Chief Whip', 'the Deputy Coroner'])('is nobody’s surname: %s', (phrase) => {
    expect(namesIn(phrase)).toEqual([]);
  });

  it.each([
    ['Deputy Baker', '(Deputy) Baker'],
    ['the Rev. King', '(the Rev.) King'],
  ])('may be one without it: %s', (phrase, name) => {
    expect(namesIn(phrase)).toEqual([name]);
  });
});
