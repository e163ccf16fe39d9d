import type {
  Article,
  AttributionKind,
  Factuality,
  QuoteKind,
  Span,
  SpeakerKind,
  SpeechAct,
  VenueBasis,
  VenueKind,
} from '../../schema/types.ts';
import { type Label, MarkupError, readMarkup } from './markup.ts';
import { plain, readAttributions, reference, value } from './read-attributions.ts';

export { toGold } from './to-gold.ts';

type MarkedCue = Span & { lemma: string | null; act: SpeechAct | null };
/** `speaker`: the full name; null for an unnamed one. `role`: as the text words it, where this source has it. */
export type MarkedSource = Span & { speaker: string | null; kind: SpeakerKind; unnamed: boolean; role: string | null };
export type MarkedVenue = Span & { name: string | null; kind: VenueKind; form: string | null; basis: VenueBasis };
export type MarkedTime = Span & { from: string | null; to: string | null };
export type MarkedReference = Span & { speaker: string | null };

/** What must come out for one attribution of a case. */
export interface MarkedAttribution {
  /** Links its parts in the markup. */
  n: number;
  kind: QuoteKind;
  attribution: AttributionKind;
  factuality: Factuality;
  /** The `n` of the attribution whose content holds this one. */
  within: number | null;
  /** A quotation that goes on with the last speaker: no cue, no source. */
  floating: boolean;
  content: Span[];
  cue: MarkedCue | null;
  source: MarkedSource | null;
  /** The source's, or the one a floating quote is given. */
  speaker: string | null;
  addressee: MarkedReference | null;
  venue: MarkedVenue | null;
  time: MarkedTime | null;
}

/** One case of a marked-up file: an article and everything that must be found in it. */
export interface MarkedCase {
  file: string;
  title: string;
  /** Of the title, in the file, counted from 1. */
  line: number;
  article: Article;
  /** Why it fails today, or null. */
  fails: string | null;
  /** Quotation marks included. */
  quotations: Span[];
  /** In the order in which their contents begin. */
  attributions: MarkedAttribution[];
  mentions: MarkedReference[];
  targets: (MarkedReference & { n: number })[];
  roles: (Span & { n: number; organization: string | null })[];
}

const ARTICLE_FIELDS = ['id', 'title', 'url', 'outlet', 'publishedAt', 'updatedAt'] as const;
const FIELD = /^@([a-zA-Z]+):\s*(.*)$/;

/** The cases of a marked-up file. Throws a `MarkupError` that names file and line. */
export function parseMarked(file: string, source: string): MarkedCase[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const titles = lines.flatMap((line, index) => (line.startsWith('# ') ? [index] : []));
  const stray = lines.slice(0, titles[0]).findIndex((line) => line.trim() !== '');
  if (stray >= 0) throw new MarkupError(file, stray + 1, 'text before the first "# title"');
  return titles.map((first, index) => parseCase(file, lines, first, titles[index + 1] ?? lines.length));
}

function parseCase(file: string, lines: readonly string[], titleAt: number, end: number): MarkedCase {
  let first = titleAt + 1;
  const fields = new Map<string, string>();
  for (; first < end; first++) {
    const field = FIELD.exec(lines[first] as string);
    if (!field) break;
    const [, key = '', value = ''] = field;
    if (key !== 'fails' && !ARTICLE_FIELDS.some((known) => known === key))
      throw new MarkupError(file, first + 1, `unknown field "@${key}"`);
    fields.set(key, value.trim());
  }
  let last = end;
  while (first < last && (lines[first] as string).trim() === '') first++;
  while (first < last && (lines[last - 1] as string).trim() === '') last--;

  const { text, spans } = readMarkup(file, first + 1, lines.slice(first, last).join('\n'));
  const pick = (label: Label) => spans.filter((span) => span.label === label);
  const known = ARTICLE_FIELDS.flatMap((key) => (fields.has(key) ? [[key, fields.get(key)] as const] : []));
  return {
    file,
    title: (lines[titleAt] as string).slice(2).trim(),
    line: titleAt + 1,
    article: { text, ...Object.fromEntries(known) },
    fails: fields.get('fails') ?? null,
    quotations: pick('quotation').map(plain),
    attributions: readAttributions(file, spans),
    mentions: pick('mention').map(reference),
    targets: pick('target').map((span) => ({ ...reference(span), n: span.n })),
    roles: pick('role').map((span) => ({ ...plain(span), n: span.n, organization: value(span, 'organization') })),
  };
}
