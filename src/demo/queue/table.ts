import type { Redis } from 'ioredis';
import type { Extraction } from '../../index.ts';
import {
  type BlockPart,
  compareReadings,
  type Decision,
  type Grouping,
  groupBlock,
  homesIn,
  idsIn,
  joinBlocks,
  type Row,
  tiedTo,
  toRows,
} from '../../tracker/index.ts';

/** What the table holds of an article. */
interface Entry {
  reading: Extraction;
  /** The ids of its rows. */
  rows: string[];
  /** Every block in which a row of any of its readings has stood. */
  blocks: string[];
}

/**
 * The table of rows, with what is made of it. It stands for a warehouse: all that is asked of the database is to read by
 * key and to write in transactions.
 *
 * A WATCH is of a connection, so each worker that works on one job at a time has a table with a connection of its own.
 *
 *     article:ID     the entry of an article
 *     rows           row id -> row
 *     block:BLOCK    the ids of the rows in a block
 *     homes          id that a decision may name -> block. Only ever added to: one block too many does no harm
 *     decisions      a set
 *     changes:BLOCK  counts what happened to a block
 *     parts          block -> its subjects, quotes and links
 */
export class Table {
  readonly #redis: Redis;
  readonly #prefix: string;

  constructor(redis: Redis, prefix: string) {
    this.#redis = redis;
    this.#prefix = prefix;
  }

  /**
   * Takes a reading of an article in place of a lesser one.
   *
   * @returns the blocks to group anew. A second call for the same reading gives them again, so that a worker which takes
   * over from one that was killed in between knows what is left to do.
   */
  async put(reading: Extraction): Promise<string[]> {
    const key = this.#key('article', reading.article.id);
    for (;;) {
      await this.#redis.watch(key);
      const known = parse<Entry>(await this.#redis.get(key));
      if (known && compareReadings(known.reading, reading) >= 0) {
        await this.#redis.unwatch();
        return known.blocks;
      }
      const old = await this.#rows(known?.rows ?? []);
      const rows = toRows(reading);
      const blocks = [...new Set([...(known?.blocks ?? []), ...rows.flatMap((row) => row.blocks)])];
      if (await this.#replace(key, old, rows, { reading, rows: rows.map(({ id }) => id), blocks })) return blocks;
    }
  }

  /** @returns whether it was done: not so where another worker wrote the article meanwhile. */
  async #replace(key: string, old: readonly Row[], rows: readonly Row[], entry: Entry): Promise<boolean> {
    const change = this.#redis.multi().set(key, JSON.stringify(entry));
    for (const { id, blocks } of old) {
      change.hdel(this.#key('rows'), id);
      for (const block of blocks) change.srem(this.#key('block', block), id);
    }
    for (const row of rows) {
      change.hset(this.#key('rows'), row.id, JSON.stringify(row));
      for (const block of row.blocks) change.sadd(this.#key('block', block), row.id);
      for (const [id, block] of homesIn(row)) change.hset(this.#key('homes'), id, block);
    }
    return (await change.exec()) !== null;
  }

  /** Takes a decision. @returns the blocks to group anew. */
  async rule(decision: Decision): Promise<string[]> {
    await this.#redis.sadd(this.#key('decisions'), JSON.stringify(decision));
    if (decision.kind !== 'withdraw') return [...(await this.#homes(idsIn(decision))).values()];
    return parse<Entry>(await this.#redis.get(this.#key('article', decision.article)))?.blocks ?? [];
  }

  /** Tells that blocks changed, so that nobody stores what was made of them before. @returns all that are concerned. */
  async touch(blocks: readonly string[]): Promise<string[]> {
    const concerned = await this.#tiedTo(blocks, await this.#decisions());
    const change = this.#redis.multi();
    for (const block of concerned) change.incr(this.#key('changes', block));
    await change.exec();
    return concerned;
  }

  /** Groups a block and stores its part, unless the block was touched meanwhile: then it is in the queue again. */
  async group(block: string): Promise<void> {
    await this.#redis.watch(this.#key('changes', block));
    const decisions = await this.#decisions();
    const tied = await this.#tiedTo([block], decisions);
    const ids = await this.#redis.sunion(tied.map((own) => this.#key('block', own)));
    const part = groupBlock(await this.#rows(ids), decisions, block);
    await this.#redis.multi().hset(this.#key('parts'), block, JSON.stringify(part)).exec();
  }

  /** All that was made of all articles and decisions. */
  async result(): Promise<Grouping> {
    const parts = await this.#redis.hvals(this.#key('parts'));
    return joinBlocks(
      parts.map((part) => JSON.parse(part) as BlockPart),
      await this.#decisions(),
    );
  }

  async #decisions(): Promise<Decision[]> {
    const decisions = await this.#redis.smembers(this.#key('decisions'));
    return decisions.map((decision) => JSON.parse(decision) as Decision);
  }

  /** A warehouse with many decisions looks only for those that name an id of these blocks. */
  async #tiedTo(blocks: readonly string[], decisions: readonly Decision[]): Promise<string[]> {
    return tiedTo(blocks, decisions, await this.#homes(decisions.flatMap(idsIn)));
  }

  async #homes(ids: readonly string[]): Promise<Map<string, string>> {
    const homes = ids.length === 0 ? [] : await this.#redis.hmget(this.#key('homes'), ...ids);
    return new Map(ids.flatMap((id, at) => (homes[at] ? [[id, homes[at]] as const] : [])));
  }

  async #rows(ids: readonly string[]): Promise<Row[]> {
    const rows = ids.length === 0 ? [] : await this.#redis.hmget(this.#key('rows'), ...ids);
    return rows.flatMap((row) => parse<Row>(row) ?? []);
  }

  #key(...parts: string[]): string {
    return [this.#prefix, ...parts].join(':');
  }
}

const parse = <Value>(json: string | null | undefined): Value | null => (json ? JSON.parse(json) : null);
