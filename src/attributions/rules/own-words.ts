import { GIVING_VERBS } from '../../lexicon/leading-words.ts';
import type { Stretch, Token } from '../../text/document.ts';
import { withMarks } from '../contents/marks.ts';
import { type AttributionRule, type Draft, verbCue } from '../draft.ts';
import { endingOf, limitBehind } from '../reports/ending.ts';
import { namedWords } from '../reports/named-words.ts';
import { isNominal, isVerb } from '../reports/words.ts';
import { findIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

const CONFIDENCE = 0.5;

/**
 * What a noun for somebody’s words says they are:
 *
 *     Ruiz’s first answer was that the dam would hold.      They attacked her remark on Monday that the dam leaks.
 *     ----         ~~~~~~     ^^^^^^^^^^^^^^^^^^^^^^^^                    --- ~~~~~~           ^^^^^^^^^^^^^^^^^^
 */
export const ownWords: AttributionRule = {
  name: 'own-words',
  find(scene, claims, offer) {
    for (const { lower, index } of scene.doc.tokens) {
      const draft = lower === 'that' ? toDraft(scene, index) : null;
      if (draft && !claims.isTaken(draft.content)) offer(draft);
    }
  },
};

function toDraft(scene: Scene, that: number): Draft | null {
  const { tokens, sentences } = scene.doc;
  const { first: from } = sentences[tokens[that]?.sentence ?? 0] as Stretch;
  const named = namedWords(tokens, from, that);
  if (!named) return null;
  const { noun, owner: source, isSaid } = named;
  // "[Ruiz’s claim that the dam leaks] is false": the clause ends where nothing shows it.
  if (!isSaid && !someIn(tokens, from, source.first, isVerb)) return null;
  const limit = limitBehind(scene, that, that);
  if (!holdsStatement(tokens, that + 1, limit)) return null;
  return {
    by: 'own-words',
    cue: verbCue(scene.doc, { first: noun, last: noun + 1 }, noun),
    content: [withMarks(scene, { first: that, last: endingOf(scene, that, limit, !isSaid) })],
    source,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "that the dam leaks"; not "that shook the town", "that he made on Monday". */
function holdsStatement(tokens: readonly Token[], first: number, limit: number): boolean {
  const verb = findIn(tokens, first, limit, isVerb);
  if (!verb || verb.index === first) return false;
  const main = findIn(tokens, verb.index, limit, ({ pos }) => pos === 'VERB') ?? verb;
  return !GIVING_VERBS.has(main.lemma) || isNominal(tokens[main.index + 1]);
}
