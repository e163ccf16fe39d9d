import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Article } from '../../src/schema/types.ts';
import { command, noQuotes, Screen } from '../support/terminal.ts';
import { bytesOf, fresh, NEWS, storeOf, toLines } from './newsroom.ts';

const track = (store: string, args: string[], input = '', surroundings = {}) =>
  command(['track', '--store', store, ...args], input, surroundings);
const quotesIn = async (store: string) => (await command(['quotes', '--store', store, '--format', 'jsonl'])).out;

describe('ontherecord track', () => {
  it('reads a text, keeps what was said in it, and changes nothing when it is read again', async () => {
    const store = fresh('news.db');
    const text = '“We will not sail before the storm has passed,” Nadia Brack told reporters.';
    const first = await track(store, [], text, { extract });
    expect(first).toEqual({ code: 0, out: '1 article added, 0 replaced, 0 unchanged\n', err: '' });
    const quotes = await quotesIn(store);
    expect(JSON.parse(quotes)).toMatchObject({ speaker: { name: 'Nadia Brack' }, date: null });
    const again = await track(store, [], text, { extract });
    expect(again.out).toBe('0 articles added, 0 replaced, 1 unchanged\n');
    expect(await quotesIn(store)).toBe(quotes);
  }, 30_000);

  it('reads files of every kind, each once', async () => {
    const [store, folder] = [fresh('news.db'), dirname(fresh('x'))];
    writeFileSync(join(folder, 'a.txt'), 'Nothing was said.');
    writeFileSync(
      join(folder, 'b.html'),
      '<title>Quay</title><p>Nothing was said, for a very long time, by anybody.</p>',
    );
    writeFileSync(
      join(folder, 'c.jsonl'),
      toLines([
        { text: 'c', id: 'c' },
        { text: 'd', id: 'd' },
      ]),
    );
    const seen: Article[] = [];
    const spy = (article: Article) => {
      seen.push(article);
      return noQuotes(article);
    };
    const files = ['a.txt', 'b.html', 'c.jsonl'].map((name) => join(folder, name));
    const { out } = await track(store, ['--outlet', 'Gazette', ...files], '', { extract: spy });
    expect(out).toBe('4 articles added, 0 replaced, 0 unchanged\n');
    expect(seen.map(({ outlet }) => outlet)).toEqual(['Gazette', 'Gazette', undefined, undefined]);
  });

  it('takes what --format jsonl printed, without extracting anew', async () => {
    const spy = vi.fn(noQuotes);
    const printed = await command(['--input', 'jsonl', '--format', 'jsonl'], toLines([{ text: 'a', id: 'a' }]));
    const page = await command(['--input', 'html', '--format', 'jsonl'], '<p>b');
    const store = fresh('news.db');
    const { code, out } = await track(store, ['--input', 'jsonl'], printed.out + page.out, { extract: spy });
    expect([code, out]).toEqual([0, '2 articles added, 0 replaced, 0 unchanged\n']);
    expect(spy).not.toHaveBeenCalled();
  });

  it('mixes articles and extractions, and says what became of each', async () => {
    const store = await storeOf(NEWS);
    const [known] = NEWS;
    const newer = { ...known, article: { ...known?.article, updatedAt: '2031-05-09' } };
    const lines = toLines([NEWS[1], newer, { text: 'new', id: 'new' }]);
    const { out } = await track(store, ['--input', 'jsonl', '--format', 'json'], lines);
    expect(JSON.parse(out)).toEqual({ added: 1, replaced: 1, unchanged: 1 });
  });

  it('ends the same, whatever the order', async () => {
    const [forward, backward] = [await storeOf(NEWS), await storeOf([...NEWS].reverse())];
    expect(await quotesIn(backward)).toBe(await quotesIn(forward));
  });

  it('names bad lines, keeps the others, and exits with 1', async () => {
    const store = fresh('news.db');
    const [good] = NEWS;
    const lines = [
      'broken',
      JSON.stringify({ ...good, quotes: [{ ...good?.quotes[0], text: 7 }] }),
      JSON.stringify({ ...good, format: 2 }),
      JSON.stringify({ id: 'without text' }),
      JSON.stringify(good),
    ];
    const { code, out, err } = await track(store, ['--input', 'jsonl'], lines.join('\n'));
    expect([code, out]).toEqual([1, '1 article added, 0 replaced, 0 unchanged\n']);
    expect(err.split('\n').map((line) => line.replace(/^ontherecord: stdin: | \[line-invalid\]$/g, ''))).toEqual([
      expect.stringMatching(/^line 1: not JSON: /),
      'line 2: quotes[0].text must be a string, received 7',
      'line 3: format must be 1, received 2',
      'line 4: text must be a string, received undefined',
      '',
    ]);
  });

  it('names a missing file, and keeps the others', async () => {
    const store = fresh('news.db');
    const { code, out, err } = await track(store, [join(dirname(store), 'none.txt'), '-'], 'x');
    expect([code, out]).toEqual([1, '1 article added, 0 replaced, 0 unchanged\n']);
    expect(err).toContain('none.txt: no such file');
  });

  it('has every article in the store as soon as the next is asked for', async () => {
    const store = fresh('news.db');
    const counts: unknown[] = [];
    async function* stdin() {
      for (const extraction of NEWS) {
        const lines = existing(store) ? (await quotesIn(store)).split('\n').length - 1 : 0;
        counts.push(lines);
        yield toLines([extraction]);
      }
    }
    await command(['track', '--store', store, '--input', 'jsonl'], '', { stdin: stdin() });
    expect(counts).toEqual([0, 1, 1, 2]);
  });

  it('holds little of a long stream', async () => {
    const store = fresh('news.db');
    let [sent, extracted, most] = [0, 0, 0];
    async function* stdin() {
      for (; sent < 100; sent++) {
        most = Math.max(most, sent - extracted);
        yield toLines([{ text: 'x', id: `${sent}` }]);
      }
    }
    const counting = (article: Article) => {
      extracted++;
      return noQuotes(article);
    };
    await command(['track', '--store', store, '--input', 'jsonl'], '', { stdin: stdin(), extract: counting });
    expect([extracted, most]).toEqual([100, 0]);
  });

  it('shows progress on a terminal, the output being one too', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const slow = (article: Article) => {
      clock.mockReturnValue(performance.now() + 2000);
      return noQuotes(article);
    };
    const [stdout, stderr] = [new Screen(true), new Screen(true)];
    await track(fresh('news.db'), [], 'x', { extract: slow, stdout, stderr });
    clock.mockRestore();
    expect(stderr.text).toBe('\r\u001b[K1 article, 1 a second\r\u001b[K');
  });

  it.each<[string[], string]>([
    [[], '--store FILE says which store, and is missing'],
    [['--store', ' '], "--store is not empty, received ' '"],
    [['--store', 'x.db', '--format', 'csv'], "--format is text, json, received 'csv'"],
    [['--store', 'x.db', '--jobs', '0'], "--jobs is a whole number from 1 to 256, received '0'"],
    [['--store', 'x.db', '--outlet', 'O', 'a.jsonl'], '--outlet is for text and HTML'],
  ])('exits with 2 for the wrong call %j, having made no store', async (args, message) => {
    const { code, out, err } = await command(['track', ...args], 'x');
    expect([code, out, bytesOf('x.db')]).toEqual([2, '', null]);
    expect(err).toContain(message);
    expect(err).toContain("Try 'ontherecord track --help'.");
  });
});

