import type { Document, Sentence, Stretch, Token } from './document.ts';
import { misreadNames } from './misread-names.ts';
import { misreadNouns } from './misread-nouns.ts';
import { sentenceEnds } from './sentences.ts';
import { tagger, type Word } from './tagger.ts';
import { type TokenSpans, tokenize } from './tokens.ts';

/** A token while it is being read. */
type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** Reads any text into tokens, sentences and paragraphs, with part of speech and lemma. Linear in its length. */
export function readDocument(text: string): Document {
  const spans = tokenize(text);
  const store = tagger().words;
  const words: Word[] = [];
  for (let index = 0; index < spans.starts.length; index++)
    words.push(store.find(text, spans.starts[index] as number, spans.ends[index] as number));
  const tokens = draftTokens(spans, words);
  tagger().tag(tokens, words);
  const paragraphs = spans.paragraphs.map((first, index) =>
    stretchOf(tokens, first, spans.paragraphs[index + 1] ?? tokens.length),
  );
  const sentences = cutSentences(tokens, paragraphs);
  for (const { at, pos } of [...misreadNames(tokens, sentences), ...misreadNouns(tokens)])
    tagger().retag(tokens[at] as Draft, words[at] as Word, pos);
  return { text, tokens, sentences, paragraphs, skipped: spans.skipped };
}

function draftTokens({ starts, ends, paragraphs }: TokenSpans, words: readonly Word[]): Draft[] {
  const tokens: Draft[] = [];
  let paragraph = -1;
  for (let index = 0; index < words.length; index++) {
    if (paragraphs[paragraph + 1] === index) paragraph++;
    const { text, lower, lexeme } = words[index] as Word;
    const [start, end] = [starts[index] as number, ends[index] as number];
    tokens.push({ index, start, end, text, lower, lemma: lower, pos: 'X', lexeme, sentence: 0, paragraph });
  }
  return tokens;
}

function cutSentences(tokens: readonly Draft[], paragraphs: readonly Stretch[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, { first, last }] of paragraphs.entries()) {
    let from = first;
    for (const to of sentenceEnds(tokens, first, last)) {
      for (let at = from; at < to; at++) (tokens[at] as Draft).sentence = sentences.length;
      sentences.push({ ...stretchOf(tokens, from, to), paragraph });
      from = to;
    }
  }
  return sentences;
}

const stretchOf = (tokens: readonly Token[], first: number, last: number): Stretch => ({
  first,
  last,
  start: (tokens[first] as Token).start,
  end: (tokens[last - 1] as Token).end,
});
