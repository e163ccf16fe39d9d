import { isElement, type PageNode, visit } from './page.ts';
import { BLOCKS, PULLED } from './page-elements.ts';

/** A paragraph, heading, list item or cell. */
export interface Block {
  readonly text: string;
  /** Whether all of it is a link ("Read more: ...") or a time of day. */
  readonly isAside: boolean;
  /** The number of the outermost blockquote or figure that it stands in; null for running text. */
  readonly pulled: number | null;
}

const ASCII_BLANKS = /[\t\n\f\r ]+/g;
/** No-break and typographic spaces, which only say where a line may end. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Soft hyphens, zero-width spaces, joiners and byte order marks: places to break a word at, not letters of it. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
const AROUND_BREAKS = / *\n */g;
const EMPTY_LINE = /\n[\t ]*\r?\n/;
const QUOTATION_MARKS = { Q: ['\u201c', '\u201d'], 'Q Q': ['\u2018', '\u2019'] } as const;

/** The blocks below a node, in order. `isLeftOut` names the elements that are not looked into. */
export function blocksOf(root: PageNode, isLeftOut: ReadonlySet<string>): Block[] {
  const writer = new BlockWriter(blockHolders(root));
  const enter = (node: PageNode): boolean => {
    if (isElement(node)) {
      if (isLeftOut.has(node.nodeName)) return false;
      writer.open(node);
    } else if (node.nodeName === '#text') writer.write(node.textContent ?? '');
    return true;
  };
  visit(root, enter, (node) => {
    if (isElement(node)) writer.close(node);
  });
  return writer.end();
}

/** Gathers text into blocks while elements open and close around it. */
class BlockWriter {
  readonly #holders: ReadonlySet<PageNode>;
  readonly #blocks: Block[] = [];
  #pieces: string[] = [];
  #isAside = true;
  #pulls = 0;
  /** How many elements of a kind are open. */
  readonly #open = { aside: 0, quotation: 0, preformatted: 0, pulled: 0 };

  constructor(holders: ReadonlySet<PageNode>) {
    this.#holders = holders;
  }

  open(node: PageNode): void {
    this.#turn(node, 1);
    if (node.nodeName === 'BR') this.#pieces.push('\n');
    if (node.nodeName === 'Q') this.#pieces.push(this.#marks()[0]);
  }

  close(node: PageNode): void {
    if (node.nodeName === 'Q') this.#pieces.push(this.#marks()[1]);
    this.#turn(node, -1);
  }

  write(data: string): void {
    const [first = '', ...others] = this.#open.preformatted > 0 ? data.split(EMPTY_LINE) : [data];
    this.#add(first);
    for (const other of others) {
      this.#flush();
      this.#add(other);
    }
  }

  end(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  #turn(node: PageNode, by: 1 | -1): void {
    const name = node.nodeName;
    if (BLOCKS.has(name) || this.#holders.has(node)) this.#flush();
    if (name === 'A' || name === 'TIME') this.#open.aside += by;
    if (name === 'Q') this.#open.quotation += by;
    if (name === 'PRE') this.#open.preformatted += by;
    if (!PULLED.has(name)) return;
    if (by === 1 && this.#open.pulled === 0) this.#pulls++;
    this.#open.pulled += by;
  }

  #marks(): readonly [string, string] {
    return QUOTATION_MARKS[this.#open.quotation % 2 === 1 ? 'Q' : 'Q Q'];
  }

  #add(data: string): void {
    const piece = data.replace(INVISIBLE, '').replace(ASCII_BLANKS, ' ').replace(SPACES, ' ');
    this.#pieces.push(piece);
    if (this.#open.aside === 0 && piece.trim() !== '') this.#isAside = false;
  }

  #flush(): void {
    const text = this.#pieces.join('').replace(/ +/g, ' ').replace(AROUND_BREAKS, '\n').trim();
    const pulled = this.#open.pulled > 0 ? this.#pulls : null;
    if (text !== '') this.#blocks.push({ text, isAside: this.#isAside, pulled });
    [this.#pieces, this.#isAside] = [[], true];
  }
}

/** The inline elements that hold a block, and so stand apart like one: `<font>` around paragraphs. */
function blockHolders(root: PageNode): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>();
  visit(
    root,
    () => true,
    (node) => {
      const parent = node.parentNode;
      if (parent !== null && (BLOCKS.has(node.nodeName) || holders.has(node))) holders.add(parent);
    },
  );
  return holders;
}
