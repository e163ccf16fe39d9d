import { keysOf, type Store } from './store.ts';
import { keysAround, matchWordings, type Wording } from './wording.ts';

/** The book of what was said in which words: finds those that may be one statement without comparing all. */
export class Wordings {
  /** ('', wording) */
  readonly #wordings;
  /** (gram and week, wording) */
  readonly #grams;
  /** (wording, wording): the score of the two. */
  readonly #likenesses;
  /** (wording, row) */
  readonly #printed;

  constructor(store: Store) {
    this.#wordings = store.table<Wording>('wordings');
    this.#grams = store.table<true>('grams');
    this.#likenesses = store.table<number>('likenesses');
    this.#printed = store.table<true>('printed');
  }

  get(id: string): Wording {
    return this.#wordings.get('', id) as Wording;
  }

  all(): Iterable<Wording> {
    return this.#wordings.all();
  }

  likenessesOf(id: string): Iterable<readonly [other: string, score: number]> {
    return this.#likenesses.of(id);
  }

  rowsOf(id: string): string[] {
    return keysOf(this.#printed.of(id));
  }

  add(wording: Wording, row: string): void {
    this.#printed.set(wording.id, row, true);
    if (this.#wordings.get('', wording.id)) return;
    for (const other of new Set(keysAround(wording).flatMap((key) => keysOf(this.#grams.of(key))))) {
      const score = matchWordings(wording, this.get(other));
      if (score === 0) continue;
      this.#likenesses.set(wording.id, other, score);
      this.#likenesses.set(other, wording.id, score);
    }
    this.#wordings.set('', wording.id, wording);
    for (const key of wording.keys) this.#grams.set(key, wording.id, true);
  }

  remove(id: string, row: string): void {
    this.#printed.delete(id, row);
    if (this.rowsOf(id).length > 0) return;
    for (const other of keysOf(this.#likenesses.of(id))) {
      this.#likenesses.delete(id, other);
      this.#likenesses.delete(other, id);
    }
    for (const key of this.get(id).keys) this.#grams.delete(key, id);
    this.#wordings.delete('', id);
  }
}
