import type { Attribution, TokenRange } from '../../attributions/attribution.ts';
import { interview } from '../../attributions/rules/interview.ts';
import { AFFILIATION_WORDS, FUNCTION_CAPITALS } from '../../lexicon/capital-words.ts';
import { DOCUMENT_PARTS } from '../../lexicon/document-nouns.ts';
import { NOBODY, RELATIVES } from '../../lexicon/function-words.ts';
import { EXAMPLE_OPENERS } from '../../lexicon/linking-words.ts';
import { POSSESSIVE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { MentionForm, SpeakerKind } from '../../schema/types.ts';
import type { Token } from '../../text/document.ts';
import type { Cast } from '../cast.ts';
import { fold, isCapital } from '../letters.ts';
import type { Member } from '../member.ts';
import { anchorOf, firstFrom, type Mention, type NameMention, nameMention, type Resolution } from '../mention.ts';
import { isCommonOpener } from '../names/sentence-openers.ts';
import { isInRelative, isOthers, isSeat } from '../nominals/bystander.ts';
import { isPeopleNoun, nounClass } from '../nominals/nouns.ts';
import { isThingAside } from '../nominals/things-aside.ts';
import { isDate } from '../scene/date-word.ts';
import { is, lowerAt, type Scene, textAt, tokenAt, wording } from '../scene/scene.ts';
import { CAPITAL, NUM, THE } from '../scene/word-bits.ts';
import { antecedent } from './antecedent.ts';
import { calledByNoun } from './called-by-noun.ts';
import { CONFIDENCE, confidenceByShare, STEP } from './confidence.ts';
import { InterviewTurns } from './interview-turns.ts';
import { otherName, speaksWithOthers } from './joint-sources.ts';
import type { Lead } from './lead.ts';
import { phraseKind } from './phrase-kind.ts';
import { printedBy } from './printed-by.ts';
import { unnamedKind } from './unnamed-kind.ts';

export interface SourceFound extends Resolution {
  readonly form: MentionForm;
}

interface SourceReading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  /** The head mention of each attribution's source. */
  readonly heads: readonly (Mention | null)[];
  /** Two who speak at once, by the name at the head of their source. */
  readonly groups: ReadonlyMap<Mention, Member>;
  readonly lead: Lead | null;
}

/** Who stands behind the source of each attribution; a floating quote has the speaker of the one it continues. */
export function resolveSources(reading: SourceReading): (SourceFound | null)[] {
  const { attributions } = reading.scene;
  const found: (SourceFound | null | undefined)[] = new Array(attributions.length);
  const turns = new InterviewTurns(reading);
  const sourceAt = (index: number, depth: number): SourceFound | null => {
    const known = found[index];
    if (known !== undefined || depth > 8) return known ?? null;
    const attribution = attributions[index] as Attribution;
    const outer = attribution.within === null ? null : sourceAt(attribution.within, depth + 1);
    const source = attribution.source
      ? (labelled(turns, attribution.source) ??
        printed(reading, attribution) ??
        resolveSource(reading, attribution.source, reading.heads[index] ?? null, outer))
      : attribution.by === interview.name
        ? answering(turns)
        : continued(attribution.continues === null ? null : sourceAt(attribution.continues, depth + 1));
    found[index] = source;
    return source;
  };
  return attributions.map((_, index) => sourceAt(index, 0));
}

function labelled(turns: InterviewTurns, source: TokenRange): SourceFound | null {
  const label = turns.labelled(source);
  return label && called(label, 'nominal');
}

function printed({ scene, cast }: SourceReading, attribution: Attribution): SourceFound | null {
  const member = printedBy(scene, cast, attribution);
  return member && { member, confidence: CONFIDENCE.phrase, form: 'nominal' };
}

function answering(turns: InterviewTurns): SourceFound | null {
  const answerer = turns.unlabelled();
  return answerer && called(answerer, 'name');
}

