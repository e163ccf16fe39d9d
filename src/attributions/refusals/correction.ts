import type { TaggedCue } from '../../cues/tagged-cue.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { someIn } from '../runs.ts';
import type { Scene } from '../scene.ts';

/** "An earlier version" */
const MAX_BARE = 3;

/** Whether it is the note of an editor: "An earlier version said …", "A previous version of this article said …". */
export const isCorrection = ({ doc: { tokens } }: Scene, { parts: { source } }: TaggedCue): boolean =>
  source !== null &&
  holdsWord(tokens, source, 'version') &&
  (holdsWord(tokens, source, 'this') ||
    (holdsWord(tokens, source, 'earlier') && source.last - source.first <= MAX_BARE));

const holdsWord = (tokens: readonly Token[], { first, last }: TokenRange, word: string): boolean =>
  someIn(tokens, first, last, ({ lower }) => lower === word);
