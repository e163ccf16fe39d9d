import {
  compareStamps,
  type Dossier,
  dossierOf,
  type Mention,
  withBeside,
  withMention,
  withoutMention,
} from './dossier.ts';
import { judgeSubjects, type SubjectJudgement } from './judge-subjects.ts';
import type { Rulings } from './rulings.ts';
import { keysOf, type Store, valuesOf } from './store.ts';
import type { Profile } from './types.ts';

/**
 * The book of who is who. A block is judged anew when a mention comes or goes in it, and only then.
 * All tables can be made anew from the mentions.
 */
export class Cast {
  /** ('', profile) */
  readonly mentions;
  /** (dossier, profile) */
  readonly members;
  /** (article and block, profile): the dossier of each. */
  readonly #company;
  /** (block, dossier) */
  readonly dossiers;
  /**
   * ('', dossier): the eldest of its group, which hardly ever changes where news come in order; a loose one that stands
   * alone has none.
   */
  readonly #groupOf;
  /** (group, dossier): the block of each. */
  readonly groups;
  readonly #dirty = new Set<string>();
  /** Profiles that may have another subject than before. */
  readonly moved = new Set<string>();
  rulings: Rulings;

  constructor(store: Store, rulings: Rulings) {
    this.rulings = rulings;
    this.mentions = store.table<Mention>('mentions');
    this.members = store.table<true>('members');
    this.#company = store.table<string>('company');
    this.dossiers = store.table<Dossier>('dossiers');
    this.#groupOf = store.table<string>('group_of');
    this.groups = store.table<string>('groups');
  }

  /** The key of the subject that a profile belongs to: its group, or itself. null for one that is not there. */
  subjectOf(profile: string): string | null {
    const mention = this.mentions.get('', profile);
    return mention ? (this.#groupOf.get('', mention.dossier) ?? profile) : null;
  }

  /** Adds what an article says of one that its quotes concern. */
  enter(profile: Profile, article: string, date: string | null): void {
    const { id: dossier, loose } = dossierOf(profile, this.rulings.linksOf.has(profile.id));
    const mention: Mention = { profile, article, date, dossier };
    const { block } = profile;
    const beside = this.#newBeside(article, block, dossier);
    for (const other of beside) this.#change(block, other, (known) => withBeside(known, dossier, 1));
    this.mentions.set('', profile.id, mention);
    this.members.set(dossier, profile.id, true);
    this.#company.set(placeOf(article, block), profile.id, dossier);
    this.dossiers.set(block, dossier, withMention(this.dossiers.get(block, dossier), mention, loose, beside));
    this.#touch(profile);
  }

  leave(mention: Mention): void {
    const { profile, article, dossier } = mention;
    const { block } = profile;
    this.mentions.delete('', profile.id);
    this.members.delete(dossier, profile.id);
    this.#company.delete(placeOf(article, block), profile.id);
    const beside = this.#newBeside(article, block, dossier);
    for (const other of beside) this.#change(block, other, (known) => withBeside(known, dossier, -1));
    this.#change(block, dossier, (known) => withoutMention(known, mention, beside, () => this.#mentionsOf(dossier)));
    this.#touch(profile);
  }

  /** Judges the blocks that changed. */
  settle(): void {
    for (const block of this.#dirty) {
      const blocks = this.#blocksAround(block);
      this.#judge(blocks);
      for (const judged of blocks) this.#dirty.delete(judged);
    }
  }

  /** Every block's judgement, for the links that it drew; of blocks that decisions tie, one for all. */
  *judgements(): Generator<SubjectJudgement> {
    for (const block of this.dossiers.parts()) {
      const blocks = this.#blocksAround(block);
      if ([...blocks].some((other) => other < block)) continue;
      yield judgeSubjects(this.#dossiersOf(blocks), this.rulings);
    }
  }

  /** The other dossiers of the block in the article; none where the dossier itself is there already. */
  #newBeside(article: string, block: string, dossier: string): string[] {
    const there = new Set(valuesOf(this.#company.of(placeOf(article, block))));
    return there.has(dossier) ? [] : [...there];
  }

  #change(block: string, dossier: string, change: (known: Dossier) => Dossier | null): void {
    const known = this.dossiers.get(block, dossier);
    const next = known ? change(known) : null;
    if (next) this.dossiers.set(block, dossier, next);
    else if (known) {
      this.#regroup(known, null);
      this.dossiers.delete(block, dossier);
    }
  }

  /** With the blocks that a decision tied to it: what goes can no longer be found from there. */
  #touch({ id, block }: Profile): void {
    this.#dirty.add(block);
    this.moved.add(id);
    for (const { a, b } of this.rulings.linksOf.get(id) ?? []) {
      const other = this.mentions.get('', a === id ? b : a);
      if (other) this.#dirty.add(other.profile.block);
    }
  }

  #mentionsOf(dossier: string): Mention[] {
    return keysOf(this.members.of(dossier)).flatMap((id) => this.mentions.get('', id) ?? []);
  }

  /** The block, and those that an editor's decisions tie to it. */
  #blocksAround(start: string): Set<string> {
    const blocks = new Set([start]);
    for (const block of blocks) {
      for (const { first } of valuesOf(this.dossiers.of(block))) {
        for (const { a, b } of this.rulings.linksOf.get(first.id) ?? []) {
          const other = this.mentions.get('', a === first.id ? b : a);
          if (other) blocks.add(other.profile.block);
        }
      }
    }
    return blocks;
  }

  #dossiersOf(blocks: ReadonlySet<string>): Dossier[] {
    return [...blocks].flatMap((block) => valuesOf(this.dossiers.of(block)));
  }

  #judge(blocks: ReadonlySet<string>): void {
    const dossiers = this.#dossiersOf(blocks);
    const { groups } = judgeSubjects(dossiers, this.rulings);
    const byAge = [...dossiers].sort((a, b) => compareStamps(a.first, b.first));
    const eldest = new Map<readonly string[], string>();
    for (const dossier of byAge) {
      const group = groups.get(dossier.id) as readonly string[];
      if (!eldest.has(group)) eldest.set(group, dossier.id);
      this.#regroup(dossier, dossier.loose && group.length === 1 ? null : (eldest.get(group) as string));
    }
  }

  #regroup({ id, block }: Dossier, group: string | null): void {
    const old = this.#groupOf.get('', id) ?? null;
    if (old === group) return;
    if (old !== null) this.groups.delete(old, id);
    if (group === null) this.#groupOf.delete('', id);
    else {
      this.#groupOf.set('', id, group);
      this.groups.set(group, id, block);
    }
    for (const profile of keysOf(this.members.of(id))) this.moved.add(profile);
  }
}

const placeOf = (article: string, block: string): string => `${block} ${article}`;
