import { parseHTML } from 'linkedom';

/** The little of a DOM that reading a page takes. */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for elements. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selectors: string): PageElement | null;
  querySelectorAll(selectors: string): Iterable<PageElement>;
}

const ELEMENT = 1;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

/** The document of some HTML. HTML may do without `<html>` and `<body>`; the DOM may not. */
export function parsePage(html: string): PageElement {
  const withBody = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  const whole = /<html[\s>]/i.test(html) && withBody === html ? html : `<html>${withBody}</html>`;
  return parseHTML(whole).document as unknown as PageElement;
}

/**
 * Visits a node and all below it, without recursion, so that no nesting is too deep. `enter` gives false for what is not
 * to be looked into; such a node is not left either.
 */
export function visit(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  let node: PageNode | null = root;
  while (node !== null) {
    const isEntered = enter(node);
    if (isEntered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) leave(node);
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null) leave(node);
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
}

/** How many elements the deepest of a page stands in. */
export function depthOf(root: PageNode): number {
  let [depth, deepest] = [0, 0];
  visit(
    root,
    () => {
      deepest = Math.max(deepest, ++depth);
      return true;
    },
    () => {
      depth--;
    },
  );
  return deepest;
}
