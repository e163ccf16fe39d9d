import { expect, it } from 'vitest';
import { importsOf, reachedFrom } from './imports.ts';

const read = (source: string) => importsOf('cues/a.ts', source).map(({ to, isType }) => [to, isType]);

it('sees every form of import', () => {
  expect(read("import { b } from './b.ts';")).toEqual([['cues/b.ts', false]]);
  expect(read("import {\n  b,\n  type C,\n} from '../text/b.ts';")).toEqual([['text/b.ts', false]]);
  expect(read("import './b.ts';\nimport d, { e } from 'wink-nlp';\nimport * as z from 'zod';")).toEqual([
    ['cues/b.ts', false],
    ['wink-nlp', false],
    ['zod', false],
  ]);
  expect(read("export { b } from './b.ts';\nexport * from './c.ts';")).toHaveLength(2);
  expect(read("const b = await import('../b.ts');")).toEqual([['b.ts', false]]);
  expect(read("const b = require('zod');")).toEqual([['zod', false]]);
});

it('tells imports of types from others', () => {
  expect(read("import type { B } from './b.ts';")).toEqual([['cues/b.ts', true]]);
  expect(read("export type * from './b.ts';")).toEqual([['cues/b.ts', true]]);
  expect(read("import { type B, type C } from './b.ts';")).toEqual([['cues/b.ts', true]]);
  expect(read("import { type B, c } from './b.ts';")).toEqual([['cues/b.ts', false]]);
});

it('takes words of a comment or a string for no import', () => {
  expect(read("// words from 'here'\nconst text = 'import { b }';")).toEqual([]);
  expect(read("export const b = ['x'];\nexport type C = 'y';\nexport function d() {\n  return 'z';\n}")).toEqual([]);
});

it('follows what is loaded, types apart', () => {
  const imports = [
    ...importsOf('a.ts', "import { b } from './b.ts';\nimport type { D } from './d.ts';"),
    ...importsOf('b.ts', "import c from 'c';"),
  ];
  expect([...reachedFrom('a.ts', imports)]).toEqual(['a.ts', 'b.ts', 'c']);
});
