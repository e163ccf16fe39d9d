import { beforeAll, describe, expect, it } from 'vitest';
import type { Period, Shift, Subject, TrackedQuote } from '../../src/tracker/types.ts';
import { command, Screen } from '../support/terminal.ts';
import { makeExtraction } from '../tracker/made-extraction.ts';
import { fresh, fromLines, NEWS, storeOf, TURN } from './newsroom.ts';

let store: string;
let turn: string;
beforeAll(async () => {
  [store, turn] = [await storeOf(NEWS), await storeOf(TURN)];
});

const list = (name: string, ...args: string[]) => command([name, '--store', store, ...args]);

/** The texts that some options of `quotes` find. */
async function found(...args: string[]): Promise<string[]> {
  const { out, err } = await list('quotes', '--format', 'jsonl', ...args);
  expect(err).toBe('');
  return fromLines<TrackedQuote>(out).map(({ text }) => text.slice(0, 9));
}

describe('ontherecord quotes', () => {
  it('shows the newest first, each once, with who printed it', async () => {
    const { code, out, err } = await list('quotes');
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll(/\bt(?=\w*\d)\w{5,}\b/g, 'ID')).toBe(`3 quotes

2031-06-20  Emil Castellane
  │ =1+1 is not an argument
    negative -0.30 · in court · ID

2031-05-05  Nora Castellane
  │ “The small model will run on every telephone before the summer ends”
    positive +0.40 · positive +0.50 toward Inkwell · in Harbour Review, The
    Gazette · ID

No date  Speaker unknown
  │ Nobody knows
    neutral 0.00 · in rumour · ID
`);
  });

  it.each<[string[], string[]]>([
    [['--speaker', 'Nora Castellane'], ['The small']],
    [['--speaker', 'emil'], ['=1+1 is n']],
    [['--target', 'Inkwell'], ['The small']],
    [['--affiliation', 'inkwell'], ['The small']],
    [['--venue', 'linkedin'], ['The small']],
    [['--outlet', 'the gazette'], ['The small']],
    [['--text', 'summer model'], ['The small']],
    [['--text', 'winter model'], []],
    [['--kind', 'mixed'], ['=1+1 is n']],
    [['--from', '2031-06-01'], ['=1+1 is n']],
    [['--to', '2031-06-01'], ['The small']],
    [['--from', '2031-05-05', '--to', '2031-05-05'], ['The small']],
    [['--min-confidence', '0.95'], []],
    [['--limit', '1'], ['=1+1 is n']],
    [['--limit', '0'], []],
  ])('finds by %j', async (args, texts) => {
    expect(await found(...args)).toEqual(texts);
  });

  it('gives the page behind an id', async () => {
    const { out } = await list('quotes', '--format', 'jsonl', '--limit', '1');
    expect(await found('--after', fromLines<TrackedQuote>(out)[0]?.id ?? '')).toEqual(['The small', 'Nobody kn']);
  });

  it('finds a speaker by any id', async () => {
    const { out } = await list('subjects', '--format', 'jsonl', '--name', 'nora');
    expect(await found('--speaker', fromLines<Subject>(out)[0]?.id ?? '')).toEqual(['The small']);
  });

  it('asks which one is meant where several are called so, with roles and ids', async () => {
    const { code, out, err } = await list('quotes', '--speaker', 'Castellane');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/'Castellane' may be .*Nora Castellane \(chief executive\): t\w+/);
    expect(err).toMatch(/Emil Castellane \(judge\): t\w+.*; give the id\n$/);
  });

  it('says that nobody is called so', async () => {
    const { code, err } = await list('quotes', '--target', 'Zzyzx');
    expect([code, err]).toEqual([1, "ontherecord: nobody in the store is called 'Zzyzx'\n"]);
  });

  it('prints an array, lines, a table and a page of the same quotes', async () => {
    const [json, jsonl, csv, html] = await Promise.all(
      ['json', 'jsonl', 'csv', 'html'].map(async (format) => (await list('quotes', '--format', format)).out),
    );
    expect(JSON.parse(json ?? '')).toEqual(fromLines(jsonl ?? ''));
    expect(JSON.parse(json ?? '')).toHaveLength(3);
    expect(csv?.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`,"'=1+1 is not an argument",`.replaceAll('"', ''));
    expect(csv).toContain(',Inkwell: positive +0.50,2,Harbour Review; The Gazette,');
    expect(html).toMatch(/^<!doctype html>\n[\s\S]*Emil Castellane[\s\S]*<\/html>\n$/);
  });

  it('prints nothing as an empty array, a header, no line, and in words', async () => {
    const none = ['--text', 'winter'];
    expect(JSON.parse((await list('quotes', '--format', 'json', ...none)).out)).toEqual([]);
    expect((await list('quotes', '--format', 'csv', ...none)).out).toMatch(/^id,date,[^\n]*\r\n$/);
    expect((await list('quotes', '--format', 'jsonl', ...none)).out).toBe('');
    expect(await list('quotes', ...none)).toEqual({ code: 0, out: 'No quotes\n', err: '' });
  });

  it('colours on demand only', async () => {
    expect((await list('quotes', '--color')).out).toContain('\u001b[1mNora Castellane');
    const stdout = new Screen(true);
    await command(['quotes', '--store', store, '--no-color'], '', { stdout });
    expect(stdout.text).not.toContain('\u001b');
  });
});

