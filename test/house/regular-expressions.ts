import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesIn } from '../support/imports.ts';

/** A literal, and where it is written: `text/tokens.ts:30`. */
export interface RegularExpression {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

/** Every regular expression that is written as a literal in the TypeScript files of a folder. */
export const regularExpressionsIn = (folder: string): RegularExpression[] =>
  sourcesIn(folder).flatMap(({ file, code }) => regularExpressionsOf(file, code));

/** The files of a folder that make regular expressions of strings: those cannot be read off. */
export const makersIn = (folder: string): string[] =>
  sourcesIn(folder)
    .filter(({ file, code }) => [...nodesOf(treeOf(file, code))].some(makesExpression))
    .map(({ file }) => file);

export function regularExpressionsOf(file: string, code: string): RegularExpression[] {
  const tree = treeOf(file, code);
  return [...nodesOf(tree)].filter(ts.isRegularExpressionLiteral).map((node) => toExpression(node, tree));
}

function sourcesIn(folder: string): { file: string; code: string }[] {
  const root = new URL(`../../${folder}/`, import.meta.url);
  return filesIn(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => ({ file, code: readFileSync(new URL(file, root), 'utf8') }));
}

const treeOf = (file: string, code: string): ts.SourceFile =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const makesExpression = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';

function toExpression(node: ts.RegularExpressionLiteral, tree: ts.SourceFile): RegularExpression {
  const end = node.text.lastIndexOf('/');
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${tree.fileName}:${line + 1}` };
}
