import type { Cue } from '../../cues/cue.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import type { Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import { isTensed } from '../reports/words.ts';
import { someIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/**
 * The content from the pronoun of a relative clause on, into which the report is set: the clause before it is the writer's.
 *
 *     The shots came from a student who, keepers say, ran up the hill.
 *     --- ----- ---- ---- - ------- ^^^  ------- ~~~  ^^^^^^^^^^^^^^^
 * Not "Anybody who, keepers say, ran is safe", where its subject has no verb before it.
 */
export function withoutAntecedent(scene: Scene, { first: cue }: Cue, range: TokenRange): TokenRange {
  const { tokens } = scene.doc;
  const { first, last } = range;
  const isInserted = last <= cue && tokens[last]?.text === ',' && tokens[cue - 1]?.text !== ',';
  if (!isInserted || !isRelative(tokens[last - 1]) || isQuoted(scene, first)) return range;
  // "an account [in which], it says, Vole left"
  const opener = tokens[last - 2]?.pos === 'ADP' ? last - 2 : last - 1;
  return opener > first && someIn(tokens, first, opener, isTensed) ? { first: opener, last } : range;
}

/** Not "a third of that, he said". */
const isRelative = (token: Token | undefined): boolean => RELATIVES.has(token?.lower ?? '') && token?.lower !== 'that';
