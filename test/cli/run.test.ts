import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Options } from '../../src/options.ts';
import type { Article, Extraction } from '../../src/schema/types.ts';
import { VERSION } from '../../src/version.ts';
import { extractionOf, quoteOf, speakerOf } from '../support/extraction.ts';
import { command, noQuotes, Screen } from '../support/terminal.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ontherecord-'));
  writeFileSync(at('ferry.txt'), '\ufeff“We will not sail,” she said.\n');
  writeFileSync(at('tram.txt'), 'The tram runs.');
  writeFileSync(at('three.jsonl'), '{"text":"a","id":"a"}\n\nbroken\r\n{"text":"b","id":"b"}\r\n{"text":"c","id":"c"}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const idsOf = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Extraction).article.id);

/** An `extract` that remembers what it was called with. */
function spy() {
  const calls: [Article, Options][] = [];
  const extract = (article: Article, options: Options): Extraction => {
    calls.push([article, options]);
    return noQuotes(article);
  };
  return { calls, extract };
}

describe('ontherecord, input', () => {
  it('reads standard input as one text, with and without a hyphen', async () => {
    for (const args of [[], ['-']]) {
      const { calls, extract } = spy();
      expect(await command(args, 'Any text\n', { extract })).toMatchObject({ code: 0, err: '' });
      expect(calls.map(([article]) => article)).toEqual([{ text: 'Any text\n' }]);
    }
  });

  it('reads standard input as JSON lines when told so', async () => {
    const { code, out } = await command(['--input', 'jsonl', '--format', 'jsonl'], '{"text":"a","id":"a"}\n');
    expect([code, idsOf(out)]).toEqual([0, ['a']]);
  });

  it('tells JSON lines from text by the ending, unless told otherwise', async () => {
    const { calls, extract } = spy();
    await command([at('three.jsonl'), at('ferry.txt')], '', { extract });
    expect(calls.map(([{ text }]) => text)).toEqual(['a', 'b', 'c', '“We will not sail,” she said.\n']);
    const asText = spy();
    await command(['--input', 'text', at('three.jsonl')], '', { extract: asText.extract });
    expect(asText.calls).toHaveLength(1);
  });

  it('keeps the order of the input', async () => {
    const { out } = await command(['--format', 'jsonl', at('three.jsonl'), '-', at('three.jsonl')], 'x', {
      extract: (article) => noQuotes({ id: 'stdin', ...article }),
    });
    expect(idsOf(out)).toEqual(['a', 'b', 'c', 'stdin', 'a', 'b', 'c']);
  });

  it('hands over what is known about a text', async () => {
    const { calls, extract } = spy();
    const about = ['--title', 'Crews refuse', '--outlet', 'Gazette', '--published-at', '2026-03-04'];
    await command([...about, '--url', 'https://example.org'], 'x', { extract });
    const [article] = calls[0] ?? [];
    const expected = {
      title: 'Crews refuse',
      outlet: 'Gazette',
      publishedAt: '2026-03-04',
      url: 'https://example.org',
    };
    expect(article).toEqual({ text: 'x', ...expected });
  });

  it('hands over the options of extract', async () => {
    const { calls, extract } = spy();
    await command([], 'x', { extract });
    await command(['--all', '--unattributed', '--hearsay', '--min-confidence', '0.5'], 'x', { extract });
    expect(calls.map(([, options]) => options)).toEqual([
      { attributions: 'speech', unattributed: false, hearsay: false },
      { attributions: 'all', unattributed: true, hearsay: true, minConfidence: 0.5 },
    ]);
  });
});

describe('ontherecord, output', () => {
  const extract = () => extractionOf({ quotes: [quoteOf()], speakers: [speakerOf()] });

  it('prints a report by default', async () => {
    const { out } = await command([], 'x', { extract });
    expect(out).toContain('Nadia Brack\n\n  │ “We will not sail,”\n');
    expect(out).not.toContain('==>');
  });

  it('heads each text among several by its file', async () => {
    const { out } = await command([at('ferry.txt'), at('tram.txt')]);
    expect(out).toMatch(/^==> .*ferry\.txt <==\nNo quotes\n\n\n==> .*tram\.txt <==\nNo quotes\n$/);
  });

  it('prints one extraction as JSON for one text', async () => {
    const { out } = await command(['--format', 'json'], 'x', { extract });
    expect(JSON.parse(out)).toEqual(extract());
  });

  it('prints an array as JSON for several files or JSON lines, even if nothing was in them', async () => {
    const { out } = await command(['--format', 'json', at('ferry.txt'), at('three.jsonl')], '', { extract });
    expect(JSON.parse(out)).toEqual([extract(), extract(), extract(), extract()]);
    const empty = await command(['--format', 'json', '--input', 'jsonl'], '');
    expect([JSON.parse(empty.out), empty.code]).toEqual([[], 0]);
  });

  it('colours for a terminal, on demand, and not when refused', async () => {
    const isColored = async (args: string[], isTTY: boolean, env = {}) => {
      const stdout = new Screen(isTTY);
      await command(['--title', 'Crews refuse', ...args], 'x', { stdout, env });
      return stdout.text.includes('\u001b[');
    };
    expect(await isColored([], true)).toBe(true);
    expect(await isColored([], false)).toBe(false);
    expect(await isColored(['--color'], false)).toBe(true);
    expect(await isColored(['--no-color'], true)).toBe(false);
    expect(await isColored([], true, { NO_COLOR: '1' })).toBe(false);
    expect(await isColored([], true, { TERM: 'dumb' })).toBe(false);
    expect(await isColored(['--color'], true, { NO_COLOR: '1' })).toBe(true);
  });

  it('prints help and version on standard output', async () => {
    for (const flag of ['--help', '-h', 'help']) {
      const { code, out } = await command([flag]);
      expect([code, out.split('\n')[0]]).toEqual([0, 'Usage: ontherecord [FILE...]']);
    }
    expect(await command(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
    expect(VERSION).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe('ontherecord, failures', () => {
  it('names the file and the number of a bad line, reads on, and exits with 1', async () => {
    const { code, out, err } = await command(['--format', 'jsonl', at('three.jsonl')]);
    expect(code).toBe(1);
    expect(idsOf(out)).toEqual(['a', 'b', 'c']);
    expect(err).toMatch(/^ontherecord: .*three\.jsonl: line 3: not JSON: [^\n]*\n$/);
  });

  it('names a missing file, reads the next, and exits with 1', async () => {
    const { code, out, err } = await command(['--format', 'jsonl', at('none.txt'), folder, at('tram.txt')]);
    expect([code, idsOf(out).length]).toEqual([1, 1]);
    expect(err).toBe(`ontherecord: ${at('none.txt')}: no such file\nontherecord: ${folder}: is a directory\n`);
  });

  it('names the article that could not be extracted, and reads on', async () => {
    const { code, out, err } = await command(['--format', 'jsonl', at('three.jsonl')], '', {
      extract: (article) => {
        if (article.id === 'b') throw new Error('no luck');
        return noQuotes(article);
      },
    });
    expect([code, idsOf(out)]).toEqual([1, ['a', 'c']]);
    expect(err).toContain('three.jsonl: line 4: no luck\n');
  });

  it('writes no control characters of the input into its complaints', async () => {
    const { err } = await command(['--input', 'jsonl'], '{"text":\u001b[31m}');
    expect(err.trimEnd()).not.toMatch(/\p{Cc}/u);
  });

  it.each<[string[], string]>([
    [['--format', 'xml'], "--format is text, json, jsonl, html, md, csv, received 'xml'"],
    [['--format', 'constructor'], "received 'constructor'"],
    [['--format'], '--format'],
    [['--input', 'pdf'], "--input is text, html, jsonl, received 'pdf'"],
    [['--format', 'html', 'a.txt', 'b.html'], '--format html makes a page of one article'],
    [['--format', 'html', 'a.jsonl'], '--format html makes a page of one article'],
    [['--min-confidence', '2'], "--min-confidence is a number from 0 to 1, received '2'"],
    [['--min-confidence', ''], "received ''"],
    [['--min-confidence', 'high'], "received 'high'"],
    [['--published-at', 'yesterday'], "--published-at is an ISO 8601 date, received 'yesterday'"],
    [['--published-at', ''], '--published-at is an ISO 8601 date'],
    [['--title', 'T', 'a.txt', 'b.txt'], '--title and --url are for one article, received several'],
    [['--outlet', 'O', 'a.jsonl'], '--outlet is for text and HTML'],
    [['--published-at', '2026-03-04', 'a.jsonl'], '--published-at is for text and HTML'],
    [['--jobs', 'many'], "--jobs is a whole number from 1 to 256, received 'many'"],
    [['--jobs', '1.5'], "received '1.5'"],
    [['--jobs', '257'], "received '257'"],
    [['--store', 'x.db'], "Unknown option '--store'"],
    [['-x'], "Unknown option '-x'"],
  ])('exits with 2 for the wrong call %j, having read nothing', async (args, message) => {
    const { calls, extract } = spy();
    const { code, out, err } = await command(args, 'x', { extract });
    expect([code, out, calls]).toEqual([2, '', []]);
    expect(err).toMatch(/^ontherecord: /);
    expect(err).toContain(message);
    expect(err).toContain("Try 'ontherecord --help'.");
  });
});

describe('ontherecord, streams', () => {
  const endless = async function* () {
    for (let id = 0; ; id++) yield `{"text":"a","id":"${id}"}\n`;
  };
  const pipe = (error: Error, writes: number): Writable => {
    let left = writes;
    return new Writable({ write: (_chunk, _encoding, done) => setImmediate(done, left-- > 0 ? null : error) });
  };

  it('stops without a word when its reader has gone', async () => {
    const stdout = pipe(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), 3);
    expect(await command(['--input', 'jsonl'], '', { stdin: endless(), stdout })).toMatchObject({ code: 0, err: '' });
  });

  it('says why it cannot write', async () => {
    const stdout = pipe(Object.assign(new Error('no space left'), { code: 'ENOSPC' }), 3);
    const { code, err } = await command(['--input', 'jsonl'], '', { stdin: endless(), stdout });
    expect([code, err]).toEqual([1, 'ontherecord: no space left\n']);
  });

  it('waits for a slow reader, and holds little meanwhile', async () => {
    let [written, read, most] = [0, 0, 0];
    const stdin = (async function* () {
      for (; read < 200; read++) {
        most = Math.max(most, read - written);
        yield `{"text":"${'x'.repeat(1000)}"}\n`;
      }
    })();
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written++;
        setImmediate(done);
      },
    });
    expect(await command(['--input', 'jsonl', '--format', 'jsonl'], '', { stdin, stdout })).toMatchObject({ code: 0 });
    expect(written).toBe(200);
    expect(most).toBeLessThan(3);
  });

  it('shows progress only on a terminal that the output does not go to', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const extract = (article: Article) => {
      clock.mockReturnValue(performance.now() + 2000);
      return noQuotes(article);
    };
    const progressOf = async (stderr: Screen, stdout: Screen) => {
      await command([], 'x', { extract, stderr, stdout });
      return stderr.text;
    };
    expect(await progressOf(new Screen(true), new Screen())).toBe('\r\u001b[K1 article, 1 a second\r\u001b[K');
    expect(await progressOf(new Screen(), new Screen())).toBe('');
    expect(await progressOf(new Screen(true), new Screen(true))).toBe('');
    clock.mockRestore();
  });

  it('says that it reads from the terminal', async () => {
    const stdin = Object.assign(endless(), { isTTY: true });
    const stderr = new Screen(true);
    const stdout = pipe(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }), 1);
    await command(['--input', 'jsonl'], '', { stdin, stderr, stdout });
    expect(stderr.text).toContain('reading from the terminal; end with Ctrl-D');
  });
});
