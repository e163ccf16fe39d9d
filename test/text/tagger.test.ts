import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { Lexeme } from '../../src/text/lexeme.ts';
import { tagger, type Word } from '../../src/text/tagger.ts';
import { tokenize } from '../../src/text/tokens.ts';

const wink = winkNLP(model, ['pos']);
const lexicon = (model as unknown as { core(): { features: { lexeme: { list: string[] } } } })
  .core()
  .features.lexeme.list.slice(1)
  .filter((word) => !/\s/.test(word));

/** The places of words that may not be tokens. */
function placesOf(words: readonly string[]): Int32Array {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const word of words) {
    starts.push((ends.at(-1) ?? -1) + 1);
    ends.push((starts.at(-1) as number) + word.length);
  }
  return tagger().findWords(words.join(' '), { starts, ends, paragraphs: [], skipped: [] });
}

const find = (text: string): Word => tagger().wordAt(placesOf([text])[0] as number);

function wordsOf(text: string): { words: Word[]; paragraphs: readonly number[]; tags: string[] } {
  const spans = tokenize(text);
  const places = tagger().findWords(text, spans);
  const words = spans.starts.map((_, at) => tagger().wordAt(places[at] as number));
  const tags = lexemesOf(places, words.length, spans.paragraphs).map(({ pos }) => pos);
  return { words, paragraphs: spans.paragraphs, tags };
}

function lexemesOf(places: Int32Array, count: number, paragraphs: readonly number[]): Lexeme[] {
  const tags = tagger().findTags(places, count, paragraphs);
  return [...places.subarray(0, count)].map((place, at) => tagger().lexemeOf(place, tags[at] as number));
}

/** What wink itself makes of the words that it is handed, paragraphs set apart by a line break. */
function readByWink(words: readonly Word[], paragraphs: readonly number[]): string[] {
  const breaks = new Set(paragraphs.slice(1));
  const handed = words.map(({ entry }, at) => `${breaks.has(at) ? '\n ' : ''}${entry.word}`);
  return (wink.readDoc(handed.join(' ')).tokens().out(wink.its.pos) as string[]).filter((tag) => tag !== 'SPACE');
}

const texts = ['articles', 'demo', 'training'].flatMap((folder) =>
  readdirSync(`fixtures/${folder}`)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`fixtures/${folder}/${name}`, 'utf8')),
);

describe('the tagger', () => {
  it('reads every text of ours as wink does', () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const { words, paragraphs, tags } = wordsOf(text);
      expect(tags).toEqual(readByWink(words, paragraphs));
    }
  });

  it('reads words in any order as wink does', () => {
    const frequent = fc.constantFrom(...new Set(texts.flatMap((text) => text.split(/\s+/)).filter(Boolean)));
    const word = fc.oneof(frequent, fc.constantFrom(...lexicon));
    const paragraph = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (lines) => {
        const { words, paragraphs, tags } = wordsOf(lines.join('\n'));
        expect(tags).toEqual(readByWink(words, paragraphs));
      }),
      { numRuns: 300 },
    );
  });

  it('reads each word of the lexicon, and its base, as wink does', () => {
    const words = lexicon.map(find).filter((word) => word.entry.word === word.text);
    expect(words.length).toBeGreaterThan(0.9 * lexicon.length);
    const alone = words.map((_, index) => index);
    const read = wink.readDoc(words.map(({ text }) => text).join(' \n ')).tokens();
    const [tags, lemmas] = [read.out(wink.its.pos), read.out(wink.its.lemma as ItsFunction<string>)].map((all) =>
      all.filter((_, index) => index % 2 === 0),
    );
    const lexemes = lexemesOf(placesOf(words.map(({ text }) => text)), words.length, alone);
    expect(lexemes.map(({ pos }) => pos)).toEqual(tags);
    // The base of a name is the name.
    const bases = lexemes.map(({ pos, lower }, index) => (pos === 'PROPN' ? lower : lemmas?.[index]));
    expect(lexemes.map(({ lemma }) => lemma)).toEqual(bases);
  });

  it.each([
    ['zqx', 'blork'],
    ['zqxing', 'blorking'],
    ['Zqx', 'Zorblat'],
    ['Scramble', 'SCRAMBLE'],
    ['77', '31,415.9'],
    ['90s', '1730s'],
    ['can', 'cannot'],
    ['I', 'Ive'],
    [',', '⁂'],
    ['§', '◩'],
    ['"', '“'],
    ["'", '‘'],
    ['—', '--'],
    ['...', '......'],
  ])('hands wink %j for %j', (handed, text) => {
    expect(find(text).entry.word).toBe(handed);
  });
});
