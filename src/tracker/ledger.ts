import { Cast } from './cast.ts';
import { judgeQuotes, type Likeness, type Said } from './judge-quotes.ts';
import { readStatement } from './read-statement.ts';
import { rowStamp } from './rows.ts';
import { changedKeys, type Rulings, readDecisions } from './rulings.ts';
import { Statements } from './statements.ts';
import { keysOf, type Store } from './store.ts';
import { type Share, Tally } from './tally.ts';
import type { Decision, Row } from './types.ts';
import { toWording, type Wording } from './wording.ts';
import { Wordings } from './wordings.ts';

interface Entry {
  readonly row: Row;
  readonly wording: string;
}

/**
 * Keeps the books of who said what over a store, and judges anew only the blocks and the wordings that a row touches.
 * What it holds after `settle` depends on the set of rows and the decisions, and on nothing else.
 */
export class Ledger {
  readonly cast: Cast;
  readonly wordings: Wordings;
  readonly statements: Statements;
  readonly tally: Tally;
  /** ('', row) */
  readonly #entries;
  /** (article, quote): the row. */
  readonly #places;
  /** (profile, row): the rows that concern a profile. */
  readonly #concerning;
  readonly #dirty = new Set<string>();

  constructor(store: Store, decisions: Iterable<Decision> = []) {
    this.cast = new Cast(store, readDecisions(decisions));
    this.wordings = new Wordings(store);
    this.statements = new Statements(store);
    this.tally = new Tally(store);
    this.#entries = store.table<Entry>('entries');
    this.#places = store.table<string>('places');
    this.#concerning = store.table<true>('concerning');
  }

  get rulings(): Rulings {
    return this.cast.rulings;
  }

  row(id: string): Row | undefined {
    return this.#entries.get('', id)?.row;
  }

  wordingOf(row: string): string | undefined {
    return this.#entries.get('', row)?.wording;
  }

  /** The rows of one statement, in any order, by the id of any of them. */
  statement(row: string): Row[] {
    const statement = this.statements.of(row);
    return statement ? this.statements.rowsOf(statement.id).flatMap((id) => this.row(id) ?? []) : [];
  }

  /** The id of the statement that a row belongs to. */
  statementOf(row: string): string | null {
    return this.statements.of(row)?.id ?? null;
  }

