import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/text/read-document.ts';
import { type MarkedCase, parseMarked, toGold } from '../../src/training/marked/marked.ts';
import { toAttributions } from '../support/to-attributions.ts';

const parse = (source: string): MarkedCase => parseMarked('case.txt', source)[0] as MarkedCase;
const parseText = (text: string): MarkedCase => parse(`# a case\n${text}`);

const TOLD =
  '{content|{quotation|“We won’t wait,”}} {source speaker=Maria Lopez|{role|medic} Maria Lopez} {cue|told} ' +
  '{addressee|{venue name="The Dunmore Post" basis=addressee|The Dunmore Post}} on {time from=2026-03-02|Monday}. ' +
  '{content#2 floating speaker="Maria Lopez"|{quotation|“Never.”}}';

describe('parseMarked', () => {
  it('should read title, line, fields and text of each case', () => {
    const cases = parseMarked(
      'case.txt',
      '\n# first\n@outlet: The Post\n@fails: not yet\n\nOne.\n\nTwo.\n\n# second\nThree.\n',
    );
    expect(cases.map(({ title, line, article, fails }) => ({ title, line, article, fails }))).toEqual([
      { title: 'first', line: 2, article: { text: 'One.\n\nTwo.', outlet: 'The Post' }, fails: 'not yet' },
      { title: 'second', line: 10, article: { text: 'Three.' }, fails: null },
    ]);
  });

  it('should link the parts of an attribution and slice its spans from the text', () => {
    const { article, attributions } = parseText(TOLD);
    expect(article.text).toBe('“We won’t wait,” medic Maria Lopez told The Dunmore Post on Monday. “Never.”');
    const [told] = attributions;
    expect(told).toMatchObject({
      n: 1,
      kind: 'direct',
      attribution: 'speech',
      factuality: 'factual',
      speaker: 'Maria Lopez',
      content: [{ start: 0, end: 16, text: '“We won’t wait,”' }],
      cue: { text: 'told', lemma: null, act: null },
      source: { text: 'medic Maria Lopez', kind: 'person', unnamed: false, role: 'medic' },
      addressee: { text: 'The Dunmore Post', speaker: null },
      venue: { text: 'The Dunmore Post', name: 'The Dunmore Post', kind: 'outlet', form: null, basis: 'addressee' },
      time: { text: 'Monday', from: '2026-03-02', to: '2026-03-02' },
    });
    for (const { start, end, text } of told?.content ?? []) expect(article.text.slice(start, end)).toBe(text);
  });

  it('should give a floating quote the speaker on its content', () => {
    expect(parseText(TOLD).attributions[1]).toMatchObject({ floating: true, speaker: 'Maria Lopez', source: null });
  });

  it.each([
    ['direct', '{content|{quotation|“No,”}} {source|she} {cue|said}, {content|{quotation|“never.”}}'],
    ['mixed', '{source|She} {cue|said} {content|it was {quotation|“far too late”}}.'],
    ['indirect', '{source|She} {cue|said} {content|it was {quotation|“late”}}.'],
    ['indirect', '{source|She} {cue|said} {content|it was late}. It was {quotation|“far too late”}.'],
    ['indirect', '{quotation|“{source|He} {cue|said} {content|it was far too late},”} she said.'],
    ['mixed', '{source|She} {cue|said} {content kind=mixed|it was {quotation|“late”}}.'],
  ])('should take a content as %s', (kind, text) => {
    expect(parseText(text).attributions[0]?.kind).toBe(kind);
  });

  it('should join the spans of a split content and keep the keys of any of them', () => {
    const [quote] = parseText(
      '{content factuality=future|The gate}, {source unnamed|they} {cue|say}, {content|will shut}.',
    ).attributions;
    expect(quote?.content.map(({ text }) => text)).toEqual(['The gate', 'will shut']);
    expect(quote).toMatchObject({ factuality: 'future', speaker: null, source: { unnamed: true } });
  });

  it('should nest attributions, and order them by their contents', () => {
    const { attributions } = parseText(
      '{cue#2|According to} {source#2 kind=organization|the Echo}, ' +
        '{content#2|{source#1|the mayor} {cue#1 act=warn|warned} {content#1 within=2|that the dam would break}}.',
    );
    expect(attributions.map(({ n, within }) => [n, within])).toEqual([
      [2, null],
      [1, 2],
    ]);
  });

  it('should go on with a value over bare words and keep what is in marks', () => {
    const { mentions } = parseText('{mention speaker=Ana de la Cruz|She} and {mention speaker="Bo Falk"|he} left.');
    expect(mentions.map(({ speaker }) => speaker)).toEqual(['Ana de la Cruz', 'Bo Falk']);
  });

  it('should keep an escaped brace, bar and hash as they are', () => {
    expect(parseText('\\# a \\{b\\} \\| c').article.text).toBe('# a {b} | c');
  });

  it('should read roles, targets and mentions beside the attributions', () => {
    const marked = parseText(
      '{source speaker="Bo Falk"|{role organization="Nordvik"|chief engineer} Bo Falk} {cue|said} ' +
        '{content|{target speaker="Ana Ruiz"|she} was right}.',
    );
    expect(marked.roles).toMatchObject([{ n: 1, text: 'chief engineer', organization: 'Nordvik' }]);
    expect(marked.targets).toMatchObject([{ n: 1, text: 'she', speaker: 'Ana Ruiz' }]);
  });

  it('should leave a text without markup without attributions', () => {
    expect(parseText('It went according to plan.').attributions).toEqual([]);
  });

  it.each([
    ['an unclosed brace', 'One.\n{content|two', 'case.txt:3: the brace of "content" is never closed'],
    ['a stray closing brace', 'One.}', 'case.txt:2: a "}" without its "{"'],
    ['a head without a bar', '{content one}', 'case.txt:2: no "|" behind the head'],
    ['an unknown label', '{contents|one}', 'case.txt:2: unknown label "contents"'],
    ['an unknown key', '{content spaker=Ana|one}', 'case.txt:2: unknown key "spaker" on "content"'],
    ['an inherited key', '{content constructor=x|one}', 'case.txt:2: unknown key "constructor"'],
    ['a key given twice', '{content speaker=A speaker=B|one}', 'case.txt:2: "speaker" twice'],
    ['an unknown flag', '{content loose|one}', 'case.txt:2: unknown flag "loose" on "content"'],
    ['an unknown value', '{content kind=quoted|one}', 'case.txt:2: "kind" on "content" cannot be "quoted"'],
    ['a part without content', '{content|a} {cue#2|said}', 'case.txt:2: "cue#2" without "content#2"'],
    ['a second cue', '{content|a} {cue|said} {cue|said}', 'case.txt:2: a second "cue#1"'],
    ['a content inside itself', '{content|a {content|b}}', 'case.txt:2: "content#1" inside itself'],
    ['a cue in its own content', '{content|a {cue|said} b}', 'case.txt:2: "cue#1" overlaps its own content'],
    ['a within without its outer', '{content within=2|a}', 'case.txt:2: within=2 without "content#2"'],
    [
      'a within outside its outer',
      '{content within=2|a}\n{content#2|b}',
      'case.txt:2: within=2, but "content#2" does not',
    ],
    ['an empty span', '{content|}', 'case.txt:2: an empty "content"'],
    ['white space at an edge', '{content|one }', 'case.txt:2: white space at the edge of "content"'],
    ['a floating quote with a source', '{content floating|a} {source|she}', 'case.txt:2: "content#1" floats'],
    [
      'an unnamed source with a name',
      '{content|a} {source unnamed speaker=Ana|she}',
      'case.txt:2: "source#1" is unnamed',
    ],
  ])('should refuse %s', (_, text, message) => {
    expect(() => parseText(text)).toThrow(message);
  });

  it('should refuse an unknown field and a text before the first title', () => {
    expect(() => parse('# a case\n@date: today\nText.')).toThrow('case.txt:2: unknown field "@date"');
    expect(() => parse('Text.\n# a case')).toThrow('case.txt:1: text before the first "# title"');
  });
});