const existing = (file: string): boolean => bytesOf(file) !== null;

describe('a store that is none', () => {
  const calls: [string, string[]][] = [
    ['track', ['-']],
    ['quotes', []],
    ['decide', []],
  ];

  it.each(calls)('is left as it is by %s: a text', async (name, args) => {
    const file = fresh('notes.txt');
    writeFileSync(file, 'These are notes, and no database at all.');
    const { code, out, err } = await command([name, '--store', file, ...args], '');
    expect([code, out, err]).toEqual([1, '', `ontherecord: ${file}: is no SQLite database\n`]);
    expect(bytesOf(file)).toBe('These are notes, and no database at all.');
  });

  it.each(calls)('is left as it is by %s: the database of another program', async (name, args) => {
    const file = fresh('other.db');
    new Database(file).exec('CREATE TABLE songs (title TEXT)').close();
    const before = bytesOf(file);
    const { code, err } = await command([name, '--store', file, ...args], '');
    expect(code).toBe(1);
    expect(err).toContain(`${file}: the database holds other tables`);
    expect(bytesOf(file)).toBe(before);
  });

  it.each(calls)('is refused by %s: a folder', async (name, args) => {
    const folder = fresh('folder');
    mkdirSync(folder);
    const { code, err } = await command([name, '--store', folder, ...args], '');
    expect([code, err]).toEqual([1, `ontherecord: ${folder}: is no file\n`]);
  });

  it('is refused where its folder is missing', async () => {
    const file = join(fresh('nowhere'), 'news.db');
    const { code, err } = await track(file, [], 'x');
    expect(code).toBe(1);
    expect(err).toMatch(/^ontherecord: .*news\.db: .*directory/);
  });

  it.each(['quotes', 'subjects', 'timeline', 'shifts', 'links', 'decide'])('is not made by %s', async (name) => {
    const file = fresh('none.db');
    const { code, out, err } = await command([name, '--store', file]);
    expect([code, out, bytesOf(file)]).toEqual([1, '', null]);
    expect(err).toBe(
      `ontherecord: ${file}: there is no store; 'ontherecord track --store ${file} FILE...' makes one\n`,
    );
  });
});
