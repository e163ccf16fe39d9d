import { compare } from './canonical.ts';
import { keysOf, type Store } from './store.ts';

/** Who has a share in a statement: the keys of its subjects. */
export interface Share {
  readonly speaker: string | null;
  /** In order, each once. */
  readonly targets: readonly string[];
}

/** In how many statements a subject speaks, and is spoken of. */
export interface Count {
  readonly quotes: number;
  readonly targeted: number;
}

const NONE: Count = { quotes: 0, targeted: 0 };

/** The book of how often each subject speaks and is spoken of. */
export class Tally {
  /** ('', statement) */
  readonly #shares;
  /** ('', subject): none for one without a statement. */
  readonly #counts;
  /** (count, subject) */
  readonly #ranks;

  constructor(store: Store) {
    this.#shares = store.table<Share>('shares');
    this.#counts = store.table<Count>('counts');
    this.#ranks = store.table<true>('ranks');
  }

  countOf(subject: string): Count {
    return this.#counts.get('', subject) ?? NONE;
  }

  /** null for a statement that is no more. */
  set(statement: string, share: Share | null): void {
    const known = this.#shares.get('', statement);
    if (isSame(known ?? null, share)) return;
    if (known) this.#count(known, -1);
    if (share) {
      this.#shares.set('', statement, share);
      this.#count(share, 1);
    } else this.#shares.delete('', statement);
  }

  /**
   * The most quoted first, then the most targeted, then by key.
   *
   * @param behind the last one that is passed over, with all before it.
   */
  *ranked(behind?: string): Generator<string> {
    const last = behind === undefined ? null : this.countOf(behind);
    for (const count of [...this.#ranks.parts()].map(fromRank).sort(compareCounts)) {
      const order = last ? compareCounts(count, last) : 1;
      if (order < 0) continue;
      for (const key of keysOf(this.#ranks.of(toRank(count))).sort(compare)) {
        if (order > 0 || key > (behind as string)) yield key;
      }
    }
  }

  #count({ speaker, targets }: Share, by: 1 | -1): void {
    if (speaker !== null) this.#add(speaker, by, 0);
    for (const target of targets) this.#add(target, 0, by);
  }

  #add(subject: string, quotes: number, targeted: number): void {
    const old = this.countOf(subject);
    const count = { quotes: old.quotes + quotes, targeted: old.targeted + targeted };
    this.#ranks.delete(toRank(old), subject);
    if (count.quotes + count.targeted === 0) {
      this.#counts.delete('', subject);
      return;
    }
    this.#counts.set('', subject, count);
    this.#ranks.set(toRank(count), subject, true);
  }
}

const compareCounts = (a: Count, b: Count): number => b.quotes - a.quotes || b.targeted - a.targeted;

const toRank = ({ quotes, targeted }: Count): string => `${quotes} ${targeted}`;

function fromRank(rank: string): Count {
  const [quotes = 0, targeted = 0] = rank.split(' ').map(Number);
  return { quotes, targeted };
}

const isSame = (a: Share | null, b: Share | null): boolean => JSON.stringify(a) === JSON.stringify(b);