describe('toGold', () => {
  it('should give the offsets and names that the scorer reads', () => {
    const { id, text, quotes } = toGold(parseText(TOLD));
    expect(id).toBe('case.txt:1');
    expect(text.slice(17, 34)).toBe('medic Maria Lopez');
    expect(quotes[0]).toMatchObject({ type: 'direct', speech: true, source: [[17, 34]], speakerName: 'Maria Lopez' });
    expect(quotes[1]).toMatchObject({ cue: [], source: [], sourceKind: null, speakerName: 'Maria Lopez' });
  });

  it('should call a belief no speech', () => {
    const { quotes } = toGold(parseText('{source|She} {cue|believes} {content attribution=belief|it will rain}.'));
    expect(quotes[0]?.speech).toBe(false);
  });
});

describe('toAttributions', () => {
  const attributionsOf = (text: string) => {
    const marked = parseText(text);
    return toAttributions(marked, readDocument(marked.article.text));
  };

  it('should turn spans into tokens and link a floating quote to the last word of its speaker', () => {
    const marked = parseText(TOLD);
    const doc = readDocument(marked.article.text);
    const [told, floating] = toAttributions(marked, doc);
    const { first, last } = told?.source ?? { first: 0, last: 0 };
    expect(doc.tokens.slice(first, last).map(({ text }) => text)).toEqual(['medic', 'Maria', 'Lopez']);
    expect(told?.cue).toMatchObject({ lemma: 'tell', act: 'state', attribution: 'speech' });
    expect(floating).toMatchObject({ cue: null, source: null, continues: 0 });
  });

  it('should anchor a cue at its verb, and take a phrase as its own lemma', () => {
    const text =
      '{source#1|She} {cue#1|has told} us {content#1|so}. {cue#2|According to} {source#2|him}, {content#2|no}.';
    const [first, second] = attributionsOf(text);
    expect(first?.cue).toMatchObject({ lemma: 'tell', anchor: 2 });
    expect(second?.cue).toMatchObject({ lemma: 'according to' });
  });

  it('should give the index, not the number, of the attribution around', () => {
    const [outer, inner] = attributionsOf(
      '{cue#7|According to} {source#7|him}, {content#7|{source#3|she} {cue#3|said} {content#3 within=7|no}}.',
    );
    expect([outer?.within, inner?.within]).toEqual([null, 0]);
  });

  it('should refuse a span that cuts a word', () => {
    expect(() => attributionsOf('{source|She} {cue|sai}d {content|so}.')).toThrow('"sai" at 4');
  });
});
