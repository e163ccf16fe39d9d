import { describe, expect, it } from 'vitest';
import { sourceHead } from '../../src/speakers/nominals/source-head.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';

/** The mention that a source within a text is about. */
function headIn(text: string, source: string): string | null {
  const scene = sceneOf(text, { source });
  const { mentions } = mentionsIn(scene);
  const head = sourceHead(scene, mentions, rangeOf(scene.doc, source));
  return head && textOf(scene.doc, head);
}
const headOf = (source: string) => headIn(`${source} said no.`, source);

describe('the head of a source', () => {
  it.each([
    ['a third, Ana Ruiz', 'Ana Ruiz'],
    ['the third, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for Arvo’s chief executive, Ana Ruiz', 'a spokeswoman'],
    ['the spokeswoman for Arvo’s chief executive, Ana Ruiz', 'Ana Ruiz'],
    ['a lawyer for Arvo’s chief executive, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for Arvo Foods, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for the lab, Ana Ruiz', 'Ana Ruiz'],
    ['a spokeswoman for the owner, Arvo Foods', 'a spokeswoman'],
    ['a lawyer for the owner, Arvo Foods', 'Arvo Foods'],
    ['a letter from the mayor, Ana Ruiz', 'a letter'],
    ['a nurse from the mayor, Ana Ruiz', 'Ana Ruiz'],
    ['a zib lost off Marlow’s coast', null],
    ['the zib lost off Marlow’s coast', null],
    ['the pilot, after a call with his boss, Ana Ruiz,', 'the pilot'],
    ['a headline above a photograph of the mayor, Zibby Quorn,', 'a headline'],
    ['the boss of the pilot, Ana Ruiz,', 'Ana Ruiz'],
    ['One of them, who works for Ana Ruiz,', 'One'],
    ['Two of them, who work for Ana Ruiz,', null],
    ['Two of them, with Ana Ruiz,', null],
    ['a spokeswoman, Ana Ruiz', 'Ana Ruiz'],
    ['Growers (Secular) leader Ana Ruiz', 'Ana Ruiz'],
    ['Deputy Director of the fire service Ana Ruiz', 'Ana Ruiz'],
    ['Deputy Director of the fire service', 'Deputy Director'],
    ['Deputy King', 'King'],
    ['Director of the film on Ana Ruiz', 'Director'],
    ['The Ceann Comhairle, Ana Ruiz', 'Ana Ruiz'],
    ['the Katikkiro of Marlow, Mr Luis Ortega, who sat', 'Luis Ortega'],
    ['the Katikkiro, Tuvo Lule, who sat', 'Tuvo Lule'],
    ['the Tarnfold, Tuvo Lule, sitting', 'Tarnfold'],
    ['the Ceann Comhairle, Ana Ruiz and Luis Ortega', 'Ceann Comhairle'],
    ['The pensioner, from Pell, East Sussex,', 'The pensioner'],
    ['a nurse from Pell, Ana Ruiz', 'Ana Ruiz'],
    ['one zib of the mayor', null],
    ['the Arvo of Marlow, the old town', 'Arvo'],
    ['a spokesperson for Marlow County Board President Ana Ruiz', 'a spokesperson'],
    ['the mayor’s lawyer', 'the mayor’s lawyer'],
    ['the mayor’s', 'the mayor'],
    ['the stone near the mayor and the pilot', null],
    ['her favourite, outside Marlow', null],
    ['her favourite, Ana Ruiz', 'Ana Ruiz'],
    ['the mayor of the crew on the stone', 'the mayor'],
    ['Ana Ruiz and Luis Ortega', 'Ana Ruiz'],
    ['Ana Ruiz in London', 'Ana Ruiz'],
    ['Ruiz’s lawyer, who met Luis Ortega,', 'Ruiz’s lawyer'],
    ['the lawyer (Ana Ruiz), Luis Ortega', 'Luis Ortega'],
    ['the lawyer [Ana Ruiz]', 'Ana Ruiz'],
    ['the owner, Marlow-based Arvo Foods', 'Arvo Foods'],
    ['the lawyer, former Peruvian judge Ana Ruiz', 'Ana Ruiz'],
    ['the lawyer, former Peruvian Ana Ruiz', 'Ana Ruiz'],
    ['the editor-in-chief', 'the editor-in-chief'],
    ['they themselves', 'they'],
    ['her old crew', 'her old crew'],
    ['Democratic Alliance (DA) leader Ana Ruiz', 'Ana Ruiz'],
    ['the Marlow Growers’ Union (MGU) general secretary Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz (SPD)', 'Ana Ruiz'],
    ['Ana Ruiz (SPD), a rival of Luis Ortega', 'Ana Ruiz'],
    ['the chairman, Marlow Power Committee, Hon. Ana Ruiz', 'Ana Ruiz'],
    ['the chairman, Ana Ruiz, Marlow Power Committee', 'Ana Ruiz'],
    ['the chairman, Marlow Power Committee', 'Marlow Power Committee'],
  ])('of "%s" is "%s"', (source, head) => {
    expect(headOf(source)).toBe(head);
  });

  it('lies within the source', () => {
    const text = 'Ana Ruiz met the mayor in Lyon with Luis Ortega and he left.';
    expect(headIn(text, 'the mayor')).toBe('the mayor');
    expect(headIn(text, 'the mayor in Lyon')).toBe('the mayor');
    expect(headIn(text, 'Luis Ortega')).toBe('Luis Ortega');
    expect(headIn(text, 'in Lyon with')).toBe('Lyon');
    expect(headIn(text, 'met')).toBeNull();
    expect(headIn(text, 'Ana')).toBeNull();
    expect(headIn(text, 'Ruiz met')).toBeNull();
  });
});
