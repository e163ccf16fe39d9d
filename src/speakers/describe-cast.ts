import type { Pronoun, Role, Speaker, SpeakerMention } from '../schema/types.ts';
import { spanOfTokens } from '../text/document.ts';
import type { Cast } from './cast.ts';
import { fold, isAllCapitals, isCapital } from './letters.ts';
import { genderOf, kindOf, type Member, nameOf } from './member.ts';
import { anchorOf, firstFrom, type Mention, type NameMention, type NominalMention } from './mention.ts';
import type { ResolvedMention, ResolvedSource, Speakers } from './resolution.ts';
import type { SourceFound } from './resolve-sources.ts';
import type { Scene } from './scene.ts';
import type { Ambiguity, Resolution } from './story.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly appositions: ReadonlyMap<NominalMention, NameMention>;
  readonly resolved: ReadonlyMap<Mention, Resolution>;
  readonly sources: readonly (SourceFound | null)[];
  readonly ambiguous: readonly Ambiguity[];
}

/** Puts the members of the cast into the shape that later stages and callers get: those who are named or speak. */
export function describeCast(reading: Reading): Speakers {
  const { mentions, cast, resolved, sources, ambiguous } = reading;
  const speaking = new Set(sources.map((source) => source?.member));
  const own = new Map<Member, Mention[]>();
  for (const mention of mentions) {
    const member = resolved.get(mention)?.member;
    if (!member) continue;
    const list = own.get(member);
    if (list) list.push(mention);
    else own.set(member, [mention]);
  }
  const listed = cast.members.filter((member) => speaking.has(member) || (own.has(member) && isSomebody(member)));
  const firstOf = (member: Member): number => own.get(member)?.[0]?.first ?? Number.MAX_SAFE_INTEGER;
  listed.sort((a, b) => firstOf(a) - firstOf(b) || a.index - b.index);
  const indexOf = new Map(listed.map((member, index) => [member, index]));
  const idOf = (member: Member): string => `s${(indexOf.get(member) ?? 0) + 1}`;
  return {
    speakers: listed.map((member) => toSpeaker(reading, member, idOf(member), own.get(member) ?? [])),
    mentions: mentions
      .flatMap((mention) => toMention(mention, resolved.get(mention), indexOf))
      .sort((a, b) => a.first - b.first || a.last - b.last),
    sources: sources.map((source): ResolvedSource | null => {
      const speaker = source && indexOf.get(source.member);
      return source && speaker !== undefined && speaker !== null
        ? { form: source.form, speaker, confidence: source.confidence }
        : null;
    }),
    ambiguous: ambiguous.map(({ mention: { first, last }, members }) => ({
      first,
      last,
      candidates: members.filter((member) => indexOf.has(member)).map(idOf),
    })),
  };
}

/** A lone capitalized word that occurs once, and that nothing tells about, may be anything. */
const isSomebody = ({ named, isPlace, kind, votes, count }: Member): boolean =>
  named && !isPlace && (kind !== null || votes.person + votes.organization > 0 || count > 1);

function toMention(
  mention: Mention,
  resolution: Resolution | undefined,
  indexOf: ReadonlyMap<Member, number>,
): ResolvedMention[] {
  if (!resolution) return [];
  const { first, last, form } = mention;
  const speaker = indexOf.get(resolution.member) ?? null;
  if (speaker === null && resolution.member.isPlace) return [];
  return [{ first, last, form, kind: kindOf(resolution.member), speaker, confidence: resolution.confidence }];
}

function toSpeaker(reading: Reading, member: Member, id: string, mentions: readonly Mention[]): Speaker {
  const { doc } = reading.scene;
  const name = nameOf(member);
  const kind = kindOf(member);
  return {
    id,
    name,
    named: member.named,
    kind,
    roles: kind === 'person' && member.named ? rolesOf(reading, member, mentions) : [],
    aliases: aliasesOf(name, mentions),
    pronoun: pronounOf(member),
    mentions: mentions
      .map(({ first, last, form }): SpeakerMention => ({ ...spanOfTokens(doc, first, last), form }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Other names in the text, in order. A name in capital letters only is no other name. */
function aliasesOf(name: string, mentions: readonly Mention[]): string[] {
  const aliases = new Map<string, string>([[fold(name), name]]);
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    const alias = mention.words.join(' ');
    if (!aliases.has(fold(alias)) || isAllCapitals(aliases.get(fold(alias)) as string)) aliases.set(fold(alias), alias);
  }
  return [...aliases.values()].slice(1);
}

function pronounOf(member: Member): Pronoun | null {
  const kind = kindOf(member);
  if (kind === 'organization' || kind === 'document') return 'it';
  if (kind === 'group') return 'they';
  const gender = genderOf(member);
  return gender === null ? null : gender === 'male' ? 'he' : 'she';
}

/** What the text says somebody is, each wording once, in text order. */
function rolesOf(reading: Reading, member: Member, mentions: readonly Mention[]): Role[] {
  const { doc } = reading.scene;
  const roles = new Map<string, Role>();
  for (const mention of mentions) {
    const range = roleRange(reading, mention);
    if (!range) continue;
    const span = spanOfTokens(doc, range.first, range.last);
    const organization = organizationIn(reading, range.from, range.until, member);
    if (!roles.has(span.text.toLowerCase())) roles.set(span.text.toLowerCase(), { ...span, organization });
  }
  return [...roles.values()].sort((a, b) => a.start - b.start);
}

/** The words of a role, and all around them that may name its organization: "[Arvo’s] director [of the lab at Pell]". */
interface RoleRange {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly until: number;
}

function roleRange({ scene, appositions, resolved }: Reading, mention: Mention): RoleRange | null {
  if (mention.form === 'name')
    return (
      mention.role && {
        from: mention.role.first,
        first: mention.role.first,
        last: mention.role.last,
        until: mention.role.last,
      }
    );
  if (mention.form === 'pronoun' || mention.kind !== 'person' || mention.trait === 'kin') return null;
  const tells =
    appositions.has(mention) ||
    (mention.trait === 'leads' && mention.last - mention.first > 1 && resolved.has(mention));
  return tells
    ? { from: mention.first, first: mention.roleFirst, last: roleEnd(scene, mention), until: mention.roleLast }
    : null;
}

/** "head of enforcement", but "head" of "head of the Marlow Union", which is the role’s organization. */
function roleEnd({ doc: { tokens } }: Scene, { last, roleLast }: NominalMention): number {
  if (tokens[last]?.lower !== 'of') return last;
  let end = last + 1;
  while (end < roleLast && tokens[end]?.pos !== 'ADP') if (isCapital(tokens[end++]?.text ?? '')) return last;
  return end;
}

function organizationIn({ mentions, resolved }: Reading, first: number, last: number, self: Member): string | null {
  for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (anchorOf(mention) >= last) return null;
    const member = mention.last <= last ? resolved.get(mention)?.member : undefined;
    if (member && member !== self && member.named && !member.isPlace && kindOf(member) === 'organization')
      return nameOf(member);
  }
  return null;
}
