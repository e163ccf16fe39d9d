import { canonicalJson, compare, sorted } from './canonical.ts';
import type { Decision, LinkDecision, RenameDecision, SpeakerDecision } from './types.ts';

/** What holds of an editor's decisions, ready to be looked up. */
export interface Rulings {
  readonly withdrawn: ReadonlySet<string>;
  /** By the article, then by the quote's id in it. */
  readonly speakers: ReadonlyMap<string, ReadonlyMap<string, SpeakerDecision>>;
  /** By the subject's id that was renamed. */
  readonly names: ReadonlyMap<string, RenameDecision>;
  /** One a pair, by each of its two ids. The order in which they hold is that of `links`. */
  readonly linksOf: ReadonlyMap<string, readonly LinkDecision[]>;
  /** By the subject that was named as a speaker: the article and the id of each quote that it was given. */
  readonly given: ReadonlyMap<string, readonly (readonly [article: string, quote: string])[]>;
}

/** The later holds, then the greater JSON. */
const compareDecisions = (a: Decision, b: Decision): number =>
  compare(b.at, a.at) || compare(canonicalJson(b), canonicalJson(a));

export function readDecisions(decisions: Iterable<Decision>): Rulings {
  const holding = new Map<string, Decision>();
  for (const decision of Array.from(decisions, sorted).sort(compareDecisions)) {
    const matter = matterOf(decision);
    if (!holding.has(matter)) holding.set(matter, decision);
  }
  const all = [...holding.values()];
  const speakers = all.filter((decision) => decision.kind === 'speaker');
  const links = all.filter((decision) => decision.kind === 'link').filter(({ a, b }) => a !== b);
  return {
    withdrawn: new Set(all.flatMap((decision) => (decision.kind === 'withdraw' ? decision.article : []))),
    speakers: byArticle(speakers),
    names: new Map(all.flatMap((decision) => (decision.kind === 'rename' ? [[decision.subject, decision]] : []))),
    linksOf: grouped(links.flatMap((link) => [[link.a, link] as const, [link.b, link] as const])),
    given: grouped(
      speakers.flatMap(({ article, quote, subject }) =>
        subject === null ? [] : [[subject, [article, quote] as const] as const],
      ),
    ),
  };
}

/** The keys whose rulings are no longer what they were. */
export function changedKeys<Ruling>(
  before: ReadonlyMap<string, ReadonlyMap<string, Ruling> | readonly Ruling[]>,
  after: ReadonlyMap<string, ReadonlyMap<string, Ruling> | readonly Ruling[]>,
): string[] {
  const bytes = (rulings: ReadonlyMap<string, Ruling> | readonly Ruling[] = []): string => JSON.stringify([...rulings]);
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => bytes(before.get(key)) !== bytes(after.get(key)),
  );
}

function byArticle(decisions: readonly SpeakerDecision[]): Map<string, Map<string, SpeakerDecision>> {
  const articles = grouped(decisions.map((decision) => [decision.article, decision] as const));
  return new Map(
    [...articles].map(([article, own]) => [article, new Map(own.map((decision) => [decision.quote, decision]))]),
  );
}

/** What a decision is about: two about the same contradict each other. */
function matterOf(decision: Decision): string {
  switch (decision.kind) {
    case 'link':
      return ['link', decision.of, ...[decision.a, decision.b].sort(compare)].join('\n');
    case 'rename':
      return ['rename', decision.subject].join('\n');
    case 'speaker':
      return ['speaker', decision.article, decision.quote].join('\n');
    case 'withdraw':
      return ['withdraw', decision.article].join('\n');
  }
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
