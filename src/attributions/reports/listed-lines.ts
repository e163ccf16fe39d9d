import { findIn, someIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';
import { endsSentence, isOfTalk } from './words.ts';

/** A longer line is a headline or a turn. */
const MAX_LINE = 16;
const MAX_LABEL = 4;

/** Whether a paragraph stands in a list of lines, each with a label: "Scorers: Ferrer 12" above "Crowd: 4,212". */
export const isListedLine = (scene: Scene, index: number): boolean =>
  isLabelled(scene, index) && (isLabelled(scene, index - 1) || isLabelled(scene, index + 1));

function isLabelled(scene: Scene, index: number): boolean {
  const { tokens, paragraphs } = scene.doc;
  const line = paragraphs[index];
  if (!line || line.last - line.first > MAX_LINE || endsSentence(tokens[line.last - 1])) return false;
  const colon = findIn(
    tokens,
    line.first + 1,
    Math.min(line.last - 1, line.first + MAX_LABEL + 1),
    ({ text }) => text === ':',
  );
  return colon !== undefined && !holdsQuoted(scene, line) && !someIn(tokens, line.first, line.last, isOfTalk);
}
