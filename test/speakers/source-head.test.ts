import { describe, expect, it } from 'vitest';
import { sourceHead } from '../../src/speakers/nominals/source-head.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';

/** The mention that a source is about; the source opens the text, or stands behind `before`. */
function headOf(source: string, before = '', after = ''): string | null {
  const scene = sceneOf(`${before}${source}${after} said no.`, { source, cue: 'said' });
  const { mentions } = mentionsIn(scene);
  const head = sourceHead(scene, mentions, rangeOf(scene.doc, source));
  return head && textOf(scene.doc, head);
}

describe('the head of a source', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['their friend and fellow cook Ana Ruiz', 'Ana Ruiz'],
    ['Mining and Gas Union president Ana Ruiz', 'Ana Ruiz'],
    ['Research and development chief Ana Ruiz', 'Ana Ruiz'],
    ['Arvo and the development chief, Ana Ruiz', 'Arvo'],
    ['The Vole, Massachusetts-based violist', 'The Vole, Massachusetts-based violist'],
    ['she', 'she'],
    ['the mayor', 'the mayor'],
    ['the mayor of Lyon', 'the mayor'],
    ['Arvo’s Ana Ruiz', 'Ana Ruiz'],
    ['mayor Ana Ruiz', 'Ana Ruiz'],
    ['a spokesman for Luis Ortega', 'a spokesman'],
    ['the press secretary for Arvo, Ana Ruiz, who slept', 'Ana Ruiz'],
    ['the press secretary, Ana Ruiz', 'Ana Ruiz'],
    ['my predecessor, the late Ana Ruiz', 'Ana Ruiz'],
    ['the mayor, a friend of the late Ana Ruiz', 'the mayor'],
    ['one delegate, Arvo chief Ana Ruiz', 'Ana Ruiz'],
    ['the mayor (Ana Ruiz)', 'the mayor'],
    ['Ana Ruiz, the mayor', 'Ana Ruiz'],
    ['Ana Ruiz, who met Luis Ortega', 'Ana Ruiz'],
    ['officials, Ana Ruiz', 'officials'],
    ['officials at Arvo Foods', 'officials'],
    ['Ana Ruiz and her aides', 'Ana Ruiz'],
    ['Ana Ruiz herself', 'Ana Ruiz'],
    ['her lawyer', 'her lawyer'],
    ['her', 'her'],
    ['the lawyer representing Ana Ruiz', 'the lawyer'],
    ['the Marlow-based lawyer', 'the Marlow-based lawyer'],
    ['the lawyer – Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer; Ana Ruiz', 'Ana Ruiz'],
    ['Arvo Foods’', 'Arvo Foods'],
    ['Arvo Foods’s stone', 'Arvo Foods'],
    ['the lawyer Ana Ruiz met', 'Ana Ruiz'],
    ['a lawyer and her aide', 'a lawyer'],
    ['her aide and a lawyer', 'her aide'],
    ['the lawyer on the stone', 'the lawyer'],
    ['the lawyer who met Ana Ruiz', 'the lawyer'],
    ['the lawyer -- Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer: Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer for Arvo Foods, mayor Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer, Ana Ruiz of Vole Foods', 'Ana Ruiz'],
    ['a man named Ana Ruiz', 'Ana Ruiz'],
    ['the University of Vole lawyer', 'the University of Vole lawyer'],
    ['the Department of Health and Human Services lawyer', 'the Department of Health and Human Services lawyer'],
    ['the Vole Foods lawyer', 'the Vole Foods lawyer'],
    ['him in Lyon', 'him'],
    ['they all', 'they'],
    ['a leading lawyer', 'a leading lawyer'],
    ['a lawyer leading them', 'a lawyer'],
    ['a lawyer slept near Ana Ruiz', 'a lawyer'],
    ['officials in Lyon, mayor Ana Ruiz', 'officials'],
    ['the lawyer in Lyon, Ana Ruiz, and Luis Ortega', 'Ana Ruiz'],
    ['Arvo Foods’s', 'Arvo Foods'],
    ['Arvo Foods, Ana Ruiz', 'Arvo Foods'],
    ['Ana Ruiz, Luis Ortega and Eva Brandt', 'Ana Ruiz'],
    ['Arvo Foods’s lawyer there', 'Arvo Foods’s lawyer'],
    ['that Arvo Foods lawyer', 'that Arvo Foods lawyer'],
    ['the editor-in-chief of Lyon', 'the editor-in-chief'],
    ['the Arvo Foods editor-in-chief, Ana Ruiz', 'Ana Ruiz'],
    ['two officials, Ana Ruiz', 'two officials'],
    ['a third, Ana Ruiz', 'Ana Ruiz'],
    ['the third, Ana Ruiz', 'Ana Ruiz'],
    ['the third of the lawyers, Ana Ruiz', 'the third'],
    ['lawyers watching Ana Ruiz', 'lawyers'],
    ['the leading lawyer, Ana Ruiz', 'Ana Ruiz'],
    ['people familiar with Ana Ruiz', 'people'],
    ['the Ternby, Texas-based Arvo Foods', 'Arvo Foods'],
    ['the Ternby, Texas-based company', 'the Ternby, Texas-based company'],
    ['Ana Ruiz’s lawyer, Eva Brandt', 'Eva Brandt'],
    ['her MP, Labour’s Ana Ruiz', 'Ana Ruiz'],
    ['her MP, the Vole Party’s Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer, Arvo Foods’s rival', 'the lawyer'],
    ['the lawyer, Arvo Foods’s old rival', 'the lawyer'],
    ['her coach, former doubles specialist Luis Ortega', 'Luis Ortega'],
    ['her coach, with former specialist Luis Ortega', 'her coach'],
    ['her coach, a former specialist Luis Ortega', 'her coach'],
    ['the lawyer [Ana Ruiz]', 'Ana Ruiz'],
    ['a former lawyer, now mayor, Ana Ruiz', 'Ana Ruiz'],
  ])('of "%s" is "%s"', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it.each([
    ['a spokeswoman for Arvo’s chief executive, Ana Ruiz', 'a spokeswoman'],
    ['a spokeswoman for the new governor, Ana Ruiz', 'a spokeswoman'],
    ['a spokeswoman for her governor, Ana Ruiz', 'a spokeswoman'],
    ['a spokeswoman for Arvo’s chief executive, the mayor', 'a spokeswoman'],
    ['a spokeswoman for the governor, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for the former governor, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for the governor of Lyon, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for two officials, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for Arvo Foods, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for Arvo’s chief executive in Lyon, Ana Ruiz', 'Ana Ruiz'],
    ['the spokeswoman for Arvo’s chief executive, Ana Ruiz', 'Ana Ruiz'],
    ['a lawyer for Arvo’s chief executive, Ana Ruiz', 'Ana Ruiz'],
  ])('is the one who speaks for the one named, or is named: %s', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it.each([
    ['the mayor who left his wife, Ana Ruiz', 'the mayor'],
    ['the woman who is his wife, Ana Ruiz', 'Ana Ruiz'],
    ['her coach and brother, Luis Ortega', 'Luis Ortega'],
    ['the mayor who left Lyon, Ana Ruiz', 'Ana Ruiz'],
  ])('is no relative’s name in a clause about another: %s', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it.each([
    ['The SP, Luis Ortega', 'Luis Ortega'],
    ['The SP, mayor Luis Ortega', 'Luis Ortega'],
    ['BBC, Luis Ortega', 'BBC'],
    ['The Arvo, Luis Ortega', 'Luis Ortega'],
    ['Arvo, Luis Ortega', 'Arvo'],
    ['The BBC, Arvo Foods', 'BBC'],
    ['The BBC, run by Luis Ortega', 'BBC'],
    ['The BBC and Luis Ortega', 'BBC'],
    ['The BBC (Luis Ortega)', 'BBC'],
  ])('is the bearer of a title behind an article, or the firm so called: %s', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it('may be a pronoun before words of another phrase', () => {
    expect(headOf('He', '', ' last week')).toBe('He');
    expect(headOf('her stone', '', ' last week')).toBeNull();
  });

  it('is none where nobody is mentioned', () => {
    expect(headOf('the stone')).toBeNull();
    expect(headOf('the old stone of the lawyer')).toBeNull();
    expect(headOf('her stone')).toBeNull();
    expect(headOf('the stone', 'Ana Ruiz left. ')).toBeNull();
  });

  it.each([
    ['A question from Ana Ruiz', ':', 'Ana Ruiz'],
    ['One last word from the baker Ana Ruiz', ':', 'Ana Ruiz'],
    ['A question from Ana Ruiz', '', null],
    ['A ribbon from Ana Ruiz', ':', null],
    ['A question about Ana Ruiz', ':', null],
    ['A line from Ana Ruiz’s song', ':', null],
  ])('is before a colon from whom the words come: %s%s', (source, after, expected) => {
    expect(headOf(source, '', after)).toBe(expected);
  });
});
