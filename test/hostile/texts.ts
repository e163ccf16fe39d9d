/**
 * Texts that no newspaper prints: what breaks tokenizers, exhausts stacks, and makes careless loops quadratic. Each is
 * made to a length in UTF-16 code units, and may be cut anywhere.
 */
export interface HostileText {
  readonly name: string;
  readonly make: (length: number) => string;
}

/** One character after the other, of every class that Unicode and a tokenizer tell apart. */
const CHARACTERS = [
  ...'aAxIé0½٣²Ⅷ',
  ...'.,;:!?…-–—_*~#@/\\|&%$+=<>^§',
  ...'()[]{}',
  ...'漢のא\u0627กअ',
  ...' \t\n\r\v\f',
  '\u0130', // grows when it is lowered
  '\u01c5', // neither upper nor lower case
  '\u00df',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u3000',
  '\ud800',
  '\udc00',
  '\ue000',
  '\ufe0f',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\u{1f600}',
  '\u{1d54f}',
  '\u{e0041}',
];

/** Every mark that quotes, or that looks as if it did. */
const MARKS = [...'"\'`´“”„‟‘’‚‛«»‹›＂＇', ...'「」『』〝〞〟❝❞❛❜′″', "''", '``', '‘‘', '’’'];

/** Shorter than a sentence, said over and over. */
const REFRAINS = [
  "'s",
  "'s ",
  '’s ',
  "n't ",
  "x's ",
  'said ',
  'said',
  'he said ',
  'said that ',
  'said: ',
  'according to ',
  'told reporters ',
  'she said he said ',
  'asked whether ',
  'not said ',
  'who said ',
  'Ruiz said ',
  'Ruiz said. ',
  'Ruiz, who said ',
  'the mayor of ',
  'Dr. ',
  'J. ',
  'U.S. ',
  'Mr. Ruiz ',
  'on Friday ',
  'March 3, ',
  'in a statement ',
  'and ',
  ', ',
  '. ',
  ' .',
  '? ',
  '... ',
  '-- ',
  'a ',
  'a\n',
  'A\n',
  '\n\n',
  '\r\n',
  '1 ',
  '2,000.5 ',
  '1:',
  '1/',
  '1.',
  'a.',
  'A.B',
  'a&',
  'a’',
  "o'",
  '@a',
  '#a',
  '@ ',
  'www.',
  'www. ',
  'https://',
  'https://a ',
  'http://a.b/c?d=e&f=g ',
  '<p>',
  '<a href="',
  '&quot;',
  '&#8220;a&#8221; ',
  '](',
  '()',
  '[{(<',
  '"a" ',
  '“a” ',
  '“a ‘b « c ',
  '“a ‘b’ c” ',
  '“ ” ',
  '“”',
  '"\n',
  '“a\n',
  'a”\n',
  '“a,” ',
  '“a,” he said. ',
  '“a,” he said, “b.” ',
  '“He said “',
  'he said “a ',
  'X: ',
  'RUIZ: ',
  'RUIZ: Yes.\n',
  'Q. Why? A. No. ',
  '— a ',
  '- a\n',
  'SAID ',
  'THE MAYOR SAID ',
  'constructor ',
  '__proto__ ',
  'hasOwnProperty said toString ',
  'e\u0301',
  'e\u0301\u0302\u0303 ',
  'a\u200b',
  'a\u200d',
  'a\u00ad',
  'a\ud800',
  '\udc00\ud800 ',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  '\u{1f44d}\u{1f3fd}',
  '\u{1f1e9}\u{1f1f0}',
  'אמר ',
  '\u0642\u0627\u0644 ',
  '\u202ea\u202c ',
  '\u2067said\u2069 ',
  '\u0000a',
  'a\u0007 ',
  '\tsaid',
  'İ ',
  'good ',
  'not ',
  'very not good ',
  '\u{1f600} ',
];

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Units that differ by their number, up to the length. */
function counted(length: number, unit: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, size = 0; size < length; index++) size += parts[parts.push(unit(index)) - 1]?.length ?? 1;
  return parts.join('').slice(0, length);
}

