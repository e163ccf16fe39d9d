import { SPEECH_VERBS } from '../../attributions/reports/words.ts';
import { RELATIVES } from '../../lexicon/function-words.ts';
import { FIRST_PERSON_SUBJECTS } from '../../lexicon/pronouns.ts';
import type { Cast } from '../cast.ts';
import type { Member } from '../member.ts';
import { anchorOf, type Mention, type NameMention, type NominalMention, opensAt, type Resolution } from '../mention.ts';
import { isKin } from '../nominals/listed-class.ts';
import { isMark } from '../nominals/phrase-end.ts';
import { CONTENT, goesOn, HEADLINE, has, is, lowerAt, QUOTED, type Scene, textAt, tokenAt } from '../scene/scene.ts';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CAPITAL,
  DET,
  INDEFINITE,
  NOUN,
  PERSON_NOUN,
  POSSESSIVE,
  PRON,
  PROPN,
  THE,
  VERB,
} from '../scene/word-bits.ts';
import { bringsToMind } from './brings-to-mind.ts';
import { looksAhead } from './cataphora.ts';
import { STEP } from './confidence.ts';
import { WEIGHTS } from './focus.ts';
import { imply } from './implied-organization.ts';
import { joinedGroup } from './joint-sources.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { type Reading, Story } from './story.ts';
import { startClock } from './story-clock.ts';

/** Reads the article from its beginning and finds for each mention outside quotation marks whom it stands for. */
export function resolveMentions(reading: Reading): Story {
  const story = new Story(reading);
  let joined = -1;
  const tick = startClock(reading.scene, story.focus);
  let apposed: NominalMention | null = null;
  for (const mention of reading.mentions) {
    tick(anchorOf(mention));
    const resolution = resolve(story, mention);
    if (!resolution) continue;
    mention.resolution = resolution;
    imply(story, mention);
    if (mention.form === 'nominal' && mention.apposedTo) {
      apposed = mention;
      continue;
    }
    if (!bringsToMind(reading.scene, mention)) continue;
    const { member } = resolution;
    if (mention.form === 'name' && member.kind === 'organization') story.rememberBody(member);
    // "his parents, Ana and [Luis Ruiz], said": the other speaks as well.
    const weight = mention.last === joined ? WEIGHTS.source : weightOf(reading, mention, apposed);
    story.focus.raise(member, weight * prominenceOf(reading, mention, member));
    const group = joinedGroup(story, mention);
    if (!group) continue;
    story.focus.raise(group, WEIGHTS.source);
    joined = reading.joint.get(mention)?.last ?? joined;
  }
  if (story.hasRecognized) for (const mention of reading.mentions) mention.resolution &&= known(mention.resolution);
  return story;
}

/** Who it turned out to be. */
const known = (resolution: Resolution): Resolution => {
  const { becomes } = resolution.member;
  return becomes ? { member: becomes, confidence: resolution.confidence * STEP.recognized } : resolution;
};

function resolve(story: Story, mention: Mention): Resolution | null {
  if (mention.form === 'name') return resolveName(story, mention);
  if (mention.form === 'nominal') return resolveNominal(story, mention);
  const { scene } = story.reading;
  return has(scene, mention.first, QUOTED) || looksAhead(scene, mention.first) ? null : resolvePronoun(story, mention);
}

/** How much a mention brings its bearer to mind. */
function weightOf({ scene, cast }: Reading, mention: Mention, apposed: NominalMention | null): number {
  if (has(scene, mention.first, QUOTED)) return WEIGHTS.quoted;
  if (has(scene, mention.first, HEADLINE)) return WEIGHTS.headline;
  if (mention.isSourceHead || isAgentOfReport(scene, mention)) return WEIGHTS.source;
  const inner = has(scene, mention.first, CONTENT) ? WEIGHTS.content : 1;
  const isOpened = apposed?.apposedTo === mention && !sharesSurname(cast, apposed.apposedTo);
  return inner * weightInClause(scene, mention, isOpened ? apposed : null);
}

