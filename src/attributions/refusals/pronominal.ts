import type { TaggedCue } from '../../cues/tagged-cue.ts';
import { PLATFORMS } from '../../lexicon/platforms.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { ownParts } from '../contents/own-content.ts';
import { everyIn } from '../runs.ts';
import { holdsQuoted, type Scene } from '../scene.ts';

/** Whether the content is no more than small words: "explained himself", "Nobody asked us", the heading "What they say", "talks fast", "asked for". */
export const isPronominal = (scene: Scene, tagged: TaggedCue): boolean =>
  !isProform(scene, tagged) &&
  ownParts(scene, tagged).every(
    (range) =>
      !holdsQuoted(scene, range) &&
      (everyIn(scene.doc.tokens, range.first, range.last, isBare) || isPlatform(scene, range)),
  );

/** "thinks [so]", "suspect [otherwise]": it stands for the clause that somebody believes. */
function isProform({ doc: { tokens } }: Scene, { cue, parts: { content } }: TaggedCue): boolean {
  const [only] = content;
  if (cue.attribution !== 'belief' || content.length !== 1 || only?.first !== cue.last) return false;
  return only.last === cue.last + 1 && PROFORMS.has(tokens[cue.last]?.lower ?? '');
}

const PROFORMS: ReadonlySet<string> = new Set(['so', 'otherwise']);

/** "weighed in on [X]" */
const isPlatform = ({ doc: { tokens, text } }: Scene, { first, last }: TokenRange): boolean =>
  tokens[first - 1]?.lower === 'on' &&
  PLATFORMS.has(text.slice(tokens[first]?.start, tokens[last - 1]?.end).toLowerCase());

const isBare = ({ lower, pos }: Token): boolean =>
  pos === 'ADV' || pos === 'ADP' || BARE_OBJECTS.has(lower) || lower.endsWith('self') || lower.endsWith('selves');

const BARE_OBJECTS: ReadonlySet<string> = new Set(['me', 'us', 'him', 'her', 'them', 'you', 'what', 'who']);
