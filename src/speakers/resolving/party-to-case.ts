import { CASE_WORDS, CHARGING_VERBS, CLAIM_WORDS, TRIAL_WORDS, TRIED_VERBS } from '../../lexicon/court-words.ts';
import { isPerson, type Member, mayBe } from '../member.ts';
import { type Mention, type NominalMention, opensAt } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, sameSentence, tokenAt } from '../scene/scene.ts';
import { AUX, VERB } from '../scene/word-bits.ts';
import type { Reading } from './story.ts';

/** "Gareth Lisle, 51, of Benton Close, Marlow, was found guilty" */
const MAX_ASIDE = 24;
/** "pleaded not guilty", "filed a federal lawsuit" */
const MAX_OBJECT = 5;

/**
 * Whom a noun for a party to a case stands for: the only one of whom that was told.
 *
 *     Ana Ruiz, 51, was charged with theft. … The defendant said     Judge Lee jailed Ana Ruiz. … the accused
 *     --------          ~~~~~~~               -------------                    ~~~~~~ --------    -----------
 *     Ana Ruiz sued Arvo. … the plaintiff
 *     -------- ~~~~         -------------
 */
export class PartiesToCase {
  /** By noun: whom the mentions read so far tell of. */
  private readonly read = new Map<string, { next: number; verb: number; readonly parties: Set<Member> }>();

  called({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>, mention: NominalMention): Member | null {
    const tells = TELLS.get(mention.noun);
    if (!tells || mention.first !== mention.head - 1 || mention.roleLast > mention.last) return null;
    const known = this.read.get(mention.noun) ?? { next: 0, verb: -1, parties: new Set() };
    this.read.set(mention.noun, known);
    for (; (mentions[known.next]?.first ?? mention.first) < mention.first; known.next++) {
      const name = mentions[known.next] as Mention;
      const member = name.form === 'nominal' || has(scene, name.first, QUOTED) ? null : name.resolution?.member;
      if (!member?.named || !isPerson(member)) continue;
      const verb = tells(scene, name);
      // "Ana Ruiz, of [Marlow], was charged"
      if (verb === null || (verb === known.verb && lowerAt(scene, opensAt(name) - 1) !== 'and')) continue;
      known.verb = verb;
      known.parties.add(member);
    }
    const [only] = known.parties;
    return only && known.parties.size === 1 && mayBe(only, mention.gender) ? only : null;
  }
}

/** The verb that tells it of a name, or null. */
type Tells = (scene: Scene, name: Mention) => number | null;

const tried: Tells = (scene, name) => {
  const before = opensAt(name) - 1;
  if (is(scene, before, VERB) && CHARGING_VERBS.has(tokenAt(scene, before)?.lemma ?? '')) return before;
  if (lowerAt(scene, before) === 'against' && isOfCase(scene, before)) return before;
  const verb = verbBehind(scene, name.last);
  if (verb === null) return null;
  const { lemma = '', lower = '' } = tokenAt(scene, verb) ?? {};
  const isTried =
    CHARGING_VERBS.has(lemma) || lower === 'alleged' || lower === 'on'
      ? isPassive(scene, verb)
      : TRIED_VERBS.has(lemma) && (lower !== 'found' || isPassive(scene, verb)) && takes(scene, verb, TRIAL_WORDS);
  return isTried ? verb : null;
};

const suing: Tells = (scene, name) => {
  const verb = verbBehind(scene, name.last);
  const lemma = verb === null || isPassive(scene, verb) ? '' : tokenAt(scene, verb)?.lemma;
  return verb !== null && (lemma === 'sue' || (lemma === 'file' && takes(scene, verb, CLAIM_WORDS))) ? verb : null;
};

const TELLS: ReadonlyMap<string, Tells> = new Map([
  ['defendant', tried],
  ['suspect', tried],
  ['plaintiff', suing],
]);

/** "the case [against] Ana Ruiz", "a charge of criminal damage [against] Ana Ruiz" */
function isOfCase(scene: Scene, against: number): boolean {
  for (let at = against - 1; against - at <= MAX_OBJECT && sameSentence(scene, at, against); at--)
    if (CASE_WORDS.has(lowerAt(scene, at))) return true;
  return false;
}

/** The first verb of the sentence behind a name. */
function verbBehind(scene: Scene, from: number): number | null {
  for (let at = from; at < from + MAX_ASIDE && sameSentence(scene, from - 1, at); at++)
    if (is(scene, at, VERB) || lowerAt(scene, at) === 'alleged' || isOnTrial(scene, at)) return at;
  return null;
}

/** "is on trial" */
const isOnTrial = ({ doc: { tokens } }: Scene, at: number): boolean =>
  tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'trial';

/** "was charged", "has since been charged", ", charged with theft,"; not "has charged". */
function isPassive(scene: Scene, verb: number): boolean {
  let at = verb - 1;
  while (tokenAt(scene, at)?.pos === 'ADV') at--;
  const before = tokenAt(scene, at);
  if (before?.text === ',') return tokenAt(scene, verb + 1)?.pos === 'ADP';
  return before !== undefined && is(scene, at, AUX) && before.lemma === 'be';
}

function takes(scene: Scene, verb: number, nouns: ReadonlySet<string>): boolean {
  for (let at = verb + 1; at <= verb + MAX_OBJECT && sameSentence(scene, verb, at); at++)
    if (nouns.has(lowerAt(scene, at))) return true;
  return false;
}