/** "She told me that …", "My wife says …" in quotation marks: understood when the speaker around them is known. */
export const withQuotedSources = (
  { heads }: SourceReading,
  sources: readonly (SourceFound | null)[],
): (SourceFound | null)[] =>
  sources.map((source, index) => {
    const head = heads[index];
    const isRelative = head?.form === 'nominal' && head.trait === 'kin';
    const resolution = source === null || isRelative ? head?.resolution : null;
    return head && resolution ? called(resolution, head.form) : source;
  });

/** Whom a word of that form stands for; `step`: what another step takes from the confidence. */
const called = ({ member, confidence }: Resolution, form: MentionForm, step = 1): SourceFound => ({
  member,
  confidence: confidence * step,
  form,
});

const continued = (source: SourceFound | null): SourceFound | null =>
  source && called(source, source.form, STEP.continued);

function resolveSource(
  reading: SourceReading,
  source: TokenRange,
  head: Mention | null,
  outer: SourceFound | null,
): SourceFound | null {
  const { scene } = reading;
  const first = tokenAt(scene, source.first);
  if (source.last - source.first === 1 && first && RELATIVES.has(first.lower)) return relative(reading, source.first);
  if (head?.form === 'pronoun' && head.row.refers === 'self') return outer && called(outer, 'pronoun', STEP.continued);
  const unnamed = unnamedKind(scene, source.first, head);
  if (unnamed) return described(reading, source, unnamed);
  const group = head?.form === 'name' && isJoined(reading, head, source) ? reading.groups.get(head) : undefined;
  if (group) return { member: group, confidence: CONFIDENCE.phrase, form: 'nominal' };
  const resolution = head?.resolution;
  if (head && resolution) return called(resolution, head.form);
  if (head?.form === 'pronoun' || (first && source.last - source.first === 1 && NOBODY.has(first.lower))) return null;
  return unlisted(reading, source);
}

/** "Ruiz, who has said" */
function relative(reading: SourceReading, at: number): SourceFound | null {
  const { scene, mentions } = reading;
  // "over the objections of [Republicans], who said"
  const before = textAt(scene, at - 1) === ',' ? at - 2 : at - 1;
  const people = tokenAt(scene, before);
  const mention = antecedent(scene, mentions, at);
  const isOther = mention?.last !== before + 1;
  if (isOther && people && AFFILIATION_WORDS.has(people.lower) && nounClass(people)?.kind === 'group')
    return described(reading, { first: before, last: before + 1 }, 'group');
  const resolution = mention?.resolution;
  return resolution ? called(resolution, 'pronoun', STEP.relativeClause) : null;
}

/** A source that no list knows: a name in odd letters, or a description as the text has it. */
function unlisted(reading: SourceReading, source: TokenRange): SourceFound | null {
  const { scene, mentions, cast } = reading;
  if (isDocumentPart(scene, source)) return described(reading, source, 'document');
  const capital = capitalWords(scene, source);
  const lone = capital && capital.last - capital.first === 1 ? tokenAt(scene, capital.first) : undefined;
  if (capital && !(lone && (isNoName(lone) || isDate(scene, lone.index) || isPlural(scene, capital)))) {
    const words = scene.doc.text
      .slice(tokenAt(scene, capital.first)?.start, tokenAt(scene, capital.last - 1)?.end)
      .split(/\s+/);
    const keys = words.map(fold);
    const name = nameMention({
      first: capital.first,
      last: capital.last,
      words,
      keys,
      suffix: null,
      kind: null,
      gender: null,
      role: null,
      opens: capital.first,
    });
    const bearers = cast.bearers.candidates(name);
    return {
      member: bearers[0] ?? cast.bodies.shortened(name) ?? cast.single(name),
      confidence: bearers.length > 1 ? confidenceByShare('shortName', 0.5) : CONFIDENCE.loneName,
      form: 'name',
    };
  }
  const known = mentions[firstFrom(mentions, source.first)];
  const resolution = known && anchorOf(known) < source.last ? known.resolution : null;
  if (
    resolution &&
    known?.form === 'name' &&
    !isThingAside(scene, known, source) &&
    !isSeat(scene, known) &&
    !(known.last <= source.last && isOthers(scene, known)) &&
    !isInRelative(scene, source.first + 1, known)
  )
    return called(resolution, known.form, STEP.inside);
  const kind = phraseKind(scene, source);
  const named = kind === 'person' ? (namedNext(reading, source) ?? namedSo(reading, source)) : null;
  return named ?? described(reading, source, kind);
}