  /** The rows that concern a profile, those included that an editor gave it. */
  rowsConcerning(profile: string): string[] {
    const given = (this.rulings.given.get(profile) ?? []).flatMap(
      ([article, quote]) => this.#places.get(article, quote) ?? [],
    );
    return [...new Set([...keysOf(this.#concerning.of(profile)), ...given])];
  }

  /** The profile that speaks: as an editor says, where that profile is there; else as the article says. */
  speakerOf({ article, quote, speaker }: Row): string | null {
    const ruling = this.rulings.speakers.get(article.id)?.get(quote.id);
    if (!ruling) return speaker;
    return ruling.subject === null || this.cast.mentions.get('', ruling.subject) ? ruling.subject : speaker;
  }

  add(row: Row, wording: Wording = toWording(row)): void {
    if (this.#entries.get('', row.id)) return;
    const { id, article, quote, profiles } = row;
    this.wordings.add(wording, id);
    this.#entries.set('', id, { row, wording: wording.id });
    this.#places.set(article.id, quote.id, id);
    for (const profile of profiles) {
      this.#concerning.set(profile.id, id, true);
      if (!this.cast.mentions.get('', profile.id)) this.cast.enter(profile, article.id, dayOf(row));
    }
    this.#dirty.add(id);
  }

  remove({ id, article, quote, profiles }: Row): void {
    const entry = this.#entries.get('', id);
    if (!entry) return;
    this.#dissolve(id);
    this.#entries.delete('', id);
    this.#places.delete(article.id, quote.id);
    this.wordings.remove(entry.wording, id);
    for (const profile of profiles) {
      this.#concerning.delete(profile.id, id);
      const mention = this.cast.mentions.get('', profile.id);
      if (mention && keysOf(this.#concerning.of(profile.id)).length === 0) this.cast.leave(mention);
    }
  }

  /** Takes the decisions in place of those before. */
  rule(decisions: Iterable<Decision>): void {
    const before = this.rulings;
    this.cast.rulings = readDecisions(decisions);
    for (const id of changedKeys(before.linksOf, this.rulings.linksOf)) this.#reenter(id);
    for (const article of changedKeys(before.speakers, this.rulings.speakers)) {
      for (const { speakers } of [before, this.rulings]) {
        for (const quote of speakers.get(article)?.keys() ?? [])
          this.#dirty.add(this.#places.get(article, quote) ?? '');
      }
    }
  }

  /** Judges anew what changed since the last time. */
  settle(): void {
    this.cast.settle();
    for (const profile of this.cast.moved) for (const row of this.rowsConcerning(profile)) this.#dirty.add(row);
    this.cast.moved.clear();
    for (const row of this.#dirty) {
      if (this.#entries.get('', row)) for (const judged of this.#judge(row)) this.#dirty.delete(judged);
      this.#dirty.delete(row);
    }
    for (const id of this.statements.touched) this.tally.set(id, this.#shareOf(id));
    this.statements.touched.clear();
  }

  /** All rows that may be one statement with this one, likeness after likeness, decision after decision. */
  around(row: string): { rows: string[]; likenesses: Likeness[] } {
    const rows: string[] = [];
    const likenesses: Likeness[] = [];
    const met = new Set([this.wordingOf(row) as string]);
    for (const wording of met) {
      for (const [other, score] of this.wordings.likenessesOf(wording)) {
        met.add(other);
        if (wording < other) likenesses.push({ a: wording, b: other, score });
      }
      for (const id of this.wordings.rowsOf(wording)) {
        rows.push(id);
        for (const other of this.#decidedBeside(id)) met.add(other);
      }
    }
    return { rows, likenesses };
  }

  #decidedBeside(row: string): string[] {
    return (this.rulings.linksOf.get(row) ?? []).flatMap(({ a, b }) => this.wordingOf(a === row ? b : a) ?? []);
  }

  #judge(row: string): string[] {
    const { rows, likenesses } = this.around(row);
    const said = rows.map((id) => this.#said(id));
    const dates = new Map(said.map(({ stamp }) => [stamp.id, stamp.date]));
    for (const statement of judgeQuotes(said, likenesses, this.rulings)) {
      const id = statement[0] as string;
      this.statements.unite({ id, date: dates.get(id) ?? null }, statement);
    }
    return rows;
  }

  #said(id: string): Said {
    const { row, wording } = this.#entries.get('', id) as Entry;
    const speaker = this.speakerOf(row);
    const subject = speaker === null ? `nobody in ${row.article.id}` : (this.cast.subjectOf(speaker) ?? speaker);
    return { stamp: rowStamp(row), wording: this.wordings.get(wording), subject };
  }

  /** Takes the statement of a row apart; its rows are judged anew. */
  #dissolve(row: string): void {
    const statement = this.statements.of(row);
    for (const member of statement ? this.statements.dissolve(statement) : []) this.#dirty.add(member);
  }

  #shareOf(statement: string): Share | null {
    if (this.statementOf(statement) !== statement) return null;
    const { speaker, targets } = readStatement(this, statement);
    return { speaker, targets: [...targets.keys()].sort() };
  }

  /** A mention that an editor speaks of has a dossier of its own: it may have to move. */
  #reenter(id: string): void {
    this.#dirty.add(id);
    const mention = this.cast.mentions.get('', id);
    if (!mention) return;
    this.cast.leave(mention);
    this.cast.enter(mention.profile, mention.article, mention.date);
  }
}

const dayOf = ({ article }: Row): string | null => article.publishedAt?.slice(0, 10) ?? null;
