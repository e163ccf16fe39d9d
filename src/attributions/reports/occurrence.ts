import { FUTURE_AUXILIARIES, MODALS } from '../../lexicon/factuality-words.ts';
import { FIRST_PERSON_SUBJECTS } from '../../lexicon/pronouns.ts';
import { HEARSAY_SUBJECTS } from '../../lexicon/report-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findLastIn, someIn } from '../runs.ts';
import { isVerb, namesSomebody } from './words.ts';

const UNREAL: ReadonlySet<string> = new Set([...MODALS, ...FUTURE_AUXILIARIES, 'must', 'to']);
const PRESENT: ReadonlySet<string> = new Set(['am', 'are', 'is', "'m", "'re", "'s"]);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'anybody', 'anyone']);

/** Whether a verb of speech tells of something that was said. `group`: its auxiliaries and itself. */
export function tellsOfSaying(tokens: readonly Token[], source: TokenRange, group: TokenRange): boolean {
  const verb = tokens[group.last - 1] as Token;
  const speaker = tokens[source.last - 1]?.lower ?? '';
  const last = findLastIn(tokens, group.first, verb.index, isVerb);
  const isParticiple = verb.lower.endsWith('ing');
  const isPresent = last === undefined ? verb.lower === verb.lemma : isParticiple && PRESENT.has(last.lower);
  // "Nobody told him that it was over"
  if (NOBODY.has(speaker)) return false;
  // "She had read that it was late": another wrote so.
  if (verb.lemma === 'read' && isReader(tokens[source.last - 1] as Token)) return false;
  // "would say", "have to tell you", "let me tell you"
  if (someIn(tokens, Math.max(0, group.first - 1), verb.index, ({ lower }) => UNREAL.has(lower))) return false;
  // "was told that": somebody else said it; "comments saying that": no verb of its own clause.
  if (isParticiple ? last === undefined : last?.lemma === 'be') return false;
  // "I promise you": said by saying so. "You’re saying that …?": asked back.
  if (isPresent && (FIRST_PERSON_SUBJECTS.has(speaker) || (speaker === 'you' && last?.lemma === 'be'))) return false;
  // "They say that money talks": nobody in particular.
  return !(isPresent && verb.lemma === 'say' && HEARSAY_SUBJECTS.has(speaker));
}

const isReader = (token: Token): boolean =>
  token.pos === 'PROPN' || (token.pos === 'PRON' && !NO_READERS.has(token.lower)) || namesSomebody(token);
/** "a letter [that] reads" */
const NO_READERS: ReadonlySet<string> = new Set(['it', 'that', 'which']);
