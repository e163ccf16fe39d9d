import type { Member } from '../member.ts';
import type { Mention } from '../mention.ts';
import { goesOn, is, lowerAt, type Scene, textAt } from '../scene/scene.ts';
import { NUM } from '../scene/word-bits.ts';

/** Behind a birthday, or in a story told over years. */
const MAX_GAP = 1;

/** "Ana Ruiz, 52," and "Luis Ortega (27)" tell ages, which tell apart whom "the 52-year-old" may mean. */
export function tellAges(scene: Scene, mentions: readonly Mention[]): void {
  for (const mention of mentions)
    if (mention.form === 'name' && mention.bearer) mention.bearer.age ??= ageBehind(scene, mention.last);
}

/** 52 in "Ana Ruiz, 52,", "Ana Ruiz is 52 and", "Ana Ruiz, the mayor, is 52." */
export function ageBehind(scene: Scene, last: number): number | null {
  const verb = behindAside(scene, last);
  if (lowerAt(scene, verb) === 'is' && is(scene, verb + 1, NUM) && PREDICATE_ENDS.has(lowerAt(scene, verb + 2)))
    return ageOf(scene, verb + 1);
  if (!is(scene, last + 1, NUM) || !OPENERS.has(textAt(scene, last))) return null;
  return CLOSERS.has(textAt(scene, last + 2)) ? ageOf(scene, last + 1) : null;
}

function behindAside(scene: Scene, last: number): number {
  if (textAt(scene, last) !== ',') return last;
  for (let at = last + 1; at < last + MAX_ASIDE && goesOn(scene, at); at++)
    if (textAt(scene, at) === ',') return at + 1;
  return last;
}

const MAX_ASIDE = 8;
const PREDICATE_ENDS: ReadonlySet<string> = new Set(['.', ',', ';', 'and', 'but', 'years']);
const OPENERS: ReadonlySet<string> = new Set([',', '(']);
const CLOSERS: ReadonlySet<string> = new Set([',', ')', '.', ';', '\u2014', '\u2013']);

/** 52 in "the 52-year-old" */
export function ageWithin(scene: Scene, { first, last }: Mention): number | null {
  for (let at = first; at + 2 < last; at++)
    if (is(scene, at, NUM) && lowerAt(scene, at + 2) === 'year') return ageOf(scene, at);
  return null;
}

function ageOf(scene: Scene, at: number): number | null {
  const text = textAt(scene, at);
  return /^\d{1,3}$/.test(text) ? Number(text) : null;
}

export const isOfAge = ({ age }: Member, told: number | null): boolean =>
  age === null || told === null || Math.abs(age - told) <= MAX_GAP;
