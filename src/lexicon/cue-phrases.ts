import type { SpeechAct } from '../schema/types.ts';

/** A phrase that names the source right behind it: "according to the ministry". Lower case words, in order. */
export interface CuePhrase {
  words: readonly string[];
  lemma: string;
  act: SpeechAct;
}

export const CUE_PHRASES: readonly CuePhrase[] = [
  { words: ['according', 'to'], lemma: 'according to', act: 'state' },
  { words: ['in', 'the', 'words', 'of'], lemma: 'in the words of', act: 'state' },
];

/** "according to plan": nobody's word. Heads of the phrase behind "according to" that are no source. */
export const NO_SOURCE_HEADS: ReadonlySet<string> = new Set(
  (
    'plan plans schedule law rule rules tradition custom size height age taste need needs merit type script protocol calendar clock ' +
    'timetable recipe alphabet season depth weight length width speed strength severity ability skill seniority rank gender income ' +
    'wealth colour color price value distance demand circumstance circumstances mood temperature availability popularity'
  ).split(' '),
);

/** "Needless to say", "Having said that", "Suffice it to say", "Being told", "Sir, I say": they open a sentence and are no source. */
export const TURN_OPENERS: ReadonlySet<string> = new Set([
  'needless',
  'having',
  'being',
  'suffice',
  'that',
  'this',
  'sir',
  'madam',
]);

/** "likes to say", "wanted to know": a saying that is told of behind a verb of liking or wanting. */
export const HABIT_PHRASES: readonly CuePhrase[] = [
  ...['wants', 'wanted'].map((form) => ({ words: [form, 'to', 'know'], lemma: 'want to know', act: 'ask' as const })),
  ...['likes', 'liked', 'loves', 'loved'].flatMap((form) => [
    { words: [form, 'to', 'say'], lemma: 'say', act: 'state' as const },
    { words: [form, 'to', 'tell'], lemma: 'tell', act: 'state' as const },
  ]),
];
