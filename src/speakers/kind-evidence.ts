import { BUSINESS_NOUNS, CALLED_BEFORE_NOUN, FIRM_POSSESSIONS, SECURITIES } from '../lexicon/organization-nouns.ts';
import { FIRM_RELATIONS } from '../lexicon/person-nouns.ts';
import type { Token } from '../text/document.ts';
import type { Votes } from './member.ts';
import { firstFrom, type Mention, type NameMention } from './mention.ts';
import { nounClass } from './nouns.ts';
import { has, QUOTED, type Scene, sameSentence, tokenAt } from './scene.ts';

/** What the words around a name tell of its kind, where the name itself does not: votes for person and organization. */
export function kindEvidence(scene: Scene, { first, last }: NameMention): Votes {
  const votes = { person: 0, organization: 0, place: 0 };
  const before = sameSentence(scene, first - 1, first) ? tokenAt(scene, first - 1) : undefined;
  const after = sameSentence(scene, first, last) ? tokenAt(scene, last) : undefined;
  const next = sameSentence(scene, first, last + 1) ? tokenAt(scene, last + 1) : undefined;
  // "the Marlow", "at Marlow", "in Marlow"
  if (before?.lower === 'the') votes.organization++;
  if (before?.lower === 'at') votes.organization++;
  if (before?.lower === 'in') votes.place++;
  // "Marlow, who …", "Marlow, which …"
  const pronoun = after?.text === ',' ? next : after;
  if (pronoun?.lower === 'who' || pronoun?.lower === 'whose') votes.person += 2;
  if (pronoun?.lower === 'which') votes.organization += 2;
  // "Marlow employee", "Marlow’s chief executive"
  const noun = after?.lower === "'s" ? next : nounBehind(scene, first, last);
  const known = noun && noun.pos !== 'VERB' ? nounClass(noun) : null;
  if (known && known.kind === 'person' && known.trait !== 'kin' && after?.lower !== "'s") votes.organization++;
  if (known?.trait === 'leads') votes.organization++;
  if (known?.trait === 'kin') votes.person += 2;
  votes.organization += firmEvidence(scene, first, last);
  return votes;
}

/** "the carmaker Marlow", "rival Marlow", "Marlow magazine", "shares of Marlow": what only a firm or a body is called, or has. */
function firmEvidence(scene: Scene, first: number, last: number): number {
  const before = sameSentence(scene, first - 1, first) ? tokenAt(scene, first - 1) : undefined;
  const after = sameSentence(scene, first, last) ? tokenAt(scene, last) : undefined;
  const possessed = after?.lower === "'s" && sameSentence(scene, first, last + 1) ? tokenAt(scene, last + 1) : after;
  let votes = 0;
  if (before && isNoun(before) && isCalledByName(before)) votes += 2;
  if (before && FIRM_RELATIONS.has(before.lower)) votes += 1;
  if (after?.pos === 'NOUN' && isCalledByName(after)) votes += 2;
  if (possessed?.pos === 'NOUN' && FIRM_POSSESSIONS.has(possessed.lower)) votes += 1;
  if ((before?.lower === 'of' || before?.lower === 'in') && SECURITIES.has(tokenAt(scene, first - 2)?.lower ?? ''))
    votes += 2;
  return votes;
}

const isNoun = ({ pos, text, lower }: Token): boolean => pos === 'NOUN' || (pos === 'PROPN' && text === lower);

const isCalledByName = ({ lower }: Token): boolean => BUSINESS_NOUNS.has(lower) || CALLED_BEFORE_NOUN.has(lower);

/** The noun of "Marlow [chief executive]": two words may stand before it. */
function nounBehind(scene: Scene, first: number, last: number): Token | undefined {
  for (let at = last; at < last + 3 && sameSentence(scene, first, at); at++) {
    const token = tokenAt(scene, at) as Token;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') return undefined;
    if (nounClass(token)?.kind === 'person' && tokenAt(scene, at + 1)?.pos !== 'NOUN') return token;
  }
  return tokenAt(scene, last);
}

/** "Marlow said it would …", "Marlow told her …": what the next pronoun of the sentence tells of the only one named before it. */
export function pronounEvidence(scene: Scene, mentions: readonly Mention[], { first, last }: NameMention): Votes {
  for (let at = firstFrom(mentions, last); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.form === 'name' || !sameSentence(scene, first, mention.first)) break;
    if (mention.form === 'nominal' || has(scene, mention.first, QUOTED)) continue;
    const { refers } = mention.row;
    // "It" may stand for nothing: "said it was late".
    return { ...NONE, person: refers === 'he' || refers === 'she' ? 1 : 0, organization: refers === 'it' ? 0.75 : 0 };
  }
  return NONE;
}

const NONE: Votes = { person: 0, organization: 0, place: 0 };
