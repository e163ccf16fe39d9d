import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { OTHER_WITH, QUOTING_ALONE, SAME_IN_PAST, SHOWING_VERBS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isPassive } from '../passive.ts';
import { isArticle, isIndefinite, isTitleCase } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { holdsQuoted, quotationAt, readsAsSpeech, type Scene } from '../scene.ts';

/**
 * Whether what the network took for a verb of speech is another one, or none:
 *
 *     when Ruiz went to fetch him that the alarm was raised      Ruiz is alleged to have called it “a farce”
 *               ~~~~                                                  ~~
 *     Ruiz thanked “angels” in green                             the radio show she has hosted for years
 *          ~~~~~~~                                                         ~~~~
 *     The man accused of theft told jurors that he slept         Ruiz was quoted by the paper as saying
 *             ~~~~~~~                                                     ~~~~~~
 */
export function isOtherVerb(scene: Scene, { cue, parts: { source, content } }: TaggedCue): boolean {
  const { tokens } = scene.doc;
  const verb = tokens[cue.anchor];
  if (!verb) return false;
  if (cue.lemma === 'quote' && isPassive(tokens, cue) && (source?.first ?? 0) >= cue.last)
    return content.every(({ last }) => last <= cue.first);
  if (QUOTING_ALONE.has(cue.lemma)) return !content.some((range) => holdsQuoted(scene, range));
  if (isWithPreposition(tokens, cue, content[0])) return !holdsQuoted(scene, content[0] as TokenRange);
  if (cue.lemma === 'thank') return content.some(({ first }) => first >= cue.last && isScare(scene, first));
  // "who directed “Low Water”", "the paper featured “Queen Bob”"
  if (SHOWING_VERBS.has(cue.lemma)) return isTitle(scene, cue.last);
  if (isNounBeforeTitle(scene, cue)) return true;
  if (source && (isArticleAlone(tokens, source) || isNoun(tokens, cue, source) || isOfTried(tokens, cue, source)))
    return true;
  const isAlleged = tokens[cue.anchor + 1]?.lower.endsWith('ed') === true && tokens[cue.anchor + 2]?.lower === 'to';
  return verb.pos === 'AUX' && isAlleged;
}

/** "[adds] to her lead"; not "adds to reporters that it leads" */
const isWithPreposition = (tokens: readonly Token[], { last, lemma }: Cue, said: TokenRange | undefined): boolean =>
  (said?.first === last || said?.first === last + 1) && OTHER_WITH.get(lemma)?.has(tokens[last]?.lower ?? '') === true;

/** "[The] urge to swim passes": behind an article stands a noun. */
const isArticleAlone = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  last - first === 1 && isArticle(tokens[first] as Token);

/** "a programme [note]", "the reality TV [show]": behind one thing or person no verb has its plain form. */
const isNoun = (tokens: readonly Token[], cue: Cue, source: TokenRange): boolean =>
  source.last === cue.anchor && isPlainForm(tokens, cue) && isOneThing(tokens, source, cue.lemma);

/** "The man [accused] of theft": the one before it is who hears it. */
const isOfTried = (tokens: readonly Token[], { anchor, first }: Cue, source: TokenRange): boolean =>
  source.last === first &&
  first === anchor &&
  tokens[anchor]?.lower === 'accused' &&
  tokens[anchor + 1]?.lower === 'of';

/** "star of the reality [show] “Harbour Wives”", "one of her recent [reads], “The Salt Road”" */
function isNounBeforeTitle(scene: Scene, { anchor, last }: Cue): boolean {
  const { tokens } = scene.doc;
  const form = tokens[anchor]?.lower;
  if (form !== 'show' && form !== 'reads') return false;
  const before = tokens[anchor - 1];
  const isNoun = form === 'reads' ? before?.pos === 'ADJ' : DESCRIBES.has(before?.pos ?? '') && !isPlural(before);
  return isNoun && isTitle(scene, tokens[last]?.text === ',' ? last + 1 : last);
}
const DESCRIBES: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);
const isPlural = (token: Token | undefined): boolean => token?.lower.endsWith('s') === true;

const isPlainForm = (tokens: readonly Token[], { first, anchor, lemma }: Cue): boolean =>
  first === anchor && tokens[anchor]?.lower === lemma && tokens[anchor]?.pos !== 'PUNCT' && !SAME_IN_PAST.has(lemma);

function isOneThing(tokens: readonly Token[], { first, last }: TokenRange, lemma: string): boolean {
  const [opener, head] = [tokens[first], tokens[last - 1]];
  if (!opener || !head || last - first < 2 || head.lower.endsWith('s') || !ENDS_PHRASE.has(head.pos)) return false;
  const isShow = opener.lower === 'the' && lemma === 'show';
  const isOne = isShow || opensBarePhrase(tokens, first) || (isIndefinite(opener) && head.lower !== 'few');
  const isSeveral = ({ lower, pos }: Token): boolean =>
    lower === 'of' || SEVERAL.has(pos) || (pos === 'NUM' && !isShow);
  return isOne && !someIn(tokens, first, last, isSeveral);
}

/** "written in [orange spray] paint" */
const opensBarePhrase = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.pos === 'ADP' && MODIFIERS.has(tokens[first]?.pos ?? '');

const MODIFIERS: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);

/** "a man who sings and a boy [say]" */
const SEVERAL: ReadonlySet<string> = new Set(['CCONJ', 'VERB']);
const ENDS_PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM']);

function isTitle(scene: Scene, at: number): boolean {
  const quotation = quotationAt(scene, at);
  return quotation !== null && isTitleCase(scene.doc.tokens, quotation.first, quotation.last);
}

/** “angels”: no words of thanks. */
function isScare(scene: Scene, at: number): boolean {
  const quotation = quotationAt(scene, at);
  return quotation !== null && !readsAsSpeech(scene, quotation);
}
