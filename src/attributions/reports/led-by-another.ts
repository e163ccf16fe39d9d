import { SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';
import { startOfSubject } from './clause-subject.ts';
import { isLeadIn } from './lead-in.ts';
import { endsSentence, isInflected, isIntroducing, SPEECH_VERBS } from './words.ts';

/**
 * Whether a quotation behind a report is led by a sentence of its own, which names somebody else:
 *
 *     “It is a tax,” says Ruiz. Her neighbour, Faisal Noor, is calmer: “I walk.”
 *                                              -----------             ^^^^^^^^^
 */
export function isLedByAnother(scene: Scene, source: TokenRange, cue: number, quotation: number): boolean {
  const { tokens, sentences } = scene.doc;
  const colon = tokens[quotation - 1];
  if (colon?.text !== ':' || colon.sentence === tokens[cue]?.sentence) return false;
  if (isLeadIn(scene, colon.index)) return false;
  const first = sentences[colon.sentence]?.first ?? colon.index;
  // "Then she turned to Noor:"
  if (SUBJECT_PRONOUNS.has(tokens[startOfSubject(tokens, first, colon.index)]?.lower ?? '')) return false;
  const isName = ({ pos }: Token): boolean => pos === 'PROPN';
  const isOwn = ({ lower }: Token): boolean => someIn(tokens, source.first, source.last, (own) => own.lower === lower);
  return (
    someIn(tokens, first, colon.index, isName) &&
    !someIn(tokens, first, colon.index, (token) => isName(token) && isOwn(token))
  );
}

/**
 * Whether a quotation before a report is a whole one with a verb that leads to it: by that it was said.
 *
 *     A reporter asked, “Did you sign?” Ruiz answered, “I sign everything.”
 *                ~~~~~  ^^^^^^^^^^^^^^^
 */
export function isLedBefore(scene: Scene, { first: mark, last }: Quotation): boolean {
  const { tokens, sentences } = scene.doc;
  const before = tokens[mark - 1];
  if (!before || !isIntroducing(before) || !endsSentence(tokens[last - 2])) return false;
  const leads = (token: Token): boolean =>
    isInflected(token) && SPEECH_VERBS.has(token.lemma) && !isQuoted(scene, token.index);
  return someIn(tokens, sentences[before.sentence]?.first ?? mark, mark - 1, leads);
}
