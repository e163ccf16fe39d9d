import type { Extraction, Polarity, Quote, Speaker } from '../schema/types.ts';
import { bySpeaker } from './by-speaker.ts';
import { circumstancesInWords, counted, issueInWords, judgementInWords, saidInWords, whoInWords } from './in-words.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { onOneLine, wrap } from './wrap.ts';

export interface ReportOptions {
  /** Whether to use ANSI colours. Default false. */
  color?: boolean;
  /** Columns: 80 by default, 40 at least. */
  width?: number;
}

/** How everything on one report is drawn. */
interface Page {
  readonly paint: Paint;
  readonly width: number;
}

const MIN_WIDTH = 40;
const BAR = '\u2502';
const SEPARATOR = ' \u00b7 ';
const POLARITY_STYLES: Record<Polarity, Style> = { positive: 'green', neutral: 'dim', negative: 'red' };

/**
 * An extraction as plain text for people: the article, then who said what, speaker by speaker in the order in which they
 * first speak. Control characters of the article are left out. Ends with a line break.
 */
export function toReport(extraction: Extraction, { color = false, width = 80 }: ReportOptions = {}): string {
  const page: Page = { paint: painter(color), width: Math.max(width, MIN_WIDTH) };
  const { quotes, speakers, issues } = extraction;
  const cast = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const sections = [headLines(page, extraction)];
  for (const [id, group] of bySpeaker(quotes)) {
    sections.push(speakerLines(page, cast.get(id ?? ''), group));
    for (const quote of group) sections.push(quoteLines(page, quote, byId.get(quote.within ?? '')));
  }
  const notes = issues.flatMap((issue) => issueInWords(issue) ?? []);
  if (notes.length > 0) sections.push(notes.flatMap((note) => indented(page, 'Note: ', note)));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What the article is called, where it comes from, and how much was said in it. */
function headLines({ paint, width }: Page, { article, quotes }: Extraction): string[] {
  const { id, fingerprint, title, outlet, publishedAt, url } = article;
  const name = title ?? (id === fingerprint ? null : id);
  const origin = [outlet, publishedAt?.slice(0, 10), url === name ? null : url].filter(Boolean).join(SEPARATOR);
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker?.id ?? []));
  const counts = `${counted(quotes.length, 'quote')}, ${counted(speakers.size, 'speaker')}`;
  return [
    ...(name ? wrap(name, width).map((line) => paint('bold', line)) : []),
    ...(origin ? wrap(origin, width).map((line) => paint('dim', line)) : []),
    quotes.length === 0 ? 'No quotes' : counts,
  ];
}

/** The name, and who that is. */
function speakerLines({ paint, width }: Page, speaker: Speaker | undefined, quotes: readonly Quote[]): string[] {
  const name = speaker?.name ?? quotes[0]?.speaker?.name ?? 'Speaker unknown';
  const who = speaker ? whoInWords(speaker) : '';
  return [paint('bold', onOneLine(name)), ...(who === '' ? [] : wrap(who, width).map((line) => paint('cyan', line)))];
}

/** What was said, behind a bar in the colour of its sentiment, and under it how, to whom, where and when. */
function quoteLines(page: Page, quote: Quote, outer: Quote | undefined): string[] {
  const details = [...circumstancesInWords(quote, outer), ...judgementInWords(quote)];
  const bar = page.paint(POLARITY_STYLES[quote.sentiment.label] ?? 'dim', BAR);
  return [
    ...wrap(saidInWords(quote), page.width - 4).map((line) => `  ${bar} ${line}`),
    ...wrap(details.join(SEPARATOR), page.width - 4).map((line) => `    ${page.paint('dim', line)}`),
  ];
}

/** A text behind a label, its further lines below its first word. */
const indented = ({ width }: Page, label: string, text: string): string[] =>
  wrap(text, width - label.length).map((line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line}`);
