import type { Document, Sentence, Stretch, Token } from './document.ts';
import type { Lexeme } from './lexeme.ts';
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
  const words = findWords(text, spans);
  const tokens = draftTokens(spans, tagger().tag(words, spans.paragraphs));
  const paragraphs = spans.paragraphs.map((first, index) =>
    stretchOf(tokens, first, spans.paragraphs[index + 1] ?? tokens.length),
  );
  const sentences = cutSentences(tokens, paragraphs);
  for (const { at, pos } of [...misreadNames(tokens, sentences), ...misreadNouns(tokens)])
    become(tokens[at] as Draft, tagger().retag(words[at] as Word, pos));
  return { text, tokens, sentences, paragraphs, skipped: spans.skipped };
}

function findWords(text: string, { starts, ends }: TokenSpans): Word[] {
  const { words } = tagger();
  const found: Word[] = [];
  for (let index = 0; index < starts.length; index++)
    found.push(words.find(text, starts[index] as number, ends[index] as number));
  return found;
}

function draftTokens({ starts, ends, paragraphs }: TokenSpans, lexemes: readonly Lexeme[]): Draft[] {
  const tokens: Draft[] = [];
  let paragraph = -1;
  for (let index = 0; index < lexemes.length; index++) {
    if (paragraphs[paragraph + 1] === index) paragraph++;
    const lexeme = lexemes[index] as Lexeme;
    const { text, lower, lemma, pos } = lexeme;
    const [start, end] = [starts[index] as number, ends[index] as number];
    tokens.push({ index, start, end, text, lower, lemma, pos, lexeme, sentence: 0, paragraph });
  }
  return tokens;
}

function become(token: Draft, lexeme: Lexeme): void {
  token.lexeme = lexeme;
  token.pos = lexeme.pos;
  token.lemma = lexeme.lemma;
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
