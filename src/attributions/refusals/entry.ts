import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import { isColonSpeaker } from '../reports/colon-speaker.ts';
import { isListedLine } from '../reports/listed-lines.ts';
import { endsSentence, isOfOneself, isTitleCase } from '../reports/words.ts';
import { everyIn } from '../runs.ts';
import { isQuoted, quotationAt, type Scene } from '../scene.ts';

/**
 * Whether the colon stands in an entry of a list, behind what that tells of, rather than behind a name:
 *
 *     Tannin: The thing that dries your gums.      Prof. Ana Ruiz: “What the Ice Remembers”, Town Hall, 6pm.
 *     ------                                       --------------
 * Whoever speaks in a transcript has a name that is known, speaks again, is named elsewhere, or says *I*.
 */
export function isEntry(scene: Scene, { cue: { anchor }, parts: { source } }: TaggedCue): boolean {
  const { tokens, paragraphs } = scene.doc;
  const paragraph = paragraphs[tokens[anchor]?.paragraph ?? 0];
  if (!paragraph || source?.last !== anchor || source.first !== paragraph.first) return false;
  // The first is a headline: "Poll: Ruiz to win."
  if (paragraph.first === 0 && !everyIn(tokens, source.first, anchor, isAllCapitals)) return false;
  if (isQuoted(scene, anchor + 1)) return isTitle(scene, anchor + 1);
  if (!endsSentence(tokens[paragraph.last - 1])) return isListedLine(scene, tokens[anchor]?.paragraph ?? 0);
  return !isColonSpeaker(scene, paragraph, anchor, isOfOneself);
}

/** “What the Ice Remembers”, with more of the entry behind it. */
function isTitle(scene: Scene, at: number): boolean {
  const { tokens } = scene.doc;
  const quotation = quotationAt(scene, at);
  return (
    quotation !== null && tokens[quotation.last]?.text === ',' && isTitleCase(tokens, quotation.first, quotation.last)
  );
}

const isAllCapitals = ({ text }: Token): boolean => text === text.toUpperCase();
