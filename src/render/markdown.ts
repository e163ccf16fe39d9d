import type { ArticleInfo, Extraction } from '../schema/types.ts';
import { isWebAddress } from './html.ts';
import {
  circumstancesInWords,
  counted,
  dayInWords,
  issueInWords,
  judgementInWords,
  saidInWords,
  whoInWords,
} from './in-words.ts';
import { isHeadline, paragraphsOf, textOf } from './paragraphs.ts';
import { quotesEndingAt } from './prose.ts';
import { type NumberedQuote, type Reading, readingOf } from './reading.ts';
import { type Segment, toSegments } from './segments.ts';
import type { Voice } from './voices.ts';
import { onOneLine } from './wrap.ts';

const SEPARATOR = ' \u00b7 ';

/**
 * An article as Markdown (CommonMark with the footnotes of GitHub): the text with a footnote behind each quote, which says
 * who said it, how, where and in what tone, then who said what, speaker by speaker. Nothing in the text is taken for
 * markup. Ends with a line break.
 *
 * @throws OnTheRecordError 'text-mismatch' when the extraction is of another text
 */
export function toMarkdown(text: string, extraction: Extraction): string {
  const paragraphs = paragraphsOf(toSegments(text, extraction));
  const reading = readingOf(extraction);
  const { title } = extraction.article;
  const headline = isHeadline(paragraphs[0] ?? [], title, paragraphs.length - 1) ? paragraphs.shift() : undefined;
  const name = headline ? withFootnotes(headline, reading) : escaped(title || 'Who said what');
  return `${[
    `# ${name}`,
    origin(extraction.article, counted(extraction.quotes.length, 'quote')),
    ...paragraphs.map((paragraph) => withFootnotes(paragraph, reading)),
    ...(reading.voices.length === 0 ? [] : ['## Who said what']),
    ...reading.voices.map((voice) => section(voice, reading)),
    ...extraction.issues.flatMap((issue) => escaped(issueInWords(issue) ?? '') || []).map((note) => `> Note: ${note}`),
    ...[...reading.quotes.values()].map(footnote),
  ].join('\n\n')}\n`;
}

function origin({ outlet, publishedAt, url }: ArticleInfo, counts: string): string {
  const address = url !== null && isWebAddress(url) ? `<${url}>` : escaped(url ?? '');
  const parts = [escaped(outlet ?? ''), escaped(publishedAt === null ? '' : dayInWords(publishedAt)), address, counts];
  return parts.filter((part) => part !== '').join(SEPARATOR);
}

/** A paragraph, and behind each quote its footnote. */
function withFootnotes(paragraph: readonly Segment[], reading: Reading): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [index, segment] of paragraph.entries()) {
    const numbers = quotesEndingAt(segment, reading).map(({ number }) => `[^${number}]`);
    if (numbers.length === 0) continue;
    pieces.push(escaped(textOf(paragraph.slice(from, index + 1))), ...numbers);
    if (/^\s/.test(paragraph[index + 1]?.text ?? '')) pieces.push(' ');
    from = index + 1;
  }
  return [...pieces, escaped(textOf(paragraph.slice(from)))].join('').trim();
}

function footnote({ number, quote, outer, voice }: NumberedQuote): string {
  const details = [...circumstancesInWords(quote, outer), ...judgementInWords(quote)].join(SEPARATOR);
  return `[^${number}]: **${escaped(voice.name)}**: ${escaped(details)}`;
}

function section({ name, profile, quotes }: Voice, reading: Reading): string {
  const who = profile ? escaped(whoInWords(profile)) : '';
  const lines = quotes.map((quote) => {
    const numbered = reading.quotes.get(quote.id);
    return `- ${escaped(saidInWords(quote))} (${quote.sentiment.label})[^${numbered?.number}]`;
  });
  return [`### ${escaped(name)}`, ...(who === '' ? [] : [who]), lines.join('\n')].join('\n\n');
}

/** What Markdown or the HTML in it would take for markup, anywhere in a line or at its start. */
const MARKUP = /[\\`*_[\]|~$]|^(?:[-#+=]|\d{1,9}(?=[.)]))/g;

/** A text on one line that reads as itself. */
const escaped = (text: string): string =>
  onOneLine(text)
    .replace(MARKUP, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
