import { WORKING_WORDS } from '../lexicon/linking-words.ts';
import { NO_OFFICES } from '../lexicon/office-words.ts';
import { TIME_UNITS } from '../lexicon/time-words.ts';
import type { Role } from '../schema/types.ts';
import { spanOfTokens } from '../text/document.ts';
import { isCapital } from './letters.ts';
import { isLikePlace, kindOf, type Member, nameOf } from './member.ts';
import { anchorOf, firstFrom, type Mention, type NominalMention } from './mention.ts';
import { nounClass } from './nominals/nouns.ts';
import { lowerAt, type Scene } from './scene/scene.ts';

interface Reading {
  readonly scene: Scene;
  readonly mentions: readonly Mention[];
  /** The organizations of roles that name none, by the mention that tells the role. */
  readonly implied: ReadonlyMap<Mention, Member>;
}

/** What the text says somebody is, each wording once, in text order. */
export function rolesOf(reading: Reading, member: Member, mentions: readonly Mention[]): Role[] {
  const { doc } = reading.scene;
  let roles: Map<string, Role> | null = null;
  for (const mention of mentions) {
    const range = roleRange(reading.scene, mention);
    if (!range) continue;
    roles ??= new Map();
    const span = spanOfTokens(doc, range.first, range.last);
    const implied = reading.implied.get(mention);
    const organization =
      organizationIn(reading, range.from, range.until, member) ??
      organizationBehind(reading, mention, member) ??
      (implied ? nameOf(implied) : null);
    const key = span.text.toLowerCase();
    if (!roles.has(key)) roles.set(key, { start: span.start, end: span.end, text: span.text, organization });
  }
  return roles ? [...roles.values()].sort((a, b) => a.start - b.start) : [];
}

/** The words of a role, and all around them that may name its organization: "[Arvo’s] director [of the lab at Pell]". */
interface RoleRange {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly until: number;
}

function roleRange(scene: Scene, mention: Mention): RoleRange | null {
  if (mention.form === 'name')
    return (
      mention.role && {
        from: mention.role.first,
        first: behindAge(scene, mention.role.first, mention.role.last),
        last: mention.role.last,
        until: mention.role.last,
      }
    );
  if (mention.form === 'pronoun' || mention.kind !== 'person' || mention.trait === 'kin') return null;
  if (NO_OFFICES.has(mention.noun) || lowerAt(scene, mention.last - 1) === 'old') return null;
  const tells =
    mention.apposedTo !== null ||
    (mention.trait === 'leads' && mention.last - mention.first > 1 && mention.resolution !== null);
  return tells
    ? {
        from: mention.first,
        first: behindAge(scene, mention.roleFirst, mention.last),
        last: roleEnd(scene, mention),
        until: mention.roleLast,
      }
    : null;
}

/** "34-year-old [founder]": how old somebody is is no part of what they are. */
function behindAge(scene: Scene, first: number, last: number): number {
  const noun = first + AGE_LENGTH;
  return noun < last && lowerAt(scene, first + 2) === 'year' && lowerAt(scene, noun - 1) === 'old' ? noun : first;
}
/** "34", "-", "year", "-", "old" */
const AGE_LENGTH = 5;

/**
 * "head of enforcement", "vice president for mission assurance", but "head" of "head of the Marlow Union", which is the role’s
 * organization, and "lawyer" of "lawyer for the family".
 */
function roleEnd({ doc: { tokens } }: Scene, { last, roleLast }: NominalMention): number {
  const isFor = tokens[last]?.lower === 'for' && (tokens[last + 1]?.pos === 'NOUN' || tokens[last + 1]?.pos === 'ADJ');
  if ((tokens[last]?.lower !== 'of' && !isFor) || roleLast <= last + 1) return last;
  let end = last + 1;
  while (end < roleLast && tokens[end]?.pos !== 'ADP') if (isCapital(tokens[end++]?.text ?? '')) return last;
  // "of the authority": which one it is, the role’s organization tells.
  const noun = tokens[end - 1];
  const kind = noun && nounClass(noun)?.kind;
  // "mayor for many years"
  const isLength = TIME_UNITS.has(noun?.lemma ?? '');
  return kind === 'organization' || (isFor && (kind || isLength)) ? last : end;
}

function organizationIn({ mentions }: Reading, first: number, last: number, self: Member): string | null {
  for (let at = firstFrom(mentions, first); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (anchorOf(mention) >= last) return null;
    const member = mention.last <= last ? mention.resolution?.member : undefined;
    if (member && member !== self && member.named && !isLikePlace(member) && kindOf(member) === 'organization')
      return nameOf(member);
  }
  return null;
}

/** "chemist Ana Ruiz of [Arvo Labs]": where the name itself goes on with it. */
function organizationBehind(reading: Reading, { form, last }: Mention, self: Member): string | null {
  const { scene, mentions } = reading;
  if (form !== 'name' || !WORKING_WORDS.has(lowerAt(scene, last))) return null;
  const behind = mentions[firstFrom(mentions, last)];
  const isBody = behind?.form === 'name' && behind.kind === 'organization' && behind.opens <= last + 2;
  return isBody ? organizationIn(reading, last, behind.last, self) : null;
}
