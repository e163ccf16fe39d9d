import type { Extraction, Polarity, Quote, Speaker } from '../schema/types.ts';
import {
  addresseeInWords,
  confidenceInWords,
  issueInWords,
  roleInWords,
  timeInWords,
  venueInWords,
} from './in-words.ts';
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

/** Quotes by the id of their speaker; those without one last. */
function bySpeaker(quotes: readonly Quote[]): Map<string | null, Quote[]> {
  const groups = new Map<string | null, Quote[]>();
  for (const id of [...quotes.flatMap(({ speaker }) => speaker?.id ?? []), null]) groups.set(id, []);
  for (const quote of quotes) groups.get(quote.speaker?.id ?? null)?.push(quote);
  if (groups.get(null)?.length === 0) groups.delete(null);
  return groups;
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

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The name, and who that is. */
function speakerLines({ paint, width }: Page, speaker: Speaker | undefined, quotes: readonly Quote[]): string[] {
  const name = speaker?.name ?? quotes[0]?.speaker?.name ?? 'Speaker unknown';
  const roles = new Set(speaker?.roles.map(roleInWords));
  const kind = speaker && speaker.kind !== 'person' ? [speaker.kind] : [];
  const who = [...kind, ...roles].join('; ');
  return [paint('bold', onOneLine(name)), ...(who === '' ? [] : wrap(who, width).map((line) => paint('cyan', line)))];
}

/** What was said, behind a bar in the colour of its sentiment, and under it how, to whom, where and when. */
function quoteLines(page: Page, quote: Quote, outer: Quote | undefined): string[] {
  const said = quote.kind === 'direct' ? `\u201c${quote.text}\u201d` : quote.text;
  const bar = page.paint(POLARITY_STYLES[quote.sentiment.label] ?? 'dim', BAR);
  return [
    ...wrap(said, page.width - 4).map((line) => `  ${bar} ${line}`),
    ...wrap(detailsOf(quote, outer).join(SEPARATOR), page.width - 4).map((line) => `    ${page.paint('dim', line)}`),
  ];
}

function detailsOf(quote: Quote, outer: Quote | undefined): string[] {
  const { kind, attribution, factuality, cue, speaker, addressee, venue, time, sentiment, targets, confidence } = quote;
  return [
    kind,
    attribution === 'belief' && 'belief',
    factuality !== 'factual' && factuality,
    cue && `\u201c${cue.text}\u201d`,
    addressee && addresseeInWords(addressee),
    // "told The Information": the addressee says it already.
    venue && venue.basis !== 'addressee' && venueInWords(venue),
    time && timeInWords(time),
    outer && `as told by ${outer.speaker?.name ?? 'another'}`,
    `${sentiment.label} ${signed(sentiment.score)}`,
    ...new Set(targets.filter(({ label }) => label !== 'neutral').map(({ name, label }) => `${label} toward ${name}`)),
    `${confidenceInWords(confidence)} confidence`,
    speaker && confidenceInWords(speaker.confidence) === 'low' && 'speaker in doubt',
  ].filter((detail) => typeof detail === 'string');
}

const signed = (score: number): string => `${score > 0 ? '+' : ''}${score.toFixed(2)}`;

/** A text behind a label, its further lines below its first word. */
const indented = ({ width }: Page, label: string, text: string): string[] =>
  wrap(text, width - label.length).map((line, index) => `${index === 0 ? label : ' '.repeat(label.length)}${line}`);
