import type { TokenRange } from '../attributions/attribution.ts';
import type { Pronoun, Speaker, SpeakerMention } from '../schema/types.ts';
import { type Document, spanOfTokens } from '../text/document.ts';
import type { Cast } from './cast.ts';
import { fold, isAllCapitals } from './letters.ts';
import { genderOf, kindOf, type Member, nameOf } from './member.ts';
import { type Mention, spaced } from './mention.ts';
import { ownedBody } from './owned-body.ts';
import { ResolvedMention, type ResolvedSource, type Somebody, type Speakers } from './resolution.ts';
import type { SourceFound } from './resolving/resolve-sources.ts';
import type { Ambiguity } from './resolving/story.ts';
import { rolesOf } from './roles-of.ts';
import type { Scene } from './scene/scene.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly sources: readonly (SourceFound | null)[];
  readonly ambiguous: readonly Ambiguity[];
  /** The organizations of roles that name none, by the mention that tells the role. */
  readonly implied: ReadonlyMap<Mention, Member>;
}

/** Puts the members of the cast into the shape that later stages and callers get: those who are named or speak. */
export function describeCast(reading: Reading): Speakers {
  const { mentions, cast, sources, ambiguous } = reading;
  const listed = listedMembers(reading);
  const speakerOf: (number | null)[] = new Array(cast.members.length).fill(null);
  for (let index = 0; index < listed.length; index++) speakerOf[(listed[index] as Member).index] = index;
  const somebodies = listed.map(toSomebody);
  return {
    speakers: somebodies,
    portray: portrayer(reading, listed, somebodies),
    mentions: resolvedMentions(mentions, speakerOf),
    sources: sources.map((source): ResolvedSource | null => {
      const speaker = source && (speakerOf[source.member.index] ?? null);
      return source === null || speaker === null ? null : { form: source.form, speaker, confidence: source.confidence };
    }),
    ambiguous: ambiguous.map(({ mention: { first, last }, members }) => ({
      first,
      last,
      candidates: members.flatMap(({ index }) => somebodies[speakerOf[index] ?? -1]?.id ?? []),
    })),
  };
}

/** Sorts the mentions by member when the first portrait is asked for. */
function portrayer(reading: Reading, listed: readonly Member[], somebodies: readonly Somebody[]): Speakers['portray'] {
  let own: (readonly Mention[] | undefined)[] | null = null;
  return (index) => {
    own ??= mentionsByMember(reading.mentions, reading.cast);
    const [member, somebody] = [listed[index], somebodies[index]];
    if (!member || !somebody) throw new RangeError(`no speaker ${index}`);
    return portrait(reading, member, somebody, own[member.index] ?? []);
  };
}

/** For each member, by its index, where the text speaks of it; undefined where it does not. */
function mentionsByMember(mentions: readonly Mention[], cast: Cast): (Mention[] | undefined)[] {
  const own: (Mention[] | undefined)[] = new Array(cast.members.length).fill(undefined);
  for (const mention of mentions) {
    if (!mention.resolution) continue;
    const { index } = mention.resolution.member;
    const list = own[index];
    if (list) list.push(mention);
    else own[index] = [mention];
  }
  return own;
}

const UNMENTIONED = 2 ** 31 - 1;

/** In order of first mention; who speaks without one is last. */
function listedMembers({ mentions, cast: { members }, sources }: Reading): Member[] {
  const speaks: boolean[] = new Array(members.length).fill(false);
  for (const source of sources) if (source) speaks[source.member.index] = true;
  const firsts: number[] = new Array(members.length).fill(UNMENTIONED);
  const byFirst = (a: Member, b: Member): number =>
    (firsts[a.index] as number) - (firsts[b.index] as number) || a.index - b.index;
  const listed: Member[] = [];
  for (const { first, resolution } of mentions) {
    const member = resolution?.member;
    if (!member || firsts[member.index] !== UNMENTIONED) continue;
    firsts[member.index] = first;
    if (speaks[member.index] || isSomebody(member)) insert(listed, member, byFirst);
  }
  for (const member of members) if (speaks[member.index] && firsts[member.index] === UNMENTIONED) listed.push(member);
  return listed;
}

/** A lone capitalized word that occurs once, and that nothing tells about, may be anything. */
const isSomebody = ({ named, isPlace, kind, votes, count }: Member): boolean =>
  named && !isPlace && (kind !== null || votes.person + votes.organization + votes.place > 0 || count > 1);

function resolvedMentions(mentions: readonly Mention[], speakerOf: readonly (number | null)[]): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  for (const { first, last, form, resolution } of mentions) {
    if (!resolution) continue;
    const { member, confidence } = resolution;
    const speaker = speakerOf[member.index] ?? null;
    if (speaker !== null || !member.isPlace)
      insert(found, new ResolvedMention(first, last, form, kindOf(member), speaker, confidence), byTokens);
  }
  return found;
}

const byTokens = (a: TokenRange, b: TokenRange): number => a.first - b.first || a.last - b.last;

/**
 * Puts what is met in the order of mentions in its place in the text: near the end, as a description begins but a few words
 * before its noun.
 */
function insert<Item>(found: Item[], item: Item, order: (a: Item, b: Item) => number): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1] as Item;
    if (order(before, item) <= 0) break;
    found[at] = before;
  }
  found[at] = item;
}

function toSomebody(member: Member, index: number): Somebody {
  const [name, kind] = [nameOf(member), kindOf(member)];
  const owned = member.named || kind !== 'organization' ? null : ownedBody(name);
  return { id: `s${index + 1}`, name: owned ?? name, named: member.named || owned !== null, kind };
}

function portrait(
  reading: Reading,
  member: Member,
  { id, name, named, kind }: Somebody,
  mentions: readonly Mention[],
): Speaker {
  return {
    id,
    name,
    named,
    kind,
    roles: kind === 'person' && named ? rolesOf(reading, member, mentions) : [],
    aliases: aliasesOf(name, mentions),
    pronoun: pronounOf(member),
    mentions: speakerMentions(reading.scene.doc, mentions),
  };
}

function speakerMentions(doc: Document, mentions: readonly Mention[]): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (const mention of mentions) insert(found, toSpeakerMention(doc, mention), byPlace);
  return found;
}

const byPlace = (a: SpeakerMention, b: SpeakerMention): number => a.start - b.start || a.end - b.end;

function toSpeakerMention(doc: Document, { first, last, form }: Mention): SpeakerMention {
  const { start, end, text } = spanOfTokens(doc, first, last);
  return { start, end, text, form };
}

/** Other names in the text, in order. A name in capital letters only is no other name. */
function aliasesOf(name: string, mentions: readonly Mention[]): string[] {
  const others = otherNames(name, mentions);
  if (others.length === 0) return others;
  const [own, aliases] = [fold(name), new Map<string, string>()];
  for (const other of others) {
    const key = fold(other);
    const known = aliases.get(key);
    if (key !== own && (known === undefined || isAllCapitals(known))) aliases.set(key, other);
  }
  return [...aliases.values()];
}

function otherNames(name: string, mentions: readonly Mention[]): string[] {
  const others: string[] = [];
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const words = spaced(mention.words);
    if (words !== name && words !== others.at(-1)) others.push(words);
  }
  return others;
}

function pronounOf(member: Member): Pronoun | null {
  const kind = kindOf(member);
  if (kind === 'organization' || kind === 'document') return 'it';
  if (kind === 'group') return 'they';
  const gender = genderOf(member);
  return gender === null ? null : gender === 'male' ? 'he' : 'she';
}