/** "The claim was denied by [Gen. Ana Ruiz]": one who speaks, though no words are given yet. */
function isAgentOfReport(scene: Scene, mention: Mention): boolean {
  const by = opensAt(mention) - 1;
  const verb = tokenAt(scene, by - 1);
  if (lowerAt(scene, by) !== 'by' || verb?.pos !== 'VERB' || !SPEECH_VERBS.has(verb.lemma)) return false;
  return tokenAt(scene, is(scene, by - 2, ADV) ? by - 3 : by - 2)?.lemma === 'be';
}

function prominenceOf({ scene }: Reading, mention: Mention, { named }: Member): number {
  if (named) return 1;
  return isTitled(scene, mention) || isWritersOwn(scene, mention) ? WEIGHTS.titled : WEIGHTS.unnamed;
}

/** "The First Minister": whose capitals are a name’s. */
const isTitled = (scene: Scene, mention: Mention): boolean =>
  mention.form === 'nominal' &&
  mention.kind === 'person' &&
  is(scene, mention.head, CAPITAL) &&
  is(scene, mention.first - 1, THE) &&
  !has(scene, mention.head, HEADLINE);

/** "My husband", outside of marks. */
const isWritersOwn = (scene: Scene, mention: Mention): boolean =>
  mention.form === 'nominal' && mention.trait === 'kin' && lowerAt(scene, mention.first) === 'my';

/** "Her mother, Eva Ruiz, drives": "Ruiz" goes on to mean the one whose mother she is. */
const sharesSurname = (cast: Cast, { keys }: NameMention): boolean => cast.bearers.of(keys.at(-1) ?? '').length > 1;

/** By where in its clause a mention stands; "[Her mother], Ana, a nurse, slept": from where what is said of it begins. */
function weightInClause(scene: Scene, mention: Mention, opener: NominalMention | null): number {
  const { last } = mention;
  if (is(scene, last, POSSESSIVE) && !is(scene, last + 1, VERB)) return WEIGHTS.possessive;
  const opens = opensAt(mention);
  const start = opener && opener.first < opens ? opener.first : kinStart(scene, opens);
  if (isNarratorsObject(scene, start) || isTopic(scene, start) || isIntroduced(scene, mention, opens))
    return WEIGHTS.subject;
  if (!isSubject(scene, start, opens, last) && !isInverted(scene, mention, start)) return WEIGHTS.object;
  return isSubordinate(scene, start) ? WEIGHTS.clause : WEIGHTS.subject;
}

/** "Among them was [Ana Ruiz]", "The winner was [Ana Ruiz]" */
const isInverted = (scene: Scene, { form }: Mention, first: number): boolean =>
  form === 'name' && is(scene, first - 1, AUX) && tokenAt(scene, first - 1)?.lemma === 'be' && goesOn(scene, first);

/** "When I asked [Ruiz] about it, he laughed": the writer is no rival of whom they meet. */
const isNarratorsObject = (scene: Scene, first: number): boolean =>
  is(scene, first - 1, VERB) && FIRST_PERSON_SUBJECTS.has(lowerAt(scene, first - 2));

/** "As for [Ruiz], he laughed", "Then there’s [Ruiz]": to whom the text turns. */
function isTopic(scene: Scene, first: number): boolean {
  const before = lowerAt(scene, first - 1);
  const opener = lowerAt(scene, first - 2);
  return (before === 'for' && opener === 'as' && !goesOn(scene, first - 2)) || (before === "'s" && opener === 'there');
}

/** "The mill has a new owner, [Ana Ruiz], who sings": of whom the text goes on to tell. */
function isIntroduced(scene: Scene, { form, last }: Mention, opens: number): boolean {
  if (form !== 'name' || textAt(scene, last) !== ',' || lowerAt(scene, last + 1) !== 'who') return false;
  let first = opens - 2;
  if (textAt(scene, opens - 1) !== ',' || !is(scene, first, PERSON_NOUN)) return false;
  while (goesOn(scene, first) && is(scene, first - 1, ADJ | NOUN)) first--;
  return is(scene, first - 1, INDEFINITE);
}

