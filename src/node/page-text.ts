import type { PageNode } from './page.ts';
import { type Block, blocksOf } from './page-blocks.ts';
import { WITHOUT_TEXT } from './page-elements.ts';

/**
 * The text of an element: blocks apart by an empty line, `<br>` a line break, blanks joined as a browser does, `<q>` in
 * quotation marks. Links and times that stand alone are left out, and so are pull quotes: what is said in the running
 * text too. `isLeftOut` names the elements that are not looked into.
 */
export function textOf(root: PageNode, isLeftOut: ReadonlySet<string> = WITHOUT_TEXT): string {
  const blocks = blocksOf(root, isLeftOut);
  const repeated = pullQuotesIn(blocks);
  const kept = blocks.filter(({ isAside, pulled }) => !isAside && (pulled === null || !repeated.has(pulled)));
  const led = new Set(kept.filter((block, index) => isLedTo(block, kept[index - 1])).map(({ pulled }) => pulled));
  return kept.map(({ text, pulled }) => (pulled !== null && led.has(pulled) ? inBlock(text) : text)).join('\n\n');
}

/** "The museum said:" stands above what is quoted without marks. */
const isLedTo = ({ pulled }: Block, before: Block | undefined): boolean =>
  pulled !== before?.pulled && before?.text.endsWith(':') === true;

/** As mail and markdown show what is quoted. */
const inBlock = (text: string): string => `> ${text.replaceAll('\n', '\n> ')}`;

/** More of them are no pull quotes but the article itself. */
const MAX_PULL_QUOTES = 50;
/** Letters. Fewer ("No.") are found anywhere. */
const MIN_PULLED = 12;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The numbers of the blockquotes and figures that repeat some words of the running text. */
function pullQuotesIn(blocks: readonly Block[]): Set<number> {
  const pulled = blocks.filter((block) => block.pulled !== null);
  if (pulled.length === 0 || pulled.length > MAX_PULL_QUOTES) return new Set();
  const running = bare(
    blocks
      .filter((block) => block.pulled === null)
      .map(({ text }) => text)
      .join(' '),
  );
  const repeated = pulled.filter(({ text }) => bare(text).length >= MIN_PULLED && running.includes(bare(text)));
  return new Set(repeated.flatMap((block) => block.pulled ?? []));
}

const bare = (text: string): string => text.toLowerCase().replace(NO_LETTERS, '');
