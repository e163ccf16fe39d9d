import { FUTURE_AUXILIARIES, MODALS } from '../../lexicon/factuality-words.ts';
import { HEARSAY_SUBJECTS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';

const UNREAL: ReadonlySet<string> = new Set([...MODALS, ...FUTURE_AUXILIARIES, 'must', 'to']);
const SELF: ReadonlySet<string> = new Set(['i', 'we']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'anybody', 'anyone']);

/** Whether a verb of speech tells of something that was said. `group`: its auxiliaries and itself. */
export function tellsOfSaying(tokens: readonly Token[], source: TokenRange, group: readonly Token[]): boolean {
  const verb = group.at(-1) as Token;
  const auxiliaries = group.slice(0, -1);
  const speaker = tokens[source.last - 1]?.lower ?? '';
  const last = auxiliaries.findLast(({ pos }) => pos === 'AUX' || pos === 'VERB');
  const isParticiple = verb.lower.endsWith('ing');
  const isPresent =
    last === undefined ? verb.lower === verb.lemma : isParticiple && /^(?:am|are|is|'m|'re|'s)$/.test(last.lower);
  // "Nobody told him that it was over"
  if (NOBODY.has(speaker)) return false;
  // "would say", "have to tell you", "let me tell you"
  if ([tokens[(group[0] as Token).index - 1], ...auxiliaries].some((token) => UNREAL.has(token?.lower ?? '')))
    return false;
  // "was told that": somebody else said it; "comments saying that": no verb of its own clause.
  if (isParticiple ? last === undefined : last?.lemma === 'be') return false;
  // "I promise you": said by saying so. "You’re saying that …?": asked back.
  if (isPresent && (SELF.has(speaker) || (speaker === 'you' && last?.lemma === 'be'))) return false;
  // "They say that money talks": nobody in particular.
  return !(isPresent && verb.lemma === 'say' && HEARSAY_SUBJECTS.has(speaker));
}
