import { findCapitalRuns } from './capital-runs.ts';
import { Cast } from './cast.ts';
import { headlineNames } from './headline-names.ts';
import { kindEvidence } from './kind-evidence.ts';
import { isAllCapitals } from './letters.ts';
import { count, type Member } from './member.ts';
import { inTextOrder, type Mention, type NameMention } from './mention.ts';
import { readRun } from './read-run.ts';
import { HEADLINE, has, type Scene, tokenAt } from './scene.ts';

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
      mention.bearer = vote(scene, mention, cast.register(mention));
    previous = mention;
  }
}

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
