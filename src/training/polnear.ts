import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordingOf } from '../cues/wording.ts';
import { CUE_PHRASES } from '../lexicon/cue-phrases.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { anchorOf } from '../model/candidates.ts';
import type { Range } from '../model/parts.ts';
import { scan } from '../model/scan.ts';
import { findQuotations } from '../quotations/find-quotations.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read-document.ts';
import { tokensIn } from './example.ts';
import type { GoldArticle, GoldQuote, Offsets } from './gold.ts';
import { kindOf } from './to-quotes.ts';

/** A quote as the brat file has it: neither its kind nor whether it is speech is marked there. */
type MarkedQuote = Pick<GoldQuote, 'content' | 'cue' | 'source'>;

/**
 * Reads a folder of PolNeAR (Newell, Margolin and Ruths 2018), as `data/train` of its repository: `text/ID.txt` with
 * `attributions/ID_ANNOTATOR.ann` in the stand-off format of brat. Of several annotators the first holds.
 */
export function readPolnear(folder: string): GoldArticle[] {
  const files = readdirSync(join(folder, 'attributions'))
    .filter((name) => name.endsWith('.ann'))
    .sort();
  const articles = new Map<string, GoldArticle>();
  for (const file of files) {
    const id = file.replace(/_[^_]*\.ann$/, '');
    if (articles.has(id)) continue;
    const text = readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
    const annotation = readFileSync(join(folder, 'attributions', file), 'utf8');
    const [publisher = '', date = ''] = id.split('_');
    articles.set(id, { id, publisher, date, text, quotes: classified(text, readBrat(annotation, text)) });
  }
  return [...articles.values()];
}

export const isPolnear = (path: string): boolean => existsSync(join(path, 'attributions'));

/** With what the marks and the lexicon say: the kind, and speech where the cue is a verb or phrase of speech. */
function classified(text: string, quotes: readonly MarkedQuote[]): GoldQuote[] {
  const doc = readDocument(text);
  const read = scan(doc, findQuotations(doc).quotations);
  return quotes.map((quote) => {
    const tokens = (spans: readonly Offsets[]) => spans.flatMap((span) => tokensIn(doc, span));
    const [cue] = tokens(quote.cue);
    return {
      ...quote,
      type: kindOf(read, tokens(quote.content)),
      speech: cue !== undefined && isSpeech(doc, cue),
      speakerName: null,
    };
  });
}

function isSpeech(doc: Document, { first, last }: Range): boolean {
  const anchor = anchorOf(doc, first, last);
  const { lemma } = wordingOf(doc, anchor, []);
  return SPEECH_LEMMAS.has(lemma);
}

const SPEECH_LEMMAS: ReadonlySet<string> = new Set([
  ...CUE_VERBS.filter(({ attribution }) => attribution === 'speech').map(({ lemma }) => lemma),
  ...CUE_PHRASES.map(({ lemma }) => lemma),
]);

const TEXT_BOUND = /^(T\d+)\t\S+ ([\d ;]+)\t/;
const EVENT = /^E\d+\t(.*)$/;

/** The attributions of a brat file: events whose roles point at stretches of the text, counted in code points. */
export function readBrat(annotation: string, text: string): MarkedQuote[] {
  const toUnits = codePointOffsets(text);
  const spans = new Map<string, Offsets[]>();
  const quotes: MarkedQuote[] = [];
  for (const line of annotation.split('\n')) {
    const [, name = '', stretches = ''] = TEXT_BOUND.exec(line) ?? [];
    if (name)
      spans.set(
        name,
        stretches.split(';').map((stretch) => toUnits(stretch)),
      );
  }
  for (const line of annotation.split('\n')) {
    const [, event = ''] = EVENT.exec(line) ?? [];
    const inRole = (role: RegExp) =>
      event
        .split(' ')
        .filter((argument) => role.test(argument))
        .flatMap((argument) => spans.get(argument.split(':')[1] ?? '') ?? [])
        .sort(([a], [b]) => a - b);
    const quote = { content: inRole(/^Content\d*:/), cue: inRole(/^Cue\d*:/), source: inRole(/^Source\d*:/) };
    if (quote.content.length > 0) quotes.push(quote);
  }
  return quotes;
}

/** Turns "12 20" in code points into UTF-16 code units. */
function codePointOffsets(text: string): (stretch: string) => Offsets {
  const units: number[] = [];
  let unit = 0;
  for (const character of text) {
    units.push(unit);
    unit += character.length;
  }
  units.push(unit);
  return (stretch) => {
    const [start = 0, end = 0] = stretch.split(' ').map((number) => units[Number(number)] ?? unit);
    return [start, end];
  };
}
