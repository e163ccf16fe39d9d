import type { Document, Sentence, Stretch, Token } from './document.ts';
import { sentenceEnds, type Word } from './sentences.ts';
import { tagger } from './tagger.ts';
import { tokenize } from './tokens.ts';

/** Reads any text into tokens, sentences and paragraphs, with part of speech and lemma. Linear in its length. */
export function readDocument(text: string): Document {
  const { starts, ends, paragraphs: paragraphStarts, skipped } = tokenize(text);
  const words = starts.map((start, index): Word => wordAt(text, start, ends[index] as number));
  const opensParagraph = new Set(paragraphStarts);
  const { pos, lemmas } = tagger().tag(
    words.map((word) => word.text),
    (index) => opensParagraph.has(index),
  );

  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Stretch[] = [];
  const stretch = (first: number, last: number): Stretch => ({
    first,
    last,
    start: starts[first] as number,
    end: ends[last - 1] as number,
  });

  for (const [paragraph, first] of paragraphStarts.entries()) {
    const last = paragraphStarts[paragraph + 1] ?? words.length;
    paragraphs.push(stretch(first, last));
    let from = first;
    for (const to of sentenceEnds(words, first, last)) {
      for (let index = from; index < to; index++) {
        const { text, lower, start, end } = words[index] as Word;
        tokens.push({
          index,
          start,
          end,
          text,
          lower,
          lemma: lemmas[index] as string,
          pos: pos[index] as Token['pos'],
          sentence: sentences.length,
          paragraph,
        });
      }
      sentences.push({ ...stretch(from, to), paragraph });
      from = to;
    }
  }
  return { text, tokens, sentences, paragraphs, skipped };
}

function wordAt(text: string, start: number, end: number): Word {
  const word = text.slice(start, end);
  return { text: word, lower: word.toLowerCase().replaceAll('\u2019', "'"), start, end };
}
