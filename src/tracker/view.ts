import type { Quote, Score } from '../schema/types.ts';
import { compare } from './canonical.ts';
import { compareDates, compareStamps, type Dossier, type Mention, ranked, withMention } from './dossier.ts';
import { type Ledger, rowStamp } from './ledger.ts';
import { matchOf, shownOf } from './shown-wording.ts';
import { keysOf } from './store.ts';
import type { Ref, RenameDecision, Row, Subject, TrackedQuote } from './types.ts';

/** What the books say, as the caller sees it. Made anew for each question, so that it may remember names. */
export class View {
  readonly #refs = new Map<string, Ref>();
  readonly #ledger: Ledger;
  readonly #renames: ReadonlyMap<string, RenameDecision>;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#renames = renamesOf(ledger);
  }

  /** The subject's key by any id that a mention of it has. */
  keyOf(id: string): string | null {
    return this.#ledger.cast.subjectOf(id);
  }

  /** The subject that a profile belongs to. */
  ref(profile: string): Ref | null {
    const key = this.keyOf(profile);
    if (key === null) return null;
    const known = this.#refs.get(key);
    if (known) return known;
    const ref = this.#refOf(key);
    this.#refs.set(key, ref);
    return ref;
  }

  /** Without its counts, which are for the caller to find. */
  subject(key: string, counts: { quotes: number; targeted: number }): Subject {
    const dossiers = this.dossiersOf(key);
    const { id, name } = this.#refOf(key);
    const telling = dossiers.find((dossier) => dossier.named) ?? (dossiers[0] as Dossier);
    const { kind, named } = telling;
    const names = new Set(dossiers.flatMap(({ names, aliases }) => [...Object.keys(names), ...Object.keys(aliases)]));
    names.delete(name);
    const days = dossiers.flatMap(({ first, last }) => [first.date, last]).filter((day) => day !== null);
    return {
      id,
      name,
      kind,
      named,
      aliases: [...names].sort(compare),
      roles: ranked(dossiers.map(({ roles }) => roles)),
      ...counts,
      first: days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null),
      last: days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null),
    };
  }

  /** The earliest first. */
  dossiersOf(key: string): Dossier[] {
    const { cast } = this.#ledger;
    const dossiers = Array.from(cast.groups.of(key), ([id, block]) => cast.dossiers.get(block, id) as Dossier);
    dossiers.sort((a, b) => compareStamps(a.first, b.first));
    return dossiers.length > 0 ? dossiers : [withMention(undefined, cast.mentions.get('', key) as Mention, true, [])];
  }

  /** The rows that concern any profile of a subject. */
  rowsOf(key: string): string[] {
    const { cast } = this.#ledger;
    const dossiers = keysOf(cast.groups.of(key));
    const profiles = dossiers.length > 0 ? dossiers.flatMap((dossier) => keysOf(cast.members.of(dossier))) : [key];
    return [...new Set(profiles.flatMap((profile) => this.#ledger.rowsConcerning(profile)))];
  }

  /** The statement that a row belongs to. */
  quote(row: string): TrackedQuote | null {
    const rows = this.#ledger.statement(row).sort((a, b) => compareStamps(rowStamp(a), rowStamp(b)));
    const [first] = rows;
    if (!first) return null;
    const shown = shownOf(rows, (id) => this.#ledger.wordings.get(this.#ledger.wordingOf(id) as string).text);
    const speaker = this.#speakerOf(shown) ?? this.#speakerOf(first);
    return {
      id: first.id,
      text: shown.quote.text,
      speaker,
      date: first.date,
      sentiment: { score: shown.quote.sentiment.score, label: shown.quote.sentiment.label },
      targets: this.#targetsOf([shown, ...rows], speaker),
      occurrences: rows.map(({ article, quote }) => ({ article, quote, match: matchOf(quote, shown.quote) })),
    };
  }

  /** All statements, the newest first. */
  quotes(): TrackedQuote[] {
    return this.quotesAmong(Array.from(this.#ledger.rows(), ({ id }) => id));
  }

  /** The statements of these rows, the newest first. */
  quotesAmong(rows: Iterable<string>): TrackedQuote[] {
    const ids = new Set<string>();
    for (const row of rows) ids.add(this.#ledger.statementOf(row) as string);
    return [...ids].flatMap((id) => this.quote(id) ?? []).sort(compareQuotes);
  }

  #speakerOf(row: Row): Ref | null {
    const profile = this.#ledger.speakerOf(row);
    return profile === null ? null : this.ref(profile);
  }

  /** Each subject once, with what the first row says of it that names it. */
  #targetsOf(rows: readonly Row[], speaker: Ref | null): TrackedQuote['targets'] {
    const targets = new Map<string, Score & { subject: Ref }>();
    for (const { quote, profiles } of rows) {
      const byId = new Map(profiles.map((profile) => [profile.speaker, profile.id]));
      for (const { speaker: id, score, label } of surest(quote)) {
        const subject = this.ref(byId.get(id ?? '') ?? '');
        if (subject && subject.id !== speaker?.id && !targets.has(subject.id))
          targets.set(subject.id, { subject, score, label });
      }
    }
    return [...targets.values()].sort((a, b) => compare(a.subject.id, b.subject.id));
  }

  #refOf(key: string): Ref {
    const dossiers = this.dossiersOf(key);
    const [first] = dossiers.map((dossier) => dossier.first).sort(compareStamps);
    const telling = dossiers.filter(({ loose }) => !loose);
    const [name = ''] = ranked((telling.length > 0 ? telling : dossiers).map(({ names }) => names));
    return { id: first?.id ?? key, name: this.#renames.get(key)?.name ?? name };
  }
}

const surest = ({ targets }: Quote): Quote['targets'] =>
  [...targets].sort((a, b) => b.confidence - a.confidence || a.start - b.start);

/** The newest first, those without a date last. */
export const compareQuotes = (a: TrackedQuote, b: TrackedQuote): number =>
  (a.date === null || b.date === null ? compareDates(a.date, b.date) : compare(b.date, a.date)) || compare(a.id, b.id);

/** By the subject's key; the newest of several holds. */
function renamesOf({ rulings, cast }: Ledger): Map<string, RenameDecision> {
  const renames = new Map<string, RenameDecision>();
  for (const decision of rulings.names.values()) {
    const key = cast.subjectOf(decision.subject);
    if (key !== null && !renames.has(key)) renames.set(key, decision);
  }
  return renames;
}