/** "[His nephew] Luis Ortega, 23, wept", "[The Ortegas’ son] Luis": where what somebody is to another begins before the name. */
function kinStart(scene: Scene, first: number): number {
  if (!isKin(scene, first - 1)) return first;
  let start = first - 1;
  while (is(scene, start - 1, ADJ)) start--;
  if (isMark(scene, start - 1)) {
    start--;
    while (goesOn(scene, start) && is(scene, start - 1, NOUN | PROPN | ADJ)) start--;
  }
  return is(scene, start - 1, PRON | DET) ? start - 1 : start;
}

/** "a night on which [Ruiz] slept", "when [Ruiz] slept", "after [Ruiz] slept" */
const isSubordinate = (scene: Scene, first: number): boolean => {
  const before = goesOn(scene, first) && !has(scene, first, CONTENT) ? tokenAt(scene, first - 1) : undefined;
  return before?.pos === 'SCONJ' || RELATIVES.has(before?.lower ?? '') || CLAUSE_OPENERS.has(before?.lower ?? '');
};

/** What opens a clause, or stands before a noun like a preposition. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'as']);

/** "the marriage to [Ruiz] ended": not the subject of the verb behind it. */
const isBehindPreposition = (scene: Scene, first: number): boolean =>
  (is(scene, first - 1, ADP) && !CLAUSE_OPENERS.has(lowerAt(scene, first - 1))) || lowerAt(scene, first - 1) === 'to';

/** "At the mill [the owner], Ana Ruiz, bakes" */
const isApposed = (scene: Scene, first: number, opens: number): boolean =>
  first < opens && textAt(scene, opens - 1) === ',' && !isBehindPreposition(scene, first);

/** "Ruiz [disputes] this": no noun stands before a determiner. */
const isMisreadVerb = (scene: Scene, at: number): boolean =>
  is(scene, at, NOUN) && is(scene, at + 1, DET | PRON) && goesOn(scene, at + 1) && lowerAt(scene, at).endsWith('s');

/** "The forward Ana Ruiz[, 33, Eva’s sister,] slept", "Ana Ruiz [— Eva’s sister —] slept" */
function isAsideBeforeVerb(scene: Scene, mark: number): boolean {
  const text = textAt(scene, mark);
  if (!ASIDE_MARKS.has(text)) return false;
  for (let at = mark + 2; at - mark < MAX_ASIDE && goesOn(scene, at); at++)
    if (textAt(scene, at) === text && is(scene, at + 1, VERB | AUX)) return !lowerAt(scene, at + 1).endsWith('ing');
  return false;
}

const ASIDE_MARKS: ReadonlySet<string> = new Set([',', '--', '\u2013', '\u2014']);
const MAX_ASIDE = 20;

/** "Ana Ruiz [(R-Ohio)] slept": behind what stands in brackets there. */
function bracketEnd(scene: Scene, at: number): number {
  if (textAt(scene, at) !== '(') return at;
  for (let end = at + 1; end - at < MAX_ASIDE && goesOn(scene, end); end++)
    if (textAt(scene, end) === ')') return end + 1;
  return at;
}

/** `opens`: where the name begins, behind "[Her mother], Ana Ruiz" from `first` on. */
function isSubject(scene: Scene, first: number, opens: number, last: number): boolean {
  let verb = bracketEnd(scene, last);
  while (is(scene, verb, ADV)) verb++;
  if ((is(scene, verb, VERB | AUX) || isMisreadVerb(scene, verb)) && !isBehindPreposition(scene, first)) return true;
  if (isAsideBeforeVerb(scene, verb) && !isBehindPreposition(scene, first)) return true;
  const isBeforeComma = textAt(scene, verb) === ',';
  const isAside = textAt(scene, first - 1) === ',' || isApposed(scene, first, opens);
  // "Her mother, Ana Ruiz, [still] put it bluntly."
  let next = verb + 1;
  while (is(scene, next, ADV)) next++;
  if (isBeforeComma && is(scene, next, VERB | AUX) && isAside) return true;
  return !goesOn(scene, first) && (isBeforeComma || lowerAt(scene, verb) === 'and');
}
