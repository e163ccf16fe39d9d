import { SINGULAR_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { isPerson, type Member, mayBe } from '../member.ts';
import { firstFrom, type Mention, type NameMention, type PronounMention } from '../mention.ts';
import { has, is, lowerAt, QUOTED, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import { ADJ, NOUN, NUM, VERB } from '../scene/word-bits.ts';
import type { Reading } from './story.ts';

/** Sentences, headlines among them, that may tell of the death, and behind it of the age. */
const MAX_OPENING = 6;
/** "died [on Tuesday at a hospice in Marlow at the age of] 91" */
const MAX_AGE = 16;

/**
 * Whom an obituary is of:
 *
 *     Ana Ruiz, the novelist, has died aged 88.      Luis Ortega, a drummer, died on Friday. He was 91.
 *     --------                    ~~~~ ~~~~ ~~       -----------             ~~~~            ~~ ~~~ ~~
 */
export function lateSubject({ scene, mentions }: Pick<Reading, 'scene' | 'mentions'>): NameMention | null {
  const { tokens, sentences } = scene.doc;
  for (const { first, last } of sentences.slice(0, MAX_OPENING))
    for (let at = first; at < last; at++) {
      if (tokens[at]?.lower !== 'died' || !is(scene, at, VERB)) continue;
      const name = mentions[firstFrom(mentions, first)];
      return name?.form === 'name' && name.last <= at && tellsAge(scene, at) ? name : null;
    }
  return null;
}

function tellsAge(scene: Scene, died: number): boolean {
  for (let at = died + 1; at < died + MAX_AGE; at++) {
    const before = lowerAt(scene, at - 1);
    const isOfSubject = before === 'was' && SINGULAR_SUBJECTS.has(lowerAt(scene, at - 2));
    if (is(scene, at, NUM) && (isOfSubject || OF_AGE.has(before))) return OLD.test(textAt(scene, at));
  }
  return false;
}

/** Of those who die younger the news tells mostly how, and who is charged with it. "died at 3 a.m." */
const OLD = /^(?:[5-9]|1[01])\d$/;

const OF_AGE: ReadonlySet<string> = new Set(['aged', 'at', 'of']);

/**
 * An obituary comes back to the one it is of, whoever was quoted last: the first in a paragraph whom it tells of by a pronoun.
 *
 *     “A cold book,” the critic Eva Holm wrote. // In 1958 she married
 *                                                          ~~~
 */
export function isLateSubject(
  { scene, mentions, saidBy }: Pick<Reading, 'scene' | 'mentions' | 'saidBy'>,
  late: Member,
  pronoun: PronounMention,
  gender: Gender,
): boolean {
  const isObject = pronoun.row.use === 'object' && !is(scene, pronoun.last, NOUN | ADJ);
  if (!mayBe(late, gender) || isObject || saidBy.has(pronoun)) return false;
  const from = scene.doc.paragraphs[tokenAt(scene, pronoun.first)?.paragraph ?? 0]?.first ?? pronoun.first;
  return !mentions
    .slice(firstFrom(mentions, from), firstFrom(mentions, pronoun.first))
    .some((other) => isAnother(scene, other, late, gender));
}

function isAnother(scene: Scene, { first, resolution }: Mention, late: Member, gender: Gender): boolean {
  const member = resolution?.member;
  if (!member || member === late || has(scene, first, QUOTED)) return false;
  // "[Born] Eva Holm in 1935, she": the name at birth.
  if (lowerAt(scene, first - 1) === 'born') return false;
  return isPerson(member) && mayBe(member, gender);
}