/** A word of letters for a number, never twice the same: 0 → `ba`, 26 → `bab`. */
function wordOf(index: number): string {
  let word = '';
  for (let rest = index; rest > 0 || word === ''; rest = Math.floor(rest / 60))
    word += `${'bdfgklmnprst'[rest % 12]}${'aeiou'[Math.floor(rest / 12) % 5]}`;
  return word;
}

const nameOf = (index: number): string => {
  const word = wordOf(index);
  return word.charAt(0).toUpperCase() + word.slice(1);
};

const nested = (open: string, close: string, length: number): string => {
  const depth = Math.floor(length / (open.length + close.length));
  return open.repeat(depth) + close.repeat(depth);
};

/** Ordinary words around something that is not. */
const around = (middle: string): string => `“We wait,” Ana Ruiz said. ${middle} “We wait,” she said.`;

/** Texts of a plan rather than of one refrain. */
const PLANS: readonly HostileText[] = [
  { name: 'distinct names', make: (length) => counted(length, (at) => `${nameOf(at)} ${nameOf(at * 7)} `) },
  { name: 'distinct names that speak', make: (length) => counted(length, (at) => `${nameOf(at)} said no. `) },
  {
    name: 'distinct full names that speak',
    make: (length) => counted(length, (at) => `${nameOf(at)} ${nameOf(at * 7)} said no. `),
  },
  { name: 'one surname', make: (length) => counted(length, (at) => `${nameOf(at)} Ruiz said no. `) },
  { name: 'one given name', make: (length) => counted(length, (at) => `Ana ${nameOf(at)} said no. `) },
  {
    name: 'distinct names, then "she said"',
    make: (length) => counted(length, (at) => `${nameOf(at)} Ruiz left. She said no. `),
  },
  { name: 'distinct roles', make: (length) => counted(length, (at) => `The ${wordOf(at)} minister said no. `) },
  { name: 'distinct organizations', make: (length) => counted(length, (at) => `${nameOf(at)} Inc. said no. `) },
  { name: 'distinct acronyms', make: (length) => counted(length, (at) => `${wordOf(at).toUpperCase()} said no. `) },
  { name: 'a long name', make: (length) => counted(length, (at) => `${nameOf(at)} `) },
  { name: 'a list of names', make: (length) => counted(length, (at) => `${nameOf(at)}, `) },
  {
    name: 'distinct transcript names',
    make: (length) => counted(length, (at) => `${nameOf(at).toUpperCase()}: Yes.\n`),
  },
  { name: 'distinct words', make: (length) => counted(length, (at) => `${wordOf(at)} `) },
  { name: 'distinct numbers', make: (length) => counted(length, (at) => `${at} `) },
  { name: 'distinct lines', make: (length) => counted(length, (at) => `${wordOf(at)}\n`) },
  {
    name: 'a sentence without end',
    make: (length) => fill('and the mayor told the crew that the ferry would wait ', length),
  },
  {
    name: 'a sentence without end, commas',
    make: (length) => fill('the mayor, who told the crew, which waited, ', length),
  },
  { name: 'a chain of reports', make: (length) => fill('Ana Ruiz said that Otto Brack said that ', length) },
  { name: 'a chain of beliefs', make: (length) => fill('Ana hopes that Otto thinks that ', length) },
  { name: 'a quotation without end', make: (length) => `“${fill('We wait for the ferry. ', length - 1)}` },
  { name: 'a quotation without end, in paragraphs', make: (length) => fill('“We wait for the ferry.\n', length) },
  {
    name: 'a quotation that opens late',
    make: (length) => `${fill('We wait for the ferry. ', length - 10)} ”, he said`,
  },
  {
    name: 'all in capitals',
    make: (length) => fill('“WE WAIT,” ANA RUIZ SAID ON FRIDAY. THE MAYOR TOLD REPORTERS THAT SHE WAITED. ', length),
  },
  {
    name: 'no capitals',
    make: (length) => fill('“we wait,” ana ruiz said on friday. the mayor told reporters that she waited. ', length),
  },
  { name: 'no spaces', make: (length) => fill('“We wait,”AnaRuizsaid.The mayor', length).replaceAll(' ', '') },
  { name: 'every letter spaced', make: (length) => fill('s a i d ', length) },
  { name: 'a very long token', make: (length) => around('x'.repeat(length)) },
  { name: 'a very long address', make: (length) => around(`https://a.b/${fill('c/', length)}`) },
  { name: 'a very long address of marks', make: (length) => around(`https://${fill('”).', length)}`) },
  { name: 'addresses of brackets', make: (length) => fill(`https://a${')'.repeat(1980)}b `, length) },
  {
    name: 'a very long blank in a title',
    make: (length) => `Ana Ruiz wrote in her memoir, “Low${' '.repeat(length)}Tide,” that it rained.`,
  },
  { name: 'a very long number', make: (length) => around(fill('1,234.5', length)) },
  { name: 'a very long handle', make: (length) => around(`@${fill('a_', length)}`) },
  { name: 'a very long abbreviation', make: (length) => around(fill('A.', length)) },
  { name: 'a very long compound', make: (length) => around(fill('well-', length)) },
  { name: 'a very long blank', make: (length) => around(' '.repeat(length)) },
  { name: 'a very long blank in a quotation', make: (length) => `“We${' '.repeat(length)}wait,” Ana Ruiz said.` },
  { name: 'a quotation, then nothing for long', make: (length) => `“We wait,”${fill(' , ', length)}said Ana Ruiz.` },
  { name: 'deep round brackets', make: (length) => around(nested('(', ')', length)) },
  { name: 'deep brackets of every kind', make: (length) => around(nested('([{<', '>}])', length)) },
  { name: 'deep brackets with words', make: (length) => around(nested('(a ', ' b)', length)) },
  { name: 'deep quotations', make: (length) => nested('“a ‘b ', ' c’ d”', length) },
  { name: 'deep quotations of one mark', make: (length) => nested('“', '”', length) },
  { name: 'deep guillemets', make: (length) => nested('«a ', ' b»', length) },
  { name: 'deep reports in quotations', make: (length) => nested('Ruiz said “no ‘', '’ yes”', length) },
  { name: 'marks of every style in turn', make: (length) => fill(MARKS.join(''), length) },
  {
    name: 'marks of every style around words',
    make: (length) => fill(MARKS.map((mark) => `${mark}a `).join(''), length),
  },
  { name: 'every character in turn', make: (length) => counted(length, (at) => String.fromCharCode(at % 0x10000)) },
  {
    name: 'every character between words',
    make: (length) => counted(length, (at) => `said ${String.fromCharCode((at * 7) % 0x10000)} `),
  },
  { name: 'alternating directions', make: (length) => fill('“שלום,” אמר Ana Ruiz. ', length) },
  { name: 'stacked accents', make: (length) => around(`a${'\u0301'.repeat(length)}`) },
  {
    name: 'one pronoun, many names',
    make: (length) => counted(length, (at) => `${nameOf(at)} met Otto. `).concat('He said so. She said so.'),
  },
  {
    name: 'many pronouns, one name',
    make: (length) => `Ana Ruiz left. ${fill('She said so. He said so. They said so. ', length)}`,
  },
  {
    name: 'many roles of one name',
    make: (length) => counted(length, (at) => `Ana Ruiz, the ${wordOf(at)} minister, said no. `),
  },
  { name: 'one name, said late', make: (length) => `${fill('“No.” ', length)} Ana Ruiz said.` },
  { name: 'split quotations', make: (length) => fill('“No,” she said, “and no,” she said, “and ', length) },
  { name: 'headings and colons', make: (length) => fill('The Ferry: A Story: ', length) },
  { name: 'datelines', make: (length) => fill('TARN, March 3 (Reuters) — ', length) },
];

const shown = (unit: string): string =>
  `${JSON.stringify(unit)}${unit.length < 3 ? ` (${[...unit].map((c) => `U+${c.codePointAt(0)?.toString(16)}`).join(' ')})` : ''}`;

const refrain = (unit: string): HostileText => ({ name: shown(unit), make: (length) => fill(unit, length) });

/** All of them, each name once. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...[...CHARACTERS, ...MARKS, ...REFRAINS].map(refrain),
  ...MARKS.map((mark) => refrain(`${mark}a `)),
  ...MARKS.map((mark) => refrain(`a${mark} `)),
  ...PLANS,
];
