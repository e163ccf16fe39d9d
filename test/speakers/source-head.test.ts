import { describe, expect, it } from 'vitest';
import { sourceHead } from '../../src/speakers/nominals/source-head.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';

/** The mention that a source is about; the source opens the text, or stands behind `before`. */
function headOf(source: string, before = ''): string | null {
  const scene = sceneOf(`${before}${source} said no.`, { source, cue: 'said' });
  const { mentions } = mentionsIn(scene);
  const head = sourceHead(scene, mentions, rangeOf(scene.doc, source));
  return head && textOf(scene.doc, head);
}

describe('the head of a source', () => {
  it.each([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['she', 'she'],
    ['the mayor', 'the mayor'],
    ['the mayor of Lyon', 'the mayor'],
    ['Arvo’s Ana Ruiz', 'Ana Ruiz'],
    ['mayor Ana Ruiz', 'Ana Ruiz'],
    ['a spokesman for Luis Ortega', 'a spokesman'],
    ['the press secretary for Arvo, Ana Ruiz, who slept', 'Ana Ruiz'],
    ['the press secretary, Ana Ruiz', 'Ana Ruiz'],
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
    ['the old stone of the lawyer', 'the lawyer'],
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
  ])('of "%s" is "%s"', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it('keeps what stands before a dash that ends no dateline', () => {
    expect(headOf('the mayor - Ana Ruiz')).toBe('the mayor');
  });

  it('is none where nobody is mentioned', () => {
    expect(headOf('the stone')).toBeNull();
    expect(headOf('her stone')).toBeNull();
    expect(headOf('the stone', 'Ana Ruiz left. ')).toBeNull();
  });

  it.each([
    ['MARLOW - Ana Ruiz', 'Ana Ruiz'],
    ['MARLOW — Ana Ruiz', 'Ana Ruiz'],
    ['Feb. 3 (Courier) - Ana Ruiz', 'Ana Ruiz'],
    ['MARLOW -- Ana Ruiz', 'Ana Ruiz'],
  ])('stands behind a dateline: %s', (source, head) => {
    expect(headOf(source)).toBe(head);
  });
});
