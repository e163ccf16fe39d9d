import type { TokenRange } from '../../attributions/attribution.ts';
import type { Gender } from '../../lexicon/titles.ts';
import { isAllCapitals } from '../letters.ts';
import type { Mention } from '../mention.ts';
import { titleOf } from '../nominals/nouns.ts';
import { CUE, HEADLINE, has, is, isInsideWord, type Scene, sameSentence, textAt } from '../scene/scene.ts';
import { ADJ, INDEFINITE, NOUN, NUM, POSSESSIVE, PROPN, THE } from '../scene/word-bits.ts';
import { demonym } from './demonym.ts';
import { withoutHonors } from './honors.ts';
import { GENERATION, GIVEN_NAME, ORGANIZATION_HEAD, TITLED } from './name-part.ts';
import { isPart, type NameWord, nameWords, nicknameOf, withoutNickname } from './name-words.ts';
import { isNobody } from './nobody.ts';
import { organizationBeforeRole, STATUS_WORDS } from './organization-before-role.ts';
import { isDetermined, roleAlone } from './role-alone.ts';
import { roleBefore } from './role-before.ts';
import { roleCut } from './role-cut.ts';
import { isRoleWord } from './role-word.ts';
import { seatBefore, seatedRole } from './seat-before.ts';
import { isCommonOpener, isDictionaryOpener } from './sentence-openers.ts';
import { isStorm } from './storm.ts';
import { isSurnamedSpeaker } from './surnamed-speaker.ts';
import { toName } from './to-name.ts';

const NOTHING: readonly Mention[] = [];

/** What stands in a capital run: a name with the title or role before it, or a role alone ("Arvo CEO"). */
export function readRun(scene: Scene, run: TokenRange): readonly Mention[] {
  if (isCommonOpener(scene, run) || isDictionaryOpener(scene, run)) return NOTHING;
  const compatriot = demonym(scene, run);
  if (compatriot) return [compatriot];
  if (isShop(scene, run) || isStorm(scene, run)) return NOTHING;
  const all = withoutDegree(scene, withoutTicker(nameWords(scene, run)));
  const honor = isDetermined(scene, run.first) ? undefined : withoutHonors(all);
  const suffix = all.length > 1 && isPart(all.at(-1), GENERATION) ? (all.pop() as NameWord) : null;
  const words = withoutStatus(scene, withoutNickname(all));
  const seat = seatBefore(scene, words);
  const cut = seat > 0 ? seat : roleCut(scene, words);
  const name = cut === 0 ? words : words.slice(cut);
  const head = name[0];
  const tail = name.at(-1);
  if (!head || !tail) return isBeforeNoun(scene, run) ? NOTHING : roleAlone(scene, words);
  const first = words[0]?.first ?? head.first;
  if (isNobody(name) && !has(scene, run.first, HEADLINE) && !isSurnamedSpeaker(scene, first, name)) return NOTHING;
  const role =
    (seat > 0 ? null : roleBefore(scene, first, head.first)) ??
    (isPart(head, GIVEN_NAME) ? seatedRole(scene, first, head.first) : null);
  const mention = toName(scene, name, {
    last: (honor ?? suffix ?? tail).last,
    opens: opening(scene, Math.min(first, role?.first ?? first), head.first),
    suffix,
    role,
    gender: titleGender(words, cut),
  });
  mention.nickname = nicknameOf(all);
  return cut === 0 ? [mention] : [...organizationBeforeRole(scene, words, cut), mention];
}

function withoutStatus(scene: Scene, words: NameWord[]): NameWord[] {
  const [status, next] = [words[0], words[1]];
  const last = words.at(-1);
  const isBody =
    STATUS_WORDS.has(status?.key ?? '') &&
    (isPart(last, ORGANIZATION_HEAD) || (last === next && isAllCapitals(last?.text ?? '')));
  // "Former Chief of Staff"
  return isBody && next && !isRoleWord(scene, next) ? words.slice(1) : words;
}

/** What a share is listed as stands behind the name of the firm: "Arvo Shipping ARV.OL". */
const TICKER = /^[A-Z\d]{2,6}\.[A-Z]{1,3}$/;

const withoutTicker = (words: NameWord[]): NameWord[] =>
  words.length > 1 && TICKER.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;

/** "Ana Ruiz [MBA]’04": a degree, to which its year is written on. */
const withoutDegree = (scene: Scene, words: NameWord[]): NameWord[] =>
  words.length > 2 && endsInYear(scene, words.at(-1)?.last ?? 0) ? words.slice(0, -1) : words;

const endsInYear = (scene: Scene, mark: number): boolean =>
  /^['\u2019]$/.test(textAt(scene, mark)) && isInsideWord(scene, mark) && YEAR.test(textAt(scene, mark + 1));
const YEAR = /^\d\d$/;

/** "at a [Denny]’s outside Marlow": one of many of that name, that own nothing here. */
const isShop = (scene: Scene, { first, last }: TokenRange): boolean =>
  is(scene, first - 1, INDEFINITE) && is(scene, last, POSSESSIVE) && !is(scene, last + 1, NOUN | ADJ | PROPN | NUM);

/** "the Conservative [peer]", "CEO [pay]": the noun behind it carries the meaning. */
const isBeforeNoun = (scene: Scene, { first, last }: TokenRange): boolean =>
  is(scene, last, NOUN) && sameSentence(scene, first, last) && !has(scene, last, CUE);

/** "[the] Rev. Ana Ruiz", "[the] novelist Luis Ortega": what stands before the name begins with its article. */
const opening = (scene: Scene, first: number, name: number): number =>
  first < name && is(scene, first - 1, THE) ? first - 1 : first;

/** Of the last title that tells one, among the words up to `end`. */
function titleGender(words: readonly NameWord[], end: number): Gender | null {
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at] as NameWord;
    const gender = isPart(word, TITLED) ? titleOf(word.key)?.gender : null;
    if (gender) return gender;
  }
  return null;
}
