import type { Token } from '../text/document.ts';

const FORMS: ReadonlySet<string> = new Set(['went', 'goes']);

/**
 * The place of the first word where the verb hangs on *go on*, which tells that it was done; else null:
 *
 *     Ruiz went on to argue that ice has no memory.
 *          ~~~~~~~~~~~~~~~~
 */
export const goingOnStart = (tokens: readonly Token[], verb: number): number | null =>
  tokens[verb - 1]?.lower === 'to' && tokens[verb - 2]?.lower === 'on' && FORMS.has(tokens[verb - 3]?.lower ?? '')
    ? verb - 3
    : null;
