import type { Document, Pos, Sentence, Stretch, Token } from './document.ts';
import type { Lexeme } from './lexeme.ts';
import { misreadNames } from './misread-names.ts';
import { misreadVerbs } from './misread-verbs.ts';
import { plainText } from './plain/plain-text.ts';
import { sentenceEnds } from './sentences.ts';
import { tagger } from './tagger.ts';
import { type TokenSpans, tokenize } from './tokens.ts';

/**
 * A token while it is being read. A class, since V8 comes to keep literals of a loop like this one among the objects
 * that live long, where they wait for a full collection.
 */
class Draft implements Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  lemma: string;
  pos: Pos;
  lexeme: Lexeme;
  sentence = 0;
  readonly paragraph: number;

  constructor(index: number, start: number, end: number, lexeme: Lexeme, paragraph: number) {
    this.index = index;
    this.start = start;
    this.end = end;
    this.text = lexeme.text;
    this.lower = lexeme.lower;
    this.lemma = lexeme.lemma;
    this.pos = lexeme.pos;
    this.lexeme = lexeme;
    this.paragraph = paragraph;
  }
}

/** Reads any text into tokens, sentences and paragraphs, with part of speech and lemma. Linear in its length. */
export function readDocument(source: string): Document {
  const { text, given } = plainText(source);
  const spans = tokenize(text);
  const words = tagger().findWords(text, spans);
  const tokens = draftTokens(spans, words);
  const paragraphs = cutParagraphs(tokens, spans.paragraphs);
  const sentences = cutSentences(tokens, paragraphs);
  const corrections = misreadNames(tokens, sentences).concat(misreadVerbs(tokens));
  for (const { at, pos } of corrections) become(tokens[at] as Draft, tagger().retag(words[at] as number, pos));
  return { text, given, tokens, sentences, paragraphs, skipped: spans.skipped };
}

function draftTokens({ starts, ends, paragraphs }: TokenSpans, words: Int32Array): Draft[] {
  const reader = tagger();
  const tags = reader.findTags(words, starts.length, paragraphs);
  const tokens = new Array<Draft>(starts.length);
  let paragraph = -1;
  for (let index = 0; index < tokens.length; index++) {
    if (paragraphs[paragraph + 1] === index) paragraph++;
    const lexeme = reader.lexemeOf(words[index] as number, tags[index] as number);
    tokens[index] = new Draft(index, starts[index] as number, ends[index] as number, lexeme, paragraph);
  }
  return tokens;
}

function become(token: Draft, lexeme: Lexeme): void {
  token.lexeme = lexeme;
  token.pos = lexeme.pos;
  token.lemma = lexeme.lemma;
}

function cutParagraphs(tokens: readonly Token[], firsts: readonly number[]): Stretch[] {
  const paragraphs: Stretch[] = [];
  for (let index = 0; index < firsts.length; index++) {
    const first = firsts[index] as number;
    const last = firsts[index + 1] ?? tokens.length;
    paragraphs.push({ first, last, start: startOf(tokens, first), end: endOf(tokens, last) });
  }
  return paragraphs;
}

function cutSentences(tokens: readonly Draft[], paragraphs: readonly Stretch[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    let { first, last: end } = paragraphs[paragraph] as Stretch;
    for (const last of sentenceEnds(tokens, first, end)) {
      for (let at = first; at < last; at++) (tokens[at] as Draft).sentence = sentences.length;
      sentences.push({ first, last, start: startOf(tokens, first), end: endOf(tokens, last), paragraph });
      first = last;
    }
  }
  return sentences;
}

const startOf = (tokens: readonly Token[], first: number): number => (tokens[first] as Token).start;
const endOf = (tokens: readonly Token[], last: number): number => (tokens[last - 1] as Token).end;
