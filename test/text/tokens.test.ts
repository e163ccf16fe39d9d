import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';

const tokensOf = (text: string): string[] => {
  const { starts, ends } = tokenize(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
};

describe('tokenize', () => {
  it.each([
    ['The ferry didn’t sail.', ['The', 'ferry', 'did', 'n’t', 'sail', '.']],
    ["We can't wait; they've left", ['We', 'ca', "n't", 'wait', ';', 'they', "'ve", 'left']],
    ['O’Dowd’s mill', ['O’Dowd', '’s', 'mill']],
    ['the workers’ union', ['the', 'workers', '’', 'union']],
    ['a well-known chef', ['a', 'well', '-', 'known', 'chef']],
    ['in Teague v. Varga, she won', ['in', 'Teague', 'v.', 'Varga', ',', 'she', 'won']],
    ['Mr. Teague left the U.S. at 5 p.m. sharp', ['Mr.', 'Teague', 'left', 'the', 'U.S.', 'at', '5', 'p.m.', 'sharp']],
    ['J. R. Osei', ['J.', 'R.', 'Osei']],
    ['So do I. Then', ['So', 'do', 'I', '.', 'Then']],
    ['wrote on X. Then', ['wrote', 'on', 'X', '.', 'Then']],
    ['met X. Then', ['met', 'X.', 'Then']],
    ['he sang.The crowd', ['he', 'sang', '.', 'The', 'crowd']],
    ['$2,500 or 3.5% at 10:30', ['$', '2,500', 'or', '3.5', '%', 'at', '10:30']],
    ["''Stay,'' she said", ["''", 'Stay', ',', "''", 'she', 'said']],
    ["back in the '90s", ['back', 'in', 'the', "'", '90s']],
    ['see https://example.org/a?b=1, then', ['see', 'https://example.org/a?b=1', ',', 'then']],
    ['“www.example.org/a?”—she left', ['“', 'www.example.org/a', '?', '”', '—', 'she', 'left']],
    ['«www.example.org»said', ['«', 'www.example.org', '»', 'said']],
    ['the CPI(M)’s man', ['the', 'CPI', '(', 'M', ')', '’s', 'man']],
    ['the ‘(old) mill’ (here)’', ['the', '‘', '(', 'old', ')', 'mill', '’', '(', 'here', ')', '’']],
    ['said Jay-Q. He left', ['said', 'Jay', '-', 'Q', '.', 'He', 'left']],
    ['said J.-P. Varga', ['said', 'J.', '-', 'P.', 'Varga']],
    ['www.example.org’s pages', ['www.example.org', '’s', 'pages']],
    ['ask @newsdesk about #floods', ['ask', '@newsdesk', 'about', '#floods']],
    ['wait ... what -- now', ['wait', '...', 'what', '--', 'now']],
    ['R&D and AT&T', ['R&D', 'and', 'AT&T']],
    ['great 👍🏽!', ['great', '👍', '🏽', '!']],
    ['soft\u00adhyphen and zero\u200bwidth', ['soft\u00adhyphen', 'and', 'zero', 'width']],
    ['no. 4 but no. Never', ['no.', '4', 'but', 'no', '.', 'Never']],
  ])('cuts %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  it('begins a paragraph at each line that holds a token', () => {
    expect(tokenize('One\n\n \nTwo three\r\nFour').paragraphs).toEqual([0, 1, 3]);
  });

  it('skips a run of letters that is no word, and says where', () => {
    const text = `before ${'x'.repeat(300)} after`;
    expect(tokensOf(text)).toEqual(['before', 'after']);
    expect(tokenize(text).skipped).toEqual([{ start: 7, end: 307 }]);
  });

  it('finds nothing in nothing', () => {
    expect(tokenize('')).toEqual({ starts: [], ends: [], paragraphs: [], skipped: [] });
    expect(tokensOf(' \n\t\u00a0\ufeff')).toEqual([]);
  });

  it('covers every character of any string with tokens in order, white space and skipped runs apart', () => {
    const anyText = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...' \n\'"“”’.,-A1é'),
        fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      ),
      maxLength: 120,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends, skipped } = tokenize(text);
        const pieces = [...starts.map((start, index) => ({ start, end: ends[index] as number })), ...skipped].sort(
          (a, b) => a.start - b.start,
        );
        let at = 0;
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
