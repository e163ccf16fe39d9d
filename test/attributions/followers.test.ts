import { describe, expect, it } from 'vitest';
import { Claims } from '../../src/attributions/claims.ts';
import type { Draft } from '../../src/attributions/draft.ts';
import { endOf } from '../../src/attributions/draft.ts';
import { followers, paragraphsBehind } from '../../src/attributions/followers.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { type MadeReading, readingOf, sceneOf, textOf } from './made-scene.ts';

/** Each quotation that follows somebody, with the cue of whom it follows. */
function followersIn(text: string, ...accepted: readonly MadeReading[]) {
  const scene = sceneOf(text);
  const claims = new Claims(scene.doc.tokens.length);
  for (const made of accepted) claims.accept(draftOf(scene, made));
  return [...followers(scene, claims)].map(({ quotation, leader }) => [
    textOf(scene.doc, quotation),
    cueOf(scene, leader),
  ]);
}

type Made = ReturnType<typeof sceneOf>;
const cueOf = ({ doc }: Made, { cue }: Draft): string | null => textOf(doc, cue);

function draftOf({ doc }: Made, made: MadeReading): Draft {
  const { cue, parts } = readingOf(doc, made);
  return { by: 'test', cue, content: parts.content, source: null, continues: null, confidence: 1 };
}

const SAID: MadeReading = { cue: 'said', content: ['“We wait,”'] };

describe('followers', () => {
  it('are the quotations that nobody claimed behind one that somebody did', () => {
    expect(followersIn('“It rains.” “We wait,” Ruiz said. “It snows.” And “it hails”.', SAID)).toEqual([
      ['“It snows.”', 'said'],
      ['“it hails”', 'said'],
    ]);
  });

  it('are none without an attribution, and not what is claimed', () => {
    expect(followersIn('“We wait,” Ruiz said. “It snows.”')).toEqual([]);
    expect(
      followersIn('“We wait,” Ruiz said. Okafor added: “It snows.”', SAID, { cue: 'added', content: ['“It snows.”'] }),
    ).toEqual([]);
  });

  it('are not what was said without a cue', () => {
    const scene = sceneOf('“We wait,” Ruiz said. “It snows.” It rained. “It hails.”');
    const claims = new Claims(scene.doc.tokens.length);
    const leader = draftOf(scene, SAID);
    const [, snows] = scene.quotations as readonly [Quotation, Quotation];
    claims.accept(leader);
    claims.accept({ ...leader, cue: null, content: [{ first: snows.first, last: snows.last }] });
    expect([...followers(scene, claims)].map(({ quotation }) => textOf(scene.doc, quotation))).toEqual(['“It hails.”']);
  });

  it('follow the one whose content ended last', () => {
    const text = '“We wait,” Ruiz said. Okafor added it was late. “It snows.” Adeyemi wrote it was early. “It hails.”';
    const [added, wrote] = [
      { cue: 'added', content: ['it was late'] },
      { cue: 'wrote', content: ['it was early'] },
    ];
    expect(followersIn(text, SAID, added, wrote)).toEqual([
      ['“It snows.”', 'added'],
      ['“It hails.”', 'wrote'],
    ]);
  });

  it('follow the outer report, where that ends later', () => {
    const text = 'Ruiz said the mate told them no ship came. “It snows.”';
    const outer = { cue: 'said', content: ['the mate told them no ship came'] };
    const inner = { cue: 'told', content: ['no ship'] };
    expect(followersIn(text, outer, inner)).toEqual([['“It snows.”', 'said']]);
  });

  it('may hold a whole report of somebody else, and no part of one', () => {
    const text = '“We wait,” Ruiz said. “My father told me it was late. He was wrong.”';
    const told = { cue: 'told', content: ['it was late'] };
    expect(followersIn(text, SAID, told)).toHaveLength(1);
    expect(followersIn(text, SAID, { cue: 'told', content: ['“My father'] })).toEqual([]);
    expect(
      followersIn(`${text} And cold.`, SAID, { cue: 'told', content: ['it was late. He was wrong.” And cold'] }),
    ).toEqual([]);
    expect(followersIn(`${text} And Okafor agreed.`, SAID, { cue: 'agreed', content: ['it was late'] })).toEqual([]);
    expect(followersIn(`Okafor agreed. ${text}`, SAID, { cue: 'agreed', content: ['it was late'] })).toEqual([]);
  });
});

describe('paragraphsBehind', () => {
  const scene = sceneOf('“We wait,”\nRuiz said.\nIt rained.\n“It snows.”');
  const last = scene.quotations.at(-1) as Quotation;
  const draft = draftOf(scene, SAID);

  it('counts from the content or from the cue, whichever is later', () => {
    expect(paragraphsBehind(scene, draft, last)).toBe(2);
    expect(paragraphsBehind(scene, { ...draft, cue: null }, last)).toBe(3);
    expect(paragraphsBehind(scene, { ...draft, content: [{ first: last.first, last: last.last }] }, last)).toBe(0);
  });

  it('ends where the last part of a content ends', () => {
    expect(endOf({ ...draft, content: [...draft.content, { first: 7, last: 9 }] })).toBe(9);
  });
});