describe('ontherecord subjects', () => {
  it('lists who speaks and who is spoken about, numbers to the right', async () => {
    const { out } = await list('subjects');
    const lines = out.replaceAll(/\bt(?=\w*\d)\w{5,} */g, '').split('\n');
    expect(lines[0]).toMatch(/^ID +NAME +KIND +QUOTES {2}TARGETED {2}FIRST +LAST +ROLE$/);
    expect(lines).toContain('Nora Castellane  person             1         0  2031-05-05  2031-05-06  chief executive');
    expect(lines).toContain('Inkwell          organization       0         1  2031-05-05  2031-05-06');
  });

  it.each<[string[], string[]]>([
    [
      ['--name', 'castellane'],
      ['Emil Castellane', 'Nora Castellane'],
    ],
    [['--kind', 'organization'], ['Inkwell']],
    [['--limit', '1', '--kind', 'organization'], ['Inkwell']],
    [['--name', 'nobody'], []],
  ])('finds by %j', async (args, names) => {
    const { out } = await list('subjects', '--format', 'jsonl', ...args);
    expect(
      fromLines<Subject>(out)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });

  it('makes a table for spreadsheets', async () => {
    const { out } = await list('subjects', '--format', 'csv', '--kind', 'organization');
    expect(out).toMatch(
      /^id,name,kind,named,aliases,roles,quotes,targeted,first,last\r\nt\w+,Inkwell,organization,true,/,
    );
  });
});

describe('ontherecord timeline', () => {
  it('shows weeks, or what it is told, and counts what is printed twice once', async () => {
    const weeks = await list('timeline', '--to', '2031-06-01');
    expect(weeks.out).toBe(
      'FROM        TO          QUOTES  PRINTED   MEAN  LOW  HIGH  -1        0         1\n' +
        '2031-05-05  2031-05-11       1        2  +0.40                       ·   ●\n',
    );
    const months = await list('timeline', '--every', 'month', '--format', 'jsonl');
    expect(fromLines<Period>(months.out).map(({ from, quotes }) => [from, quotes])).toEqual([
      ['2031-05-01', 1],
      ['2031-06-01', 1],
    ]);
  });

  it('shows an interval from 5 quotes on, and the sentiment toward a target', async () => {
    const { out } = await command(['timeline', '--store', turn, '--target', 'Inkwell', '--every', 'month']);
    expect(out).toMatch(/^2031-03-01 {2}2031-03-31 +6 +6 {2}\+0\.65 {2}\+0\.\d\d {2}\+0\.\d\d +· +─*●─*$/m);
    expect(out).toMatch(/^2031-05-01 {2}2031-05-31 +0 +0 +·$/m);
  });

  it('makes a table for spreadsheets', async () => {
    const { out } = await list('timeline', '--format', 'csv', '--to', '2031-06-01');
    expect(out).toBe('from,to,quotes,occurrences,mean,low,high\r\n2031-05-05,2031-05-11,1,2,0.4,,\r\n');
  });
});

describe('ontherecord shifts', () => {
  it('shows the day from which on a speaker speaks otherwise', async () => {
    const { out } = await command(['shifts', '--store', turn, '--speaker', 'Nora Castellane']);
    expect(out).toMatch(/^Nora Castellane on Inkwell, from 2031-08-16 on\n {2}before {2}2031-03-10 to .*: \+0\.65 \(/);
    expect(out).toMatch(/\n {2}after {3}2031-08-16 to 2031-08-21: -0\.\d\d \(-0\.\d\d to -0\.\d\d\), 6 quotes\n$/);
    const { out: lines } = await command(['shifts', '--store', turn, '--format', 'jsonl']);
    expect(fromLines<Shift>(lines).map(({ on, quotes }) => [on, quotes.length])).toEqual([['2031-08-16', 12]]);
  });

  it('finds none where nothing turned', async () => {
    expect((await list('shifts')).out).toBe('No shifts\n');
  });
});

describe('ontherecord links', () => {
  it('tells why two were taken for one, or not, by name', async () => {
    const bare = makeExtraction({
      id: 'bare',
      speakers: [{ name: 'Castellane' }],
      quotes: [{ by: 0, text: 'No comment' }],
    });
    const doubtful = await storeOf([...NEWS.slice(0, 1), bare]);
    const { code, out } = await command(['links', '--store', doubtful, '--verdict', 'unsure']);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^unsure subject, \d\.\d\d\n {2}t\w+ {2}.*Castellane\n {2}t\w+ {2}.*Castellane\n {2}same-surname: /,
    );
  });

  it('narrows them', async () => {
    expect((await list('links', '--limit', '0')).out).toBe('No links\n');
    const { out } = await list('links', '--verdict', 'different', '--format', 'jsonl');
    for (const link of fromLines<{ verdict: string }>(out)) expect(link.verdict).toBe('different');
  });
});

describe('wrong calls of listings', () => {
  it.each<[string, string[], string]>([
    ['quotes', ['article.txt'], "quotes takes options only, received 'article.txt'"],
    ['quotes', ['--from', 'yesterday'], "--from is a day, YYYY-MM-DD, received 'yesterday'"],
    ['quotes', ['--to', '2031-02-30'], "--to is a day, YYYY-MM-DD, received '2031-02-30'"],
    ['quotes', ['--from', '2031-05-05T08:00Z'], '--from is a day'],
    ['quotes', ['--kind', 'person'], "--kind is direct, mixed, indirect, received 'person'"],
    ['quotes', ['--limit', '-1'], '--limit'],
    ['quotes', ['--limit', 'few'], "--limit is a whole number from 0 to 1,000,000,000, received 'few'"],
    ['quotes', ['--min-confidence', '2'], '--min-confidence is a number from 0 to 1'],
    ['quotes', ['--speaker', ''], "--speaker is not empty, received ''"],
    ['quotes', ['--format', 'md'], "--format is text, json, jsonl, html, csv, received 'md'"],
    ['subjects', ['--kind', 'direct'], '--kind is person, organization, group, document'],
    ['subjects', ['--format', 'html'], '--format is text, json, jsonl, csv'],
    ['timeline', ['--every', 'year'], "--every is day, week, month, received 'year'"],
    ['timeline', ['--limit', '1'], "Unknown option '--limit'"],
    ['shifts', ['--format', 'csv'], '--format is text, json, jsonl, received'],
    ['links', ['--verdict', 'maybe'], '--verdict is same, different, unsure'],
  ])('%s %j exits with 2, having read nothing', async (name, args, message) => {
    const { code, out, err } = await command([name, '--store', fresh('never.db'), ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain(`Try 'ontherecord ${name} --help'.`);
  });
});
