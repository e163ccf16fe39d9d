import { loadFixtures } from '../support/fixtures.ts';

/** Ordinary text of a length: the fixture articles, one after the other and over again. */
export function ordinaryText(length: number): string {
  const once = loadFixtures('articles')
    .map(({ article }) => article.text)
    .join('\n\n');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}

const SYLLABLES = [
  'ba',
  'dor',
  'fen',
  'gil',
  'hu',
  'kas',
  'lem',
  'mir',
  'no',
  'pra',
  'rud',
  'sol',
  'tev',
  'vin',
  'wex',
];

/** A capitalized word for a number, never twice the same. */
function nameOf(index: number): string {
  let name = '';
  for (let rest = index; rest > 0 || name.length < 4; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A short article whose people, firms and places no other one names. */
export function articleOfNewNames(index: number): string {
  const [chief, critic, place, firm] = [4, 5, 6, 7].map((part) => nameOf(index * 8 + part)) as [
    string,
    string,
    string,
    string,
  ];
  const [given, other] = [nameOf(index * 8), nameOf(index * 8 + 1)];
  return `The ${place} ferry will not sail before spring, its operator ${firm} Lines said on Tuesday.

\u201cWe have looked at every bolt of the ${nameOf(index * 8 + 2)},\u201d said ${given} ${chief}, chief executive of ${firm} Lines. \u201cShe is not safe.\u201d

${other} ${critic}, who leads the ${place} council, told reporters that the island had been \u201cleft alone\u201d for too long. According to ${critic}, talks with ${firm} begin next week at the ${nameOf(index * 8 + 3)} town hall.

${chief} denied that. In a statement he promised a bus to ${place} for every cancelled sailing.`;
}
