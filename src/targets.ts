import type { TokenRange } from './attributions/attribution.ts';
import type { Findings } from './findings.ts';
import { firstFrom } from './ranges.ts';
import type { Target } from './schema/types.ts';
import type { Passage } from './sentiment/passage.ts';
import { scoreTargetAmong } from './sentiment/score-target.ts';
import { readUnits } from './sentiment/target-units.ts';
import type { Unit } from './sentiment/unit.ts';
import type { ResolvedMention, Somebody } from './speakers/resolution.ts';
import { spanOfTokens } from './text/document.ts';

/** Tokens around a target that are looked at; the sentence of a list may go on for pages. */
const TARGET_REACH = 120;

/** The content around a target, with a unit for each token. */
interface Context extends TokenRange {
  readonly units: readonly Unit[];
}

/**
 * The named people and organizations inside a content, but for the one who speaks, and the sentiment toward each.
 * `words`: those of all its parts.
 */
export function toTargets(
  findings: Findings,
  content: readonly TokenRange[],
  words: Passage,
  own: number | undefined,
): Target[] {
  const { mentions, speakers } = findings.speakers;
  const targets: Target[] = [];
  let wordsBefore = 0;
  for (const part of content) {
    let context: Context | null = null;
    for (let at = firstFrom(mentions, part.first); at < mentions.length; at++) {
      const mention = mentions[at] as ResolvedMention;
      if (mention.first >= part.last) break;
      const speaker = mention.speaker === null ? undefined : speakers[mention.speaker];
      if (mention.last > part.last || !speaker?.named || mention.speaker === own) continue;
      context = contextOf(findings, part, mention, words, wordsBefore - part.first, context);
      targets.push(toTarget(findings, mention, speaker, context));
    }
    wordsBefore += part.last - part.first;
  }
  return targets;
}

/** A target is scored by the content that stands in its sentence. `shift`: from a token to its word. */
function contextOf(
  { doc }: Findings,
  part: TokenRange,
  mention: TokenRange,
  words: Passage,
  shift: number,
  before: Context | null,
): Context {
  const sentence = doc.sentences[doc.tokens[mention.first]?.sentence ?? 0] as TokenRange;
  const first = Math.max(part.first, sentence.first, mention.first - TARGET_REACH);
  const last = Math.min(part.last, sentence.last, mention.last + TARGET_REACH);
  if (before !== null && before.first === first && before.last === last) return before;
  return { first, last, units: readUnits(words, { first: first + shift, last: last + shift }) };
}

function toTarget({ doc }: Findings, mention: TokenRange, { id, name, kind }: Somebody, context: Context): Target {
  const { start, end, text } = spanOfTokens(doc, mention.first, mention.last);
  const range = { first: mention.first - context.first, last: mention.last - context.first };
  const { score, label, confidence } = scoreTargetAmong(context.units, range, text);
  return { start, end, text, name, kind, speaker: id, score, label, confidence };
}
