import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract, type Quote } from '../src/index.ts';

/** A third-party article that is not part of the project: where it is absent, these tests are skipped. */
const EXPECTED = new URL('../../shared/seed/expected.jsonl', import.meta.url);
const PUBLISHED = '2025-01-27T12:00:00Z';

type Offsets = [start: number, end: number];
interface Expected {
  id: string;
  type: string;
  content: Offsets[];
  cue: Offsets[];
  source: Offsets[];
  speakerName: string | null;
  speakerKind: string;
  role?: string;
  venue?: string;
  addressee?: string;
  time?: string;
  nested?: boolean;
}

const isThere = existsSync(EXPECTED);
if (!isThere) console.warn('skipped: test/first-article.test.ts needs ../shared/seed');

describe.skipIf(!isThere)('the first article', () => {
  const line = isThere ? readFileSync(EXPECTED, 'utf8').split('\n')[0] : undefined;
  const { text, quotes: expected } = JSON.parse(line ?? '{"text":"","quotes":[]}') as {
    text: string;
    quotes: Expected[];
  };
  const extraction = extract({ text, publishedAt: PUBLISHED });
  const { quotes, speakers } = extraction;

  const offsets = ({ start, end }: { start: number; end: number }): Offsets => [start, end];
  const letters = (spans: readonly Offsets[]): string =>
    spans.map(([start, end]) => text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '')).join('');
  const matching = ({ content }: Expected): Quote => {
    const found = quotes.find((quote) => letters(quote.content.map(offsets)) === letters(content));
    if (!found) throw new Error(`no quote for ${letters(content)}; found ${quotes.map((q) => q.text).join(' | ')}`);
    return found;
  };
  const speakerOf = (quote: Quote) => speakers.find(({ id }) => id === quote.speaker?.id);

  it('gives as many quotes as expected and no more', () => {
    expect(quotes.map(({ text }) => text)).toHaveLength(expected.length);
  });

  it.each(expected.map((quote) => [quote.id, quote] as const))('gets kind, cue and source of %s', (_, gold) => {
    const quote = matching(gold);
    expect(quote.kind).toBe(gold.type);
    expect(quote.cue && offsets(quote.cue)).toEqual(gold.cue[0]);
    expect(quote.source && offsets(quote.source)).toEqual(gold.source[0]);
  });

  it.each(expected.map((quote) => [quote.id, quote] as const))('finds who is behind %s', (_, gold) => {
    const quote = matching(gold);
    const speaker = speakerOf(quote);
    const isUnnamed = gold.speakerKind === 'unnamed';
    expect(speaker?.named).toBe(!isUnnamed);
    expect(speaker?.kind).toBe(isUnnamed ? 'person' : gold.speakerKind);
    if (gold.speakerName) expect(speaker?.name).toBe(gold.speakerName);
    if (gold.role) expect(speaker?.roles.map(({ text }) => text).some((role) => gold.role?.endsWith(role))).toBe(true);
  });

  it.each(expected.map((quote) => [quote.id, quote] as const))('finds the scene around %s', (_, gold) => {
    const quote = matching(gold);
    expect(quote.venue?.name ?? undefined).toBe(gold.venue);
    expect(quote.addressee?.text).toBe(gold.addressee);
    expect(quote.time?.text).toBe(gold.time);
    expect(quote.within !== null).toBe(gold.nested === true);
  });

  it('resolves times against the day of publication, and says how a venue was found', () => {
    const byVenue = (name: string) => quotes.filter(({ venue }) => venue?.name === name);
    expect(byVenue('Forbes')[0]?.time).toMatchObject({ from: '2025-01-27', to: '2025-02-02' });
    expect(byVenue('Facebook')[0]?.time).toMatchObject({ from: '2025-01-24', to: '2025-01-24' });
    expect(byVenue('LinkedIn').map(({ venue }) => venue?.basis)).toEqual(['stated', 'carried']);
    expect(byVenue('The Information').map(({ venue }) => venue?.basis)).toEqual(['addressee']);
  });
});
