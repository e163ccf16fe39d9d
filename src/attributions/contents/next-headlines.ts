import type { TokenRange } from '../attribution.ts';
import { findIn } from '../runs.ts';
import { isQuoted, type Scene } from '../scene.ts';

/** A headline and what stands above it. */
const MAX_PARAGRAPH = 2;

/**
 * Behind a semicolon a headline tells of something else:
 *
 *     Ruiz says the dam will hold; growers leave valley
 *               ^^^^^^^^^^^^^^^^^
 */
export function withoutNextHeadline(scene: Scene, range: TokenRange): TokenRange {
  const { first, last } = range;
  const { tokens, paragraphs } = scene.doc;
  const paragraph = tokens[first]?.paragraph ?? 0;
  const end = paragraphs[paragraph]?.last ?? last;
  if (paragraph > MAX_PARAGRAPH || tokens[end - 1]?.pos === 'PUNCT') return range;
  const next = findIn(tokens, first + 1, last, ({ text, index }) => text === ';' && !isQuoted(scene, index));
  return next ? { first, last: next.index } : range;
}
