import fc from 'fast-check';
import { loadFixtures } from '../support/fixtures.ts';

/** What news is made of, and what is not. */
const WORDS = [
  'said',
  'says',
  'told',
  'asked',
  'wrote',
  'claimed',
  'warned',
  'according to',
  'called',
  'added',
  'thinks',
  'denied',
  'that',
  'whether',
  'if',
  'who',
  'which',
  'but',
  'and',
  'not',
  'never',
  'will',
  'had',
  'would',
  'to',
  'of',
  'in',
  'as',
  'Ana Ruiz',
  'Ruiz',
  'Dr. Otto Brack',
  'J. R. Vane Jr.',
  'O\u2019Dell',
  'the mayor',
  'a spokesman',
  'spokesman',
  'Dr.',
  'Arvo Inc.',
  'the FBI',
  'she',
  'he',
  'they',
  'it',
  'I',
  'we',
  'her',
  'his',
  'officials',
  'reporters',
  'one engineer',
  'who is 41',
  'on Friday',
  'March 3',
  'last week',
  '2019',
  'in a statement',
  'on X',
  'at a rally',
  'the ferry',
  'wait',
  'no',
  'great',
  'constructor',
  '__proto__',
  'toString',
  'NAME',
  'RUIZ',
  'Q',
  'A',
  'www.a.b',
  'https://a.b/c?d',
  '@desk',
  '#tag',
  '3.5',
]; // prettier-ignore
const MARKS = [...'“”‘’"\'«»„`', "''", '``'];
const SIGNS = [...'.,;:?!—–-…()[]*/&%', '(@', '\n', '\n\n', '\r\n', '\t', ' ', '’s', "n't", '. . .', '--', ': '];
const ODD = [
  '\u0000',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u2028',
  '\u202e',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\uffff',
  '\u{1f600}',
  '\u{1f468}\u200d\u{1f469}',
  '\u0130',
  '\u05d0\u05de\u05e8',
  '漢字',
  'ﬁ',
  'ǅ',
  'ß',
  '<p>',
  '</p>',
  '<a href="x">',
  '&quot;',
  '&#8220;',
  '<br/>',
  '<!--',
  ']]>',
]; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const mark = fc.constantFrom(...MARKS);
const piece = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 3, arbitrary: mark },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n', ', ');

/** Words, marks and signs in any order. */
const soup = fc.array(fc.tuple(piece, gap), { maxLength: 80 }).map((parts) => parts.flat().join(''));

/** So short that every word stands at an edge. */
const scrap = fc.array(fc.tuple(piece, gap), { maxLength: 6 }).map((parts) => parts.flat().join(''));

const clause = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
/** Sentences that report, quote and nest, well formed or nearly so. */
const report = fc.letrec<{ said: string }>((tie) => ({
  said: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    clause,
    fc
      .tuple(mark, tie('said'), mark, clause)
      .map(([open, inner, close, behind]) => `${open}${inner},${close} ${behind}`),
    fc
      .tuple(clause, mark, tie('said'), mark)
      .map(([before, open, inner, close]) => `${before}, ${open}${inner}.${close}`),
    fc.tuple(clause, tie('said')).map(([before, inner]) => `${before} that ${inner}`),
    fc.tuple(clause, tie('said')).map(([name, inner]) => `${name}: ${inner}`),
  ),
})).said;
const reports = fc
  .array(fc.tuple(report, fc.constantFrom('. ', '.\n', '? ', '\n\n', ' ')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

const articles = loadFixtures('articles').map(({ article }) => article.text);

/** Takes a stretch out, or puts something in, says it twice, or swaps it with the next. */
interface Change {
  readonly kind: 'delete' | 'insert' | 'repeat' | 'swap';
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'repeat', 'swap'),
  at: fc.nat(1_000_000),
  length: fc.nat(60),
  text: piece,
});

function apply(text: string, { kind, at, length, text: added }: Change): string {
  const start = at % (text.length + 1);
  const [before, here, rest] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  if (kind === 'delete') return before + rest;
  if (kind === 'insert') return before + added + here + rest;
  if (kind === 'repeat') return before + here.repeat(3) + rest;
  return before + rest.slice(0, length) + here + rest.slice(length);
}

/** A stretch of a fixture article, damaged. */
const mutant = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.nat(5_000),
    fc.integer({ min: 50, max: 1_500 }),
    fc.array(change, { maxLength: 12 }),
  )
  .map(([text, start, length, changes]) => {
    const from = start % text.length;
    return changes.reduce(apply, text.slice(from, from + length));
  });

/** Any text, the more often the more it looks like news. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutant },
  { weight: 3, arbitrary: reports },
  { weight: 3, arbitrary: soup },
  { weight: 3, arbitrary: scrap },
  { weight: 1, arbitrary: fc.tuple(mutant, soup, reports).map((parts) => parts.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
