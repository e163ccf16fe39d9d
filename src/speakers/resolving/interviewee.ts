import { ANSWER_LABELS } from '../../lexicon/colon-labels.ts';
import type { Stretch } from '../../text/document.ts';
import { isPerson, type Member } from '../member.ts';
import type { Mention } from '../mention.ts';
import { lowerAt, type Scene, textAt, tokenAt } from '../scene/scene.ts';

/**
 * Who gives the answers of an interview: the one whose name labels turns too, else the only one that it introduces
 * beside `asker`. Where others are introduced too, the only one whom the headline names as well.
 */
export function interviewee(
  scene: Scene,
  mentions: readonly Mention[],
  heads: readonly (Mention | null)[],
  asker: Member | null,
): Member | null {
  const { paragraphs } = scene.doc;
  const opensTurn = (mention: Mention | null): boolean =>
    mention?.form === 'name' &&
    textAt(scene, mention.last) === ':' &&
    paragraphs[tokenAt(scene, mention.opens)?.paragraph ?? 0]?.first === mention.opens;
  const before = introduction(scene, mentions).filter(({ resolution }) => !asker || resolution?.member !== asker);
  const introduced = before.filter((mention) => isInProse(scene, mention));
  return (
    onlyPerson(heads.filter(opensTurn)) ?? onlyPerson(introduced) ?? onlyPerson(inHeadline(scene, before, introduced))
  );
}

/** What stands before the first answer. */
export function introduction(scene: Scene, mentions: readonly Mention[]): readonly Mention[] {
  const start = scene.doc.paragraphs.find(({ first }) => isAnswerLabel(scene, first))?.first ?? 0;
  return mentions.filter(({ last }) => last <= start);
}

function inHeadline(scene: Scene, before: readonly Mention[], introduced: readonly Mention[]): readonly Mention[] {
  const end = scene.doc.paragraphs[0]?.last ?? 0;
  const members = new Set(introduced.map(({ resolution }) => resolution?.member));
  return before.filter(
    (mention) => mention.last <= end && !isInProse(scene, mention) && members.has(mention.resolution?.member),
  );
}

/**
 * Who gives the answers that have no label: the only one whom the headline names, else the only one of the introduction,
 * which ends at `start`. The interviewer may be named there too.
 */
export function onlyIntroduced({ doc }: Scene, mentions: readonly Mention[], start: number): Member | null {
  const headline = doc.paragraphs[0]?.last ?? 0;
  const before = mentions.filter(({ last }) => last <= start);
  return onlyPerson(before.filter(({ last }) => last <= headline)) ?? onlyPerson(before) ?? mostNamed(before);
}

/** "[Ruiz] talks to Eva Brandt. … Ruiz swims": the introduction tells of one more than of any other. */
function mostNamed(mentions: readonly Mention[]): Member | null {
  const counts = new Map<Member, number>();
  for (const { form, resolution } of mentions) {
    const member = form === 'name' ? resolution?.member : undefined;
    if (member?.named && isPerson(member)) counts.set(member, (counts.get(member) ?? 0) + 1);
  }
  const [[first, most] = [null, 0], [, next] = [null, 0]] = [...counts].sort(([, one], [, other]) => other - one);
  return most > next ? first : null;
}

/** "A" of "A: Forty metres.", "A." of "A. Forty metres." */
function isAnswerLabel(scene: Scene, at: number): boolean {
  const label = lowerAt(scene, at);
  if (textAt(scene, at + 1) === ':') return ANSWER_LABELS.has(label);
  return label.length === 2 && label.endsWith('.') && ANSWER_LABELS.has(label.charAt(0));
}

/** The headings of a list introduce nobody: "Best for design: Arvo Arc". */
function isInProse({ doc: { tokens, paragraphs } }: Scene, { first }: Mention): boolean {
  const { last } = paragraphs[tokens[first]?.paragraph ?? 0] as Stretch;
  return STOPS.has(tokens[last - 1]?.text ?? '');
}

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '\u201d', '"']);

function onlyPerson(mentions: readonly (Mention | null)[]): Member | null {
  const persons = new Set<Member>();
  for (const mention of mentions) {
    const member = mention?.form === 'name' ? mention.resolution?.member : undefined;
    if (member?.named && isPerson(member)) persons.add(member);
  }
  const [only, ...others] = persons;
  return only && others.length === 0 ? only : null;
}