/** "Garda Luis Ortega slept. The garda said" */
function namedSo({ scene, mentions }: SourceReading, { first, last }: TokenRange): SourceFound | null {
  const isShort = is(scene, first, THE) && last - first > 1 && last - first <= MAX_CALLED;
  const resolution = isShort ? calledByNoun(scene, mentions, last - 1)?.resolution : null;
  return resolution ? called(resolution, 'nominal', STEP.recognized) : null;
}

/** "the former dinner lady" */
const MAX_CALLED = 4;

/** "A deckhand told his sister. // Ana Ruiz, 26, drowned": named in the next paragraph. */
function namedNext({ lead }: SourceReading, { first }: TokenRange): SourceFound | null {
  const resolution = lead?.first === first && lead.person === null ? lead.name.resolution : null;
  return resolution && called(resolution, 'nominal', STEP.recognized);
}

/** "Annex B", "Exhibit 12" */
const isDocumentPart = (scene: Scene, { first, last }: TokenRange): boolean =>
  last - first === 2 && DOCUMENT_PARTS.has(lowerAt(scene, first)) && is(scene, first + 1, NUM | CAPITAL);

/** "Guides said"; not "Sableworks said it was late". */
const isPlural = (scene: Scene, { first, last }: TokenRange): boolean =>
  isCommonOpener(scene, { first, last }) && lowerAt(scene, last + 1) !== 'it';

/** "Growers", "Democrats", "None", "Mine", the "Q" of questions and answers. */
const isNoName = (token: Token): boolean =>
  POSSESSIVE_PRONOUNS.has(token.lower) ||
  isPeopleNoun(token) ||
  (token.text === token.text.toUpperCase() && nounClass(token)?.kind === 'person') ||
  AFFILIATION_WORDS.has(token.lower) ||
  FUNCTION_CAPITALS.has(token.lower) ||
  token.text.length === 1;

/** Somebody called as the text calls it, without an aside. */
function described({ scene, cast }: SourceReading, source: TokenRange, kind: SpeakerKind): SourceFound {
  const text = wording(scene, source.first, asideStart(scene, source));
  return { member: cast.add([text], [], kind, false), confidence: CONFIDENCE.phrase, form: 'nominal' };
}

/** "At least five[, including Ana Ruiz and Luis Ortega]", "One of the donors[, who asked for silence]"; else where it ends. */
function asideStart(scene: Scene, { first, last }: TokenRange): number {
  let end = first + 1;
  // "@anaruiz on X"
  if (tokenAt(scene, first)?.text.startsWith('@') && tokenAt(scene, end)?.pos === 'ADP') return end;
  while (end < last && !(textAt(scene, end) === ',' && opensAside(lowerAt(scene, end + 1)))) end++;
  return end;
}

const opensAside = (lower: string): boolean => EXAMPLE_OPENERS.has(lower) || RELATIVES.has(lower);

/** "Ana Ruiz and Luis Ortega": two speak at once. */
function isJoined({ scene, mentions }: SourceReading, head: NameMention, source: TokenRange): boolean {
  const other = otherName(scene, mentions, head, source);
  return other === null ? speaksWithOthers(scene, head, source) : other.resolution?.member !== head.resolution?.member;
}

function capitalWords(scene: Scene, { first, last }: TokenRange): TokenRange | null {
  let end = first;
  while (end < last && isCapital(textAt(scene, end)) && tokenAt(scene, end)?.pos !== 'DET') end++;
  const isWhole = end > first && (end === last || tokenAt(scene, end)?.pos === 'PUNCT' || lowerAt(scene, end) === "'s");
  return isWhole && tokenAt(scene, first)?.pos === 'PROPN' ? { first, last: end } : null;
}
