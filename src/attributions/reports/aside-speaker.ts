import { QUESTIONED_FORMS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn, findLastIn, someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { startOfSubject } from './clause-subject.ts';
import { endOfPhrase, isVerb, namesSomebody } from './words.ts';

/** "Ada Holm, a baker from the old town, in tears: “…”" */
const MAX_SUBJECT = 16;
/** "asked whether she would stay on for another year" */
const MAX_ASIDE = 30;

/**
 * Who has a sentence before a colon with but an aside behind a comma, of how they say it or what they were asked:
 *
 *     Vole, with a shrug: “It leaks.”      Another, less kindly: “It leaks.”      Ruiz, asked whether she slept: “On trains.”
 *     ----                                 -------                                ----
 */
export function speakerBeforeAside({ doc: { tokens, sentences } }: Scene, colon: number): TokenRange | null {
  const opens = sentences[tokens[colon]?.sentence ?? 0]?.first ?? colon;
  if (colon - opens > MAX_SUBJECT + MAX_ASIDE) return null;
  const first = startOfSubject(tokens, opens, colon);
  const isComma = ({ text }: Token): boolean => text === ',';
  const asked = findIn(tokens, first, colon, (token) => isComma(token) && isAskedAt(tokens, token.index + 1));
  const comma = asked ?? findLastIn(tokens, first, colon, isComma);
  if (!comma) return null;
  // "Ruiz, asked about it, [was] blunt: “No.”"
  const isAside = asked
    ? !someIn(tokens, comma.index + 1, colon, (token) => isComma(token) && isVerb(tokens[token.index + 1]))
    : isManner(tokens, comma.index + 1, colon);
  if (!isAside) return null;
  const subject = { first, last: comma.index };
  return isSomebody(tokens, subject) ? subject : null;
}

const isAskedAt = (tokens: readonly Token[], at: number): boolean => QUESTIONED_FORMS.has(tokens[at]?.lower ?? '');

/** "with a shrug", "less kindly" */
const isManner = (tokens: readonly Token[], first: number, last: number): boolean =>
  (tokens[first]?.pos === 'ADP' || tokens[last - 1]?.lower.endsWith('ly') === true) &&
  !someIn(tokens, first, last, isVerb);

function isSomebody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (last - first > MAX_SUBJECT || someIn(tokens, first, last, isVerb)) return false;
  const head = tokens[endOfPhrase(tokens, first, last) - 1];
  if (!head || head.index < first) return false;
  return head.pos === 'PROPN' || namesSomebody(head) || (head.index === first && head.lower === 'another');
}
