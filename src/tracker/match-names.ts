import { NICKNAMES } from '../lexicon/nicknames.ts';
import type { CalledName, Namesake } from './namesake.ts';

export type GivenMatch = 'same-name' | 'initials' | 'other-given-name' | 'same-surname';

/**
 * How two people of one surname compare. A middle name speaks against only where both have one: "Ana B. Ruiz" may be
 * "Ana Ruiz" and is not "Ana C. Ruiz". "Luis Ortega Jr." is not "Luis Ortega Sr.".
 */
export function matchNames(a: Namesake, b: Namesake): GivenMatch {
  if (a.given.length === 0 || b.given.length === 0)
    return a.surnames.some((surname) => b.surnames.includes(surname)) ? 'same-surname' : 'other-given-name';
  if (a.generation !== b.generation && !isGenerationOpen(a, b)) return 'other-given-name';
  let best: GivenMatch = 'other-given-name';
  for (const x of a.called) {
    for (const y of b.called) {
      const match = matchCalled(x, y);
      if (match === 'same-name') return match;
      if (match === 'initials') best = match;
    }
  }
  return best;
}

/** "Luis Ortega" may be "Luis Ortega Jr.", whose "Jr." most articles leave out, or his father. */
export const isGenerationOpen = (a: Namesake, b: Namesake): boolean => (a.generation === '') !== (b.generation === '');

function matchCalled(a: CalledName, b: CalledName): GivenMatch {
  const match = matchGiven(a, b);
  return match !== 'other-given-name' && middlesDiffer(a.middle, b.middle) ? 'other-given-name' : match;
}

/**
 * "j" is an initial of "jane", and "e" of "liz", who is Elizabeth; "bill" is a short form of "william", and "liz" and "beth"
 * may be one Elizabeth.
 */
function matchGiven(a: CalledName, b: CalledName): GivenMatch {
  if (a.spelling === b.spelling) return 'same-name';
  const [x, y] = [a.first, b.first];
  if (isShortFor(x, y) || isShortFor(y, x)) return 'same-name';
  const [xs, ys] = [longForms(x), longForms(y)];
  const mayBe = xs.some((long) => ys.some((other) => long === other || isInitial(long, other)));
  return mayBe ? 'initials' : 'other-given-name';
}

/** The name and what it may be short for. */
const longForms = (given: string): string[] => [given, ...(NICKNAMES.get(given) ?? [])];

const isInitial = (x: string, y: string): boolean => (x.length === 1 || y.length === 1) && x[0] === y[0];

const isShortFor = (short: string, full: string): boolean => NICKNAMES.get(short)?.includes(full) ?? false;

/** The first of each decides: "George H. W. Bush" is not "George W. Bush". */
const middlesDiffer = (x: string | undefined, y: string | undefined): boolean =>
  x !== undefined && y !== undefined && x !== y && !isInitial(x, y);

/**
 * "J. J. Goldberg": who goes by two initials seldom goes by the name behind the first. But both of "J. K. Rowe" are those
 * of "Joan Kay Rowe".
 */
export const isInitialDoubtful = (a: Namesake, b: Namesake): boolean =>
  hasTwoInitials(a) !== hasTwoInitials(b) && a.given[1]?.[0] !== b.given[1]?.[0];

const hasTwoInitials = ({ given: [x = '', y = ''] }: Namesake): boolean => x.length === 1 && y.length === 1;

/** Whether two of one sound are spelled in two ways: "Sergei" and "Sergey". */
export const areSpelledApart = (a: Namesake, b: Namesake): boolean =>
  a.surname !== b.surname || isSpelledApart(a.called[0], b.called[0]);

const isSpelledApart = (x: CalledName | undefined, y: CalledName | undefined): boolean =>
  x?.first !== y?.first && x?.spelling === y?.spelling;
