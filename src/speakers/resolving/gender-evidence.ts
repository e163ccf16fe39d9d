import { QUESTION_WORDS } from '../../lexicon/report-words.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { addGender, type Cast } from '../cast.ts';
import { GIVEN_NAME_EVIDENCE, genderOf, type Member, PRONOUN_EVIDENCE } from '../member.ts';
import type { Mention, NameMention, PronounMention } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, sameSentence, tokenAt } from '../scene/scene.ts';
import { ADJ, NOUN, PUNCT, VERB } from '../scene/word-bits.ts';
import { isTurnLabel } from './turn-speaker.ts';

/**
 * "Okafor said she would": a pronoun in the sentence of the only person named before it tells the gender, where no
 * title and no given name does. "RUIZ: She would" tells nothing of Ruiz.
 */
export function genderEvidence(scene: Scene, mentions: readonly Mention[], cast: Cast): void {
  let sentence = -1;
  let person: Member | null = null;
  let several = false;
  for (const mention of mentions) {
    if (has(scene, mention.first, QUOTED) || isTurnLabel(scene, mention)) continue;
    const at = tokenAt(scene, mention.first)?.sentence ?? -1;
    if (at !== sentence) {
      sentence = at;
      person = null;
      several = false;
    }
    if (mention.form === 'name') {
      const member = mention.bearer ?? onlyBearer(cast, mention);
      if (!member || member.kind === 'organization') continue;
      several ||= person !== null && person !== member;
      person = member;
    } else if (mention.form === 'nominal') several ||= mention.kind === 'person';
    else if (person && !several && !isOther(scene, mention)) vote(person, mention.row.refers);
  }
}

/** “Okafor” of a text with but one. */
function onlyBearer(cast: Cast, mention: NameMention): Member | null {
  const bearers = cast.bearers.of(mention.key);
  return bearers.length === 1 ? (bearers[0] as Member) : null;
}

function vote(member: Member, refers: string): void {
  const { gender } = member;
  if (refers !== 'he' && refers !== 'she') return;
  const side = refers === 'he' ? 'male' : 'female';
  gender[side] = Math.max(gender[side], PRONOUN_EVIDENCE);
}

/**
 * "Eva Ruiz … Mrs. Ruiz": the title before the surname tells the gender of its only bearer from the beginning, unless
 * somebody is "Mr. Ruiz" too, who may be a relative.
 */
export function titleEvidence(mentions: readonly Mention[], cast: Cast): void {
  const genders = new Map<string, Gender | null>();
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.bearer || mention.gender === null || mention.keys.length > 1) continue;
    const known = genders.get(mention.key);
    genders.set(mention.key, known === undefined || known === mention.gender ? mention.gender : null);
  }
  for (const [key, gender] of genders) {
    const [bearer, ...others] = cast.bearers.of(key);
    if (bearer && others.length === 0 && bearer.keys.at(-1) === key && genderOf(bearer) === null)
      addGender(bearer, gender, GIVEN_NAME_EVIDENCE);
  }
}

/** "Okafor came to see [him]": the object of a clause is hardly its subject. */
const isOther = (scene: Scene, { first, row }: PronounMention): boolean =>
  row.word === 'him' || isInQuestion(scene, first);

/** "[he] had sent her a note": one of both is not the only person told of. */
export function facesOtherGender(scene: Scene, first: number): boolean {
  const other = OBJECT_OF_OTHER.get(lowerAt(scene, first));
  for (let at = first + 1; other && at < first + MAX_CLAUSE && sameSentence(scene, first, at); at++) {
    if (is(scene, at, PUNCT)) return false;
    if (lowerAt(scene, at) === other) return !is(scene, at + 1, NOUN | ADJ);
  }
  return false;
}

const OBJECT_OF_OTHER: ReadonlyMap<string, string> = new Map([
  ['he', 'her'],
  ['she', 'him'],
]);
const MAX_CLAUSE = 6;

/** So far behind its verb a question opens: "asked the minister, Ana Ruiz, whether". */
const MAX_ASKED = 12;

/** "Okafor asked whether [he] had kept notes", "asked Ruiz if [she] …": as often somebody else. */
export function isInQuestion(scene: Scene, at: number): boolean {
  if (!QUESTION_WORDS.has(lowerAt(scene, at - 1))) return false;
  let verb = at - 2;
  while (verb > at - MAX_ASKED && !is(scene, verb, VERB) && sameSentence(scene, verb, at)) verb--;
  return tokenAt(scene, verb)?.lemma === 'ask';
}
