import type { LexicalCue } from '../../cues/find-cues.ts';
import { CUE_PHRASES, type CuePhrase, NO_SOURCE_HEADS } from '../../lexicon/cue-phrases.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { phraseAfter } from '../noun-phrase.ts';
import { isQuoted, quotationEndingAt, type Scene, sentenceAt } from '../scene.ts';

/**
 *     According to the ministry, the bridge will stay shut.
 *     ~~~~~~~~~~~~ ------------  ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  find(scene) {
    const drafts: Draft[] = [];
    for (const { index, lower } of scene.doc.tokens) {
      if (!FIRST_WORDS.has(lower) || isQuoted(scene, index)) continue;
      for (const phrase of CUE_PHRASES)
        if (standsAt(scene, index, phrase)) drafts.push(...toDraft(scene, index, phrase));
    }
    return drafts;
  },
};

const FIRST_WORDS = new Set(CUE_PHRASES.map(({ words }) => words[0]));

const standsAt = ({ doc }: Scene, at: number, { words }: CuePhrase): boolean =>
  words.every((word, offset) => doc.tokens[at + offset]?.lower === word);

function toDraft(scene: Scene, at: number, { words, lemma, act }: CuePhrase): Draft[] {
  const last = at + words.length;
  const source = phraseAfter(scene, last);
  if (!source || NO_SOURCE_HEADS.has(scene.doc.tokens[source.last - 1]?.lower ?? '')) return [];
  const content = contentAround(scene, at, source.last);
  if (content.length === 0) return [];
  const cue: LexicalCue = { first: at, last, anchor: at, lemma, act, attribution: 'speech', score: 1, frames: [] };
  return [{ by: 'according-to', cue, source, content, continues: null, confidence: 0.75 }];
}

function contentAround(scene: Scene, first: number, last: number): TokenRange[] {
  const { tokens } = scene.doc;
  const sentence = sentenceAt(scene, first);
  const ending = quotationEndingAt(scene, first - 1);
  const quotation = ending?.paragraph === tokens[first]?.paragraph ? ending : null;
  const before = {
    first: quotation?.first ?? sentence.first,
    last: tokens[first - 1]?.text === ',' ? first - 1 : first,
  };
  const stop = /^[.!?]$/.test(tokens[sentence.last - 1]?.text ?? '') ? sentence.last - 1 : sentence.last;
  const after = { first: tokens[last]?.text === ',' ? last + 1 : last, last: stop };
  return [before, ...(tokens[last]?.text === ',' || before.last - before.first < 2 ? [after] : [])].filter(
    (range) => range.last - range.first > 1,
  );
}
