import { PERSON_WORDS } from '../../lexicon/person-nouns.ts';
import type { Quotation } from '../../quotations/quotation.ts';
import { isDash } from '../../text/dashes.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { findIn, someIn } from '../runs.ts';
import { type Scene, wordsBetween } from '../scene.ts';

/** Longer ones are sentences. */
export const MAX_SIGNATURE = 14;
const MIN_WORDS = 3;

/**
 *     “We won’t wait.” — Dr. Ana Ruiz, glaciologist      “We won’t wait.”
 *     ^^^^^^^^^^^^^^^^   ---------------------------      ^^^^^^^^^^^^^^^^
 *                                                        — Ana Ruiz (@anaruiz) March 8, 2026
 *                                                          --------
 */
export const signature: AttributionRule = {
  name: 'signature',
  find(scene, _claims, offer) {
    for (const quotation of scene.quotations) {
      const draft = toDraft(scene, quotation);
      if (draft) offer(draft);
    }
  },
};

function toDraft(scene: Scene, { first, last, paragraph }: Quotation): Draft | null {
  const { tokens, paragraphs } = scene.doc;
  const dash = tokens[last];
  const name = tokens[last + 1];
  if (!isDash(dash) || !name || name.paragraph !== dash.paragraph) return null;
  // "The firm was “still the best”.--Ana Ruiz": by whom the paragraph is, not who is quoted in it.
  const opens = tokens[first - 1];
  if (opens?.paragraph === paragraph && opens.pos !== 'PUNCT') return null;
  const isBelow = name.paragraph !== paragraph;
  if (isBelow && first !== paragraphs[paragraph]?.first) return null;
  const end = endOfSignature(tokens, name.index, (paragraphs[name.paragraph] as Stretch).last);
  if (end - name.index > MAX_SIGNATURE) return null;
  const handle = findIn(tokens, name.index + 2, end, ({ index }) => isHandle(tokens, index));
  if (name.pos !== 'PROPN' && !handle && !isOffice(tokens, name.index, end)) return null;
  if (wordsBetween(scene, first, last) < MIN_WORDS || someIn(tokens, name.index, end, isVerb(tokens))) return null;
  const stop = tokens[end - 1]?.text === '.' ? end - 1 : end;
  const source = { first: startOfName(tokens, name.index, end), last: handle ? handle.index - 1 : stop };
  return { by: 'signature', cue: null, content: [{ first, last }], source, continues: null, confidence: 0.8 };
}

/** Before the clause of "Ana Ruiz, who counts eels", "Ana Ruiz, announcing her return", "Ana Ruiz, on eels". */
const endOfSignature = (tokens: readonly Token[], first: number, last: number): number =>
  findIn(tokens, first, last - 1, ({ text, index }) => text === ',' && opensClause(tokens[index + 1]))?.index ?? last;

const opensClause = (token: Token | undefined): boolean =>
  token !== undefined && (CLAUSE_OPENERS.has(token.lower) || (token.pos === 'VERB' && token.lower.endsWith('ing')));
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'on', 'after', 'about', 'when', 'as']);

/** "Public works director [Suki Lindahl]": a capital at the head of an office is no name. */
function startOfName(tokens: readonly Token[], first: number, end: number): number {
  const second = tokens[first + 1];
  if (second?.pos === 'PROPN' || second?.pos === 'PUNCT' || second?.text !== second?.lower) return first;
  const isWhole = ({ pos, index }: Token): boolean => pos === 'PROPN' && tokens[index + 1]?.pos === 'PROPN';
  return findIn(tokens, first + 1, end - 1, isWhole)?.index ?? first;
}

/** "[former mayor] Ana Ruiz": an office in small letters, right before a name. */
function isOffice(tokens: readonly Token[], first: number, end: number): boolean {
  const name = findIn(tokens, first, end, ({ pos }) => pos !== 'NOUN' && pos !== 'ADJ');
  return name?.pos === 'PROPN' && PERSON_WORDS.has(tokens[name.index - 1]?.lower ?? '');
}

/** The "@anaruiz" of "Ana Ruiz (@anaruiz)". */
export const isHandle = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '(' && /^@./.test(tokens[at]?.text ?? '');

/** Part of a name or an office, whatever the tagger makes of it: "Moses Lund, Hull [Green]", "Public [works] director". */
const isVerb =
  (tokens: readonly Token[]) =>
  (token: Token): boolean =>
    isLowerVerb(token) && !PERSON_WORDS.has(tokens[token.index + 1]?.lower ?? '');

const isLowerVerb = ({ pos, text, lower }: Token): boolean => (pos === 'VERB' || pos === 'AUX') && text === lower;
