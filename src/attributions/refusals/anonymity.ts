import type { Cue } from '../../cues/cue.ts';
import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { ANONYMITY_NOUNS, NAMING_VERBS, PERMITTING_VERBS, SPEAKING_VERBS } from '../../lexicon/anonymity-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { findIn } from '../runs.ts';
import { type Scene, tokensOf } from '../scene.ts';

/** What may stand before "anonymity", "named" or "that her name not be used". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'PART', 'AUX', 'CCONJ', 'ADV', 'SCONJ', 'PRON']);
/** "be named captain": what somebody is made. */
const COMPLEMENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ']);

/**
 * Whether the content tells how somebody wants to be quoted, not what was said:
 *
 *     an aide who asked not to be named      Ruiz spoke on condition of anonymity
 *                       ^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isAnonymity(scene: Scene, { cue, parts }: TaggedCue): boolean {
  if (isForbidden(scene.doc.tokens, cue)) return true;
  const head = headOf(scene, parts.content);
  if (!head || !(NAMING_VERBS.has(head.lemma) || head.lower === 'name' || ANONYMITY_NOUNS.has(head.lower)))
    return false;
  const content = parts.content.flatMap((range) => tokensOf(scene, range));
  const place = content.indexOf(head);
  const behind = content[place + 1];
  if (head.lower === 'name') return behind?.lower === 'not';
  if (NAMING_VERBS.has(head.lemma)) return content[place - 1]?.lower === 'be' && !COMPLEMENT.has(behind?.pos ?? '');
  // "confidentiality deals"
  return behind?.pos !== 'AUX' && behind?.pos !== 'VERB' && behind?.pos !== 'NOUN';
}

/** "because they [were not authorized] to talk about the search" */
const isForbidden = (tokens: readonly Token[], { anchor, last, lemma }: Cue): boolean =>
  PERMITTING_VERBS.has(lemma) &&
  tokens[anchor - 1]?.lower === 'not' &&
  tokens[last]?.lower === 'to' &&
  SPEAKING_VERBS.has(tokens[last + 1]?.lemma ?? '');

function headOf({ doc }: Scene, content: readonly TokenRange[]): Token | undefined {
  for (const { first, last } of content) {
    const head = findIn(doc.tokens, first, last, ({ lower, pos }) => !LEADING.has(pos) && lower !== 'condition');
    if (head) return head;
  }
  return undefined;
}
