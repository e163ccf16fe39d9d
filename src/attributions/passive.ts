import type { Cue } from '../cues/cue.ts';
import { PERSONAL_SUBJECTS } from '../lexicon/pronouns.ts';
import { BIDDEN_FORMS } from '../lexicon/report-words.ts';
import { TURNS } from '../lexicon/time-words.ts';
import type { Token } from '../text/document.ts';
import type { TokenRange } from './attribution.ts';
import { endOfPhrase } from './reports/words.ts';
import { findIn, findLastIn } from './runs.ts';

/** "was told", "Councils told to wait", not "is to tell": whether the verb of a cue is passive, so that its subject does not speak. */
export function isPassive(tokens: readonly Token[], { first, anchor }: Pick<Cue, 'first' | 'anchor'>): boolean {
  if (first === anchor && BIDDEN_FORMS.has(tokens[anchor]?.lower ?? '') && leadsToDeed(tokens, anchor + 1)) return true;
  if (tokens[anchor]?.lower.endsWith('ing')) return false;
  return findLastIn(tokens, first, anchor, isAuxiliary)?.lemma === 'be';
}

const leadsToDeed = (tokens: readonly Token[], at: number): boolean =>
  tokens[tokens[at]?.lower === 'not' ? at + 1 : at]?.lower === 'to';

const isAuxiliary = ({ pos, lower }: Token): boolean => pos === 'AUX' || lower === 'to';

/**
 * "He was stopped and [told] to leave", "was examined and [told] she was well": who tells names whom it is told to, so this
 * goes on with a passive.
 */
export function isToldBeside(tokens: readonly Token[], { last }: TokenRange, { anchor }: Cue): boolean {
  const [own, next] = [tokens[anchor], tokens[anchor + 1]];
  if (own?.lower !== 'told' || tokens[anchor - 1]?.lower !== 'and' || anchor - last > MAX_BESIDE || last > anchor)
    return false;
  if (next?.lower !== 'to' && !CLAUSE_SUBJECTS.has(next?.lower ?? '')) return false;
  return findLastIn(tokens, last, anchor, isAuxiliary)?.lemma === 'be';
}

const MAX_BESIDE = 20;
const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set([...PERSONAL_SUBJECTS, 'that', 'there']);

const MAX_AGENT = 12;

/** "by [the judge]", where *by* stands at `by`; nothing at `limit` or behind belongs to it. */
export function agentAt(tokens: readonly Token[], by: number, limit = by + 1 + MAX_AGENT): TokenRange | null {
  if (tokens[by]?.lower !== 'by') return null;
  const end = endOfPhrase(tokens, by + 1, Math.min(limit, by + 1 + MAX_AGENT));
  // "by his rivals [last year]"
  const time = findIn(tokens, by + 2, end, ({ index, lower }) => TURNS.has(lower) && tokens[index - 1]?.pos !== 'DET');
  const last = time?.index ?? end;
  return last > by + 1 ? { first: by + 1, last } : null;
}
