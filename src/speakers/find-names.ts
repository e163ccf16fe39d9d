import { findCapitalRuns } from './capital-runs.ts';
import { Cast } from './cast.ts';
import { headlineNames } from './headline-names.ts';
import { kindEvidence } from './kind-evidence.ts';
import { isAllCapitals } from './letters.ts';
import { count, type Member } from './member.ts';
import { inTextOrder, type Mention, type NameMention } from './mention.ts';
import { readRun } from './read-run.ts';
import { HEADLINE, has, type Scene, SOURCE, tokenAt } from './scene.ts';

/** The names of an article and the roles in capital letters; whole names with their bearers. */
export interface Names {
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
}

/** Reads all names. Headlines, whose capital letters tell nothing, are read with the names of the article at hand. */
export function findNames(scene: Scene, outlet: string | null): Names {
  const cast = new Cast(outlet);
  const [headlines, body] = [[] as Mention[][], [] as Mention[]];
  for (const run of findCapitalRuns(scene)) {
    const mentions = readRun(scene, run);
    if (has(scene, run.first, HEADLINE)) headlines.push(mentions);
    else body.push(...mentions);
  }
  registerAll(scene, body, cast);
  unnamePlaces(scene, body);
  const titles = headlines.flatMap((mentions) => headlineNames(scene, mentions, cast));
  registerAll(scene, titles, cast);
  return { mentions: [...titles, ...body].sort(inTextOrder), cast };
}

/** Sets the bearers of whole names. A short name waits for its place in the text. */
function registerAll(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  let previous: NameMention | null = null;
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const isWhole = mention.keys.length > 1 || mention.kind === 'organization' || mention.kind === 'place';
    if (isAcronymOf(scene, mention, previous)) {
      const member = previous?.bearer as Member;
      if (member.kind === null) member.votes.organization += 2;
      cast.abbreviate(mention.keys.join(' '), member);
      mention.bearer = member;
    } else if (isWhole && !isShortOfPerson(mention, cast))
      mention.bearer = vote(scene, mention, cast.register(mention, isInTitle(scene, mention)));
    previous = mention;
  }
}

/**
 * "in Grant Falls", "at Sandy Point": what is only ever a place is no person for its given name. A person does something, has
 * something, is told of with a role, or is called by a part of the name.
 */
function unnamePlaces(scene: Scene, mentions: readonly Mention[]): void {
  const names = mentions.filter((mention) => mention.form === 'name');
  const parts = new Set(names.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const persons = new Set<Member>();
  const located = new Set<Member>();
  for (const mention of names) {
    if (!mention.bearer) continue;
    if (isLocated(scene, mention)) located.add(mention.bearer);
    else if (actsAsPerson(scene, mention)) persons.add(mention.bearer);
  }
  for (const member of located) {
    if (persons.has(member) || member.kind !== 'person' || member.keys.some((key) => parts.has(key))) continue;
    member.kind = null;
    member.votes.person = 0;
    member.votes.place += 2;
  }
}

function isLocated(scene: Scene, { first, last, opens }: NameMention): boolean {
  const before = tokenAt(scene, first - 1);
  return opens === first && before !== undefined && LOCATING.has(before.lower) && tokenAt(scene, last)?.lower !== "'s";
}

function actsAsPerson(scene: Scene, { first, last, role }: NameMention): boolean {
  const after = tokenAt(scene, last);
  if (role !== null || has(scene, first, SOURCE) || after?.lower === "'s") return true;
  return (
    after?.pos === 'VERB' ||
    after?.pos === 'AUX' ||
    tokenAt(scene, last + 1)?.lower === 'who' ||
    tokenAt(scene, last + 1)?.pos === 'NUM'
  );
}

const LOCATING: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'at']);

const isInTitle = (scene: Scene, { first }: NameMention): boolean => tokenAt(scene, first)?.sentence === 0;

/** "García Márquez" of "Gabriel García Márquez": a whole name for the eye, a short one in this article. */
const isShortOfPerson = (name: NameMention, cast: Cast): boolean =>
  name.kind === null && cast.candidates(name).some(({ keys }) => keys.length > name.keys.length);

function vote(scene: Scene, mention: NameMention, member: Member): Member {
  if (member.kind !== null) return member;
  count(member.votes, kindEvidence(scene, mention));
  return member;
}

/** "Marlow Ice Company (MIC)". */
function isAcronymOf(scene: Scene, { first, last, words, keys }: NameMention, previous: NameMention | null): boolean {
  if (!previous || previous.last !== first - 1 || tokenAt(scene, first - 1)?.text !== '(') return false;
  if (tokenAt(scene, last)?.text !== ')' || previous.keys.length < 2 || previous.kind === 'person') return false;
  return isAllCapitals(words[0] ?? '') && keys[0]?.charAt(0) === previous.keys[0]?.charAt(0);
}
