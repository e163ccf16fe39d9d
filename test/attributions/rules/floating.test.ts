import { describe, expect, it } from 'vitest';
import { Claims } from '../../../src/attributions/claims.ts';
import type { Draft } from '../../../src/attributions/draft.ts';
import { floating } from '../../../src/attributions/rules/floating.ts';
import { type MadeReading, sceneOf } from '../made-scene.ts';
import { draftOf, draftsOf, offersOf } from './drafts-of.ts';

const SAID: MadeReading = { cue: 'said', source: 'Ruiz', content: ['“We wait,”'] };
const found = (text: string) => draftsOf(floating, sceneOf(text), SAID).map(({ content }) => content);

describe('floating', () => {
  it.each([
    ['the next paragraph', '“We wait,” Ruiz said.\n“We have waited for years.”'],
    ['a paragraph with a full stop behind the marks', '“We wait,” Ruiz said.\n“We have waited for years now”.'],
    ['three paragraphs on', `“We wait,” Ruiz said.${'\nIt rained.'.repeat(2)}\n“We have waited for years.”`],
    [
      'before a word for right',
      '“We wait,” Ruiz said.\n“We have waited for years.”\nThe court agreed that she was right.',
    ],
    ['before a word for wrong', '“We wait,” Ruiz said.\n“We have waited for years.”\nIt was wrong to wait.'],
    ['before an aside', '“We wait,” Ruiz said.\n“We have waited for years.”\n– An emigrant himself –.'],
    ['before a list', '“We wait,” Ruiz said.\n“We have waited for years.”\n— “It rained,” he wrote.'],
  ])('goes on with the last speaker in %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['with words behind it', '“We wait,” Ruiz said.\n“We have waited for years,” it read.'],
    ['with words before it', '“We wait,” Ruiz said.\nAnd “we have waited for years.”'],
    ['behind a colon', '“We wait,” Ruiz said.\nHere is what our editor makes of it:\n“We have waited for years.”'],
    [
      'behind a colon and another',
      '“We wait,” Ruiz said.\nThree tips from Holt:\n“We begin with the roof.”\n“We have waited for years.”',
    ],
    ['of four words', '“We wait,” Ruiz said.\n“We waited for years.”'],
    ['like a title', '“We wait,” Ruiz said.\n“The Long Wait for Years”'],
    ['with a signature below', '“We wait,” Ruiz said.\n“We have waited for years.”\n— Luis Ortega wrote it first'],
    ['that is rated', '“We wait,” Ruiz said.\n“We have waited for years.”\nThis is misleading.'],
    [
      'in a list of claims',
      '“We wait,” Ruiz said.\n“We have waited for years.”\nIt has been a month.\n“We pay for it all.”\nMostly false.',
    ],
    ['far away', `“We wait,” Ruiz said.${'\nIt rained.'.repeat(3)}\n“We have waited for years.”`],
  ])('is no quotation %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reaches from one to the next, and belongs to the first speaker', () => {
    const gap = '\nIt rained.\nIt snowed.\n';
    const text = ['“We wait,” Ruiz said.', '“We have waited for years.”', '“We have waited for ever.”'].join(gap);
    const scene = sceneOf(text);
    const claims = new Claims(scene.doc.tokens.length);
    const leader = draftOf(scene, SAID);
    claims.accept(leader);
    const drafts: Draft[] = offersOf(floating, scene, claims);
    expect(drafts).toHaveLength(2);
    expect(drafts).toMatchObject([
      { by: 'floating', cue: null, source: null },
      { by: 'floating', cue: null, source: null },
    ]);
    expect(drafts.map(({ continues }) => continues)).toEqual([leader, leader]);
  });

  it('goes on with who asked what was just answered, if it asks', () => {
    const text = 'Holm asked if she slept.\n“We wait,” Ruiz said.\n“Have you waited for years?”';
    const scene = sceneOf(text);
    const claims = new Claims(scene.doc.tokens.length);
    const asked = draftOf(scene, { cue: 'asked', source: 'Holm', content: ['if she slept'] });
    claims.accept(asked);
    claims.accept(draftOf(scene, SAID));
    expect(offersOf(floating, scene, claims).map(({ continues }) => continues)).toEqual([asked]);
  });

  it('goes from who asks to who answers, and back', () => {
    const text =
      'Holm asked if she slept.\n“We wait,” Ruiz said.\n“Have you waited for years?”\n“We have waited for ten of them.”\n' +
      '“All of it was good.”\n“Was it really so good?”';
    const scene = sceneOf(text);
    const claims = new Claims(scene.doc.tokens.length);
    const asked = draftOf(scene, { cue: 'asked', source: 'Holm', content: ['if she slept'] });
    const said = draftOf(scene, SAID);
    claims.accept(asked);
    claims.accept(said);
    expect(offersOf(floating, scene, claims).map(({ continues }) => continues)).toEqual([asked, said, said, asked]);
  });

  it('goes on with whoever spoke last', () => {
    const text =
      '“We wait,” Ruiz said.\n“We have waited for years.”\n“We go,” Okafor added.\n“We have gone for years.”';
    const scene = sceneOf(text);
    const claims = new Claims(scene.doc.tokens.length);
    const [ruiz, okafor] = [draftOf(scene, SAID), draftOf(scene, { cue: 'added', content: ['“We go,”'] })];
    claims.accept(ruiz);
    claims.accept(okafor);
    expect(offersOf(floating, scene, claims).map(({ continues }) => continues)).toEqual([ruiz, okafor]);
  });
});
