import { checkSync } from 'recheck';
import { expect, it } from 'vitest';
import { MAKERS } from './patient-expressions.ts';
import { makersIn, regularExpressionsIn, regularExpressionsOf } from './regular-expressions.ts';

it('finds regular expressions wherever they are written, and nothing else', () => {
  const code = [
    'const a = /x\\/y/gu; // /no/',
    'const half = total / 2 / 3;',
    "const b = 'not /this/' + text.replace(/[/]+$/, '');",
    'const c = `/nor/ $' + '{/deep/i.exec(a)}`;',
  ].join('\n');
  expect(regularExpressionsOf('made.ts', code)).toEqual([
    { source: 'x\\/y', flags: 'gu', place: 'made.ts:1' },
    { source: '[/]+$', flags: '', place: 'made.ts:3' },
    { source: 'deep', flags: 'i', place: 'made.ts:4' },
  ]);
});

it('finds those of the source', () => {
  expect(regularExpressionsIn('src').length).toBeGreaterThan(100);
});

it('leaves none to be made of strings, but where somebody has looked', () => {
  expect(makersIn('src').filter((file) => !file.startsWith('training/'))).toEqual([...MAKERS.keys()].sort());
});

it('are told apart: what backtracks without end from what does not', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  expect(checkSync('^a+$', '').status).toBe('safe');
});
