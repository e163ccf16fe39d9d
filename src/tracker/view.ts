import { compare } from './canonical.ts';
import { compareStamps, type Dossier, type Mention, ranked, withMention } from './dossier.ts';
import type { Ledger } from './ledger.ts';
import { readStatement } from './read-statement.ts';
import { matchOf } from './shown-wording.ts';
import type { Statement } from './statements.ts';
import { keysOf } from './store.ts';
import type { Ref, RenameDecision, Subject, TrackedQuote } from './types.ts';

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

  /** The subject by its key. */
  ref(key: string): Ref {
    const known = this.#refs.get(key);
    if (known) return known;
    const ref = this.#refOf(key);
    this.#refs.set(key, ref);
    return ref;
  }

  subject(key: string): Subject {
    const dossiers = this.dossiersOf(key);
    const { id, name } = this.ref(key);
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
      ...this.#ledger.tally.countOf(key),
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

  /** The statements that concern a subject, in any order. */
  statementsOf(key: string): Statement[] {
    const { cast, statements } = this.#ledger;
    const dossiers = keysOf(cast.groups.of(key));
    const profiles = dossiers.length > 0 ? dossiers.flatMap((dossier) => keysOf(cast.members.of(dossier))) : [key];
    const found = new Map<string, Statement>();
    for (const row of new Set(profiles.flatMap((profile) => this.#ledger.rowsConcerning(profile)))) {
      const statement = statements.of(row) as Statement;
      found.set(statement.id, statement);
    }
    return [...found.values()];
  }

  quote({ id, date }: Statement): TrackedQuote {
    const { rows, shown, speaker, targets } = readStatement(this.#ledger, id);
    const { score, label } = shown.quote.sentiment;
    return {
      id,
      text: shown.quote.text,
      speaker: speaker === null ? null : this.ref(speaker),
      date,
      sentiment: { score, label },
      targets: Array.from(targets, ([key, own]) => ({ subject: this.ref(key), ...own })).sort((a, b) =>
        compare(a.subject.id, b.subject.id),
      ),
      occurrences: rows.map(({ article, quote }) => ({ article, quote, match: matchOf(quote, shown.quote) })),
    };
  }

  #refOf(key: string): Ref {
    const dossiers = this.dossiersOf(key);
    const [first] = dossiers.map((dossier) => dossier.first).sort(compareStamps);
    const telling = dossiers.filter(({ loose }) => !loose);
    const [name = ''] = ranked((telling.length > 0 ? telling : dossiers).map(({ names }) => names));
    return { id: first?.id ?? key, name: this.#renames.get(key)?.name ?? name };
  }
}

/** By the subject's key; the newest of several holds. */
function renamesOf({ rulings, cast }: Ledger): Map<string, RenameDecision> {
  const renames = new Map<string, RenameDecision>();
  for (const decision of rulings.names.values()) {
    const key = cast.subjectOf(decision.subject);
    if (key !== null && !renames.has(key)) renames.set(key, decision);
  }
  return renames;
}
