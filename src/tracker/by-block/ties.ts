import type { Decision, Row } from '../types.ts';

/** Where a decision finds the quotes of an article that nobody says. */
const nobodyIn = (article: string): string => JSON.stringify([article]);
const placeOf = (article: string, quote: string): string => JSON.stringify([article, quote]);

/** The block in which it is judged what a row repeats: that of its speaker, else that of its article. */
export function homeOf({ speaker, profiles, blocks }: Row): string {
  const own = profiles.find(({ id }) => id === speaker)?.block;
  const named = new Set(profiles.filter((profile) => profile.named).map(({ block }) => block));
  return own ?? blocks.find((block) => !named.has(block)) ?? '';
}

/**
 * Every id by which a decision may name something of a row, with the block that it leads to: what to write into an index
 * with the row. What is left there of a row that is gone does no harm: it ties one block too many.
 */
export function homesIn(row: Row): [id: string, block: string][] {
  const { id, article, quote, speaker, profiles } = row;
  const home = homeOf(row);
  const ids = [id, placeOf(article.id, quote.id), ...(speaker === null ? [nobodyIn(article.id)] : [])];
  return [
    ...profiles.map((profile): [string, string] => [profile.id, profile.block]),
    ...ids.map((own): [string, string] => [own, home]),
  ];
}

/** The ids that a decision names, as `homesIn` spells them: their blocks are judged together. None for a takedown. */
export function idsIn(decision: Decision): string[] {
  switch (decision.kind) {
    case 'link':
      return [decision.a, decision.b];
    case 'rename':
      return [decision.subject];
    case 'speaker':
      return [placeOf(decision.article, decision.quote), decision.subject ?? nobodyIn(decision.article)];
    case 'withdraw':
      return [];
  }
}

/**
 * The blocks, and all that decisions tie to them, however many steps away: "Ada Brack is Ada Moorhen" makes one of Brack
 * and Moorhen. To judge one needs the rows of all; a change in one asks for all to be judged again.
 *
 * @param decisions all of them.
 * @param homes the block of each id that the decisions name, by `homesIn`. One that is not known ties as well: quotes may
 * be nobody's in an article where nobody was without a speaker before.
 */
export function tiedTo(
  blocks: Iterable<string>,
  decisions: readonly Decision[],
  homes: ReadonlyMap<string, string>,
): string[] {
  const beside = new Map<string, Set<string>>();
  for (const decision of decisions) {
    const tied = idsIn(decision).map((id) => homes.get(id) ?? id);
    for (const block of tied) beside.set(block, new Set([...(beside.get(block) ?? []), ...tied]));
  }
  const reached = new Set(blocks);
  for (const block of reached) for (const other of beside.get(block) ?? []) reached.add(other);
  const unknown = new Set(decisions.flatMap(idsIn).filter((id) => !homes.has(id)));
  return [...reached].filter((block) => !unknown.has(block));
}
