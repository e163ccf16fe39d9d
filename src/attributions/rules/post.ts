import { isDash } from '../../text/dashes.ts';
import type { Stretch, Token } from '../../text/document.ts';
import type { TokenRange } from '../attribution.ts';
import type { AttributionRule, Draft } from '../draft.ts';
import { findIn, findLastIn } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { isHandle, MAX_SIGNATURE } from './signature.ts';

const CONFIDENCE = 0.7;
/** More words before the handle are no name. */
const MAX_NAME = 8;

/**
 * A post as pages show it, without marks:
 *
 *     One second she was there, and then she was not.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     — Ana Ruiz (@anaruiz) March 8, 2026
 *       --------
 */
export const post: AttributionRule = {
  name: 'post',
  find(scene, _claims, offer) {
    const { text, paragraphs } = scene.doc;
    let handle = text.indexOf('(@');
    for (let index = 0; handle >= 0 && index < paragraphs.length; index++) {
      const paragraph = paragraphs[index] as Stretch;
      if (paragraph.end <= handle) continue;
      const draft = toDraft(scene, paragraph, paragraphs[index - 1]);
      if (draft) offer(draft);
      handle = text.indexOf('(@', paragraph.end);
    }
  },
};

function toDraft({ doc: { tokens } }: Scene, { first, last }: Stretch, above: Stretch | undefined): Draft | null {
  const bracket = findIn(tokens, first, last - 1, ({ index }) => isHandle(tokens, index + 1));
  if (!bracket) return null;
  const dash = findLastIn(tokens, Math.max(first, bracket.index - MAX_NAME), bracket.index, isDash);
  if (!dash || dash.index + 1 === bracket.index || last - dash.index > MAX_SIGNATURE) return null;
  const content: TokenRange | undefined = dash.index > first ? { first, last: dash.index } : above;
  // Where the marks of a page are left, nothing tells what is the post.
  if (!content || tokens[content.first]?.text === '<') return null;
  return {
    by: 'post',
    cue: null,
    content: [{ first: content.first, last: behindWords(tokens, content) }],
    source: { first: dash.index + 1, last: bracket.index },
    continues: null,
    confidence: CONFIDENCE,
  };
}

const ADDRESS = /^(?:https?:|pic\.)/;

/** Without the addresses of pictures and pages that a post ends with. */
function behindWords(tokens: readonly Token[], { first, last }: TokenRange): number {
  let at = last - 1;
  while (at > first && tokens[at]?.start === tokens[at - 1]?.end) at--;
  return at > first && ADDRESS.test(tokens[at]?.lower ?? '') ? behindWords(tokens, { first, last: at }) : last;
}
