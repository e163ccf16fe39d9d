import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../src/attributions/reports/opening.ts';
import { SPEECH_VERBS } from '../../../src/attributions/reports/words.ts';
import type { CueVerb } from '../../../src/lexicon/cue-verbs.ts';
import { rangeOf, sceneOf, textOf } from '../made-scene.ts';

/** What was said, up to the full stop, from where it opens behind the verb; null where nothing opens. */
function openedIn(text: string, verb: string, limit = Number.POSITIVE_INFINITY): string | null {
  const scene = sceneOf(text);
  const { tokens } = scene.doc;
  const { last } = rangeOf(scene.doc, verb);
  const end = Math.min(tokens.length - 1, last + limit);
  const row = SPEECH_VERBS.get(tokens[last - 1]?.lemma ?? '') as CueVerb;
  const first = openingOf(scene, row, last, end);
  return first === null ? null : textOf(scene.doc, { first, last: end });
}

describe('openingOf', () => {
  it.each([
    ['said', 'Ruiz said that it was late.', 'that it was late'],
    ['admitted', 'Ruiz admitted that it was late.', 'that it was late'],
    ['told', 'Ruiz told the crew that it was late.', 'that it was late'],
    ['wrote', 'Ruiz wrote back that it was late.', 'that it was late'],
    ['said', 'Ruiz said to me that it was late.', 'that it was late'],
    ['said', 'Ruiz said on Monday that it was late.', 'that it was late'],
    ['said', 'Ruiz said that sometimes it was late.', 'that sometimes it was late'],
    ['asked', 'Ruiz asked whether it was late.', 'whether it was late'],
    ['asked', 'Ruiz asked the crew who had slept.', 'who had slept'],
    ['asked', 'Ruiz asked them twice whether it was late.', 'whether it was late'],
    ['vowed', 'Ruiz vowed to stay on.', 'to stay on'],
    ['vowed', 'Ruiz vowed to quietly stay on.', 'to quietly stay on'],
    ['vowed', 'Ruiz vowed not to stay on.', 'not to stay on'],
    ['vowed', 'Ruiz vowed never to stay on.', 'never to stay on'],
    ['told', 'Ruiz told the crew to stay on.', 'to stay on'],
    ['told', 'Ruiz told them not to.', 'not to'],
    ['urged', 'Ruiz urged the crew to stay on.', 'to stay on'],
  ])('opens with that, whether or to: %s, in %s', (verb, text, expected) => {
    expect(openedIn(text, verb)).toBe(expected);
  });

  it.each([
    ['of a thing that a clause is about', 'promised', 'They lost the boats they promised that never came.'],
    ['without a verb', 'said', 'Ruiz said that.'],
    ['that the verb does not take', 'asked', 'Ruiz asked that it was late.'],
    ['that asks, behind a verb that does not ask', 'said', 'Ruiz said whether it was late.'],
    ['that asks without a verb', 'asked', 'Ruiz asked why.'],
    ['of nobody who was told to', 'said', 'Ruiz said to stay on.'],
    ['that leads to a noun', 'vowed', 'Ruiz vowed to the crew.'],
  ])('opens with no clause %s: %s in %s', (_, verb, text) => {
    expect(openedIn(text, verb)).toBeNull();
  });

  it.each([
    ['said', 'Ruiz said he was asleep.', 'he was asleep'],
    ['said', 'Ruiz said he’s asleep.', 'he’s asleep'],
    ['said', 'Ruiz said he never slept.', 'he never slept'],
    ['said', 'Ruiz said there was no train.', 'there was no train'],
    ['said', 'Ruiz said that was fine.', 'that was fine'],
    ['said', 'Ruiz said the dam on the river would hold.', 'the dam on the river would hold'],
    ['said', 'Ruiz said dams hold.', 'dams hold'],
    ['told', 'Ruiz told me the dam would hold.', 'the dam would hold'],
    ['told', 'Ruiz told the crew the dam would hold.', 'the dam would hold'],
    ['told', 'Ruiz told the crew he would stay.', 'he would stay'],
    ['warned', 'Ruiz warned them the dam would break.', 'the dam would break'],
    ['admitted', 'Ruiz admitted he was asleep.', 'he was asleep'],
    ['said', 'Ruiz said no.', 'no'],
    ['said', 'Ruiz said yes, and left.', 'yes, and left'],
    ['said', 'Ruiz said no and left.', 'no and left'],
  ])('opens with a bare clause, or an answer: %s, in %s', (verb, text, expected) => {
    expect(openedIn(text, verb)).toBe(expected);
  });

  it.each([
    ['a thing', 'said', 'Ruiz said things.'],
    ['a thing behind a verb that wants *that*', 'revealed', 'Ruiz revealed the dam would hold.'],
    ['a thing that a clause is about', 'said', 'Ruiz said things I should not have heard.'],
    ['a thing to do something with', 'said', 'Ruiz said words to play with.'],
    ['a thing that does something', 'wrote', 'Ruiz wrote a letter describing the dam.'],
    ['a thing before another clause', 'wrote', 'Ruiz wrote a letter because the dam would hold.'],
    ['a verb', 'said', 'Ruiz said was late.'],
    ['nobody that was told', 'told', 'Ruiz told him.'],
    ['a noun behind no', 'said', 'Ruiz said no dam.'],
    ['a pronoun without a verb', 'said', 'Ruiz said it.'],
    ['a verb that takes no clause', 'called', 'Ruiz called the dam would hold.'],
    ['an answer behind such a verb', 'called', 'Ruiz called no.'],
    ['a pronoun behind such a verb', 'called', 'Ruiz called it was late.'],
    ['what a comma cuts', 'wrote', 'Ruiz wrote letters, the dam would hold.'],
    ['a thing to play', 'wrote', 'Ruiz wrote songs to play.'],
  ])('takes %s for no clause: %s in %s', (_, verb, text) => {
    expect(openedIn(text, verb)).toBeNull();
  });

  it('looks for the verb of a bare clause so far and no farther', () => {
    expect(openedIn('Ruiz said the old red dam on the river would hold.', 'said')).not.toBeNull();
    expect(openedIn('Ruiz said the very old red dam on the big river would hold.', 'said')).toBeNull();
  });

  it.each([
    ['said', 'Ruiz said “it was late”.', '“it was late”'],
    ['said', 'Ruiz said, “It was late”.', '“It was late”'],
    ['said', 'Ruiz said: “It was late”.', '“It was late”'],
    ['told', 'Ruiz told the crew: “It was late”.', '“It was late”'],
    ['told', 'Ruiz told the crew “it was late”.', '“it was late”'],
  ])('opens with a quotation: %s, in %s', (verb, text, expected) => {
    expect(openedIn(text, verb)).toBe(expected);
  });

  it('opens with a quotation in the one around the verb, not with that one', () => {
    const text = '“The mate says to me, ‘Take the boat’,” Ruiz said.';
    expect(openedIn(text, 'says')).toBe('‘Take the boat’,” Ruiz said');
    expect(openedIn('“He told” “Nobody came” Ruiz.', 'told')).toBeNull();
  });

  it('opens inside its limit', () => {
    expect(openedIn('Ruiz said that it was late.', 'said', 0)).toBeNull();
    expect(openedIn('Ruiz said that it was late.', 'said', 2)).toBeNull();
    expect(openedIn('Ruiz said that it was late.', 'said', 3)).toBe('that it was');
    expect(openedIn('Ruiz said no dam.', 'said', 1)).toBe('no');
  });

  it('believes a pronoun that was told in every case, a noun only before a clause', () => {
    expect(openedIn('Ruiz told him jokes.', 'told')).toBeNull();
    expect(openedIn('Ruiz told sailors were lost.', 'told')).toBe('sailors were lost');
    expect(openedIn('Ruiz told them were lost.', 'told')).toBeNull();
  });

  it.each([
    ['goes', 'The club goes “too far”', null],
    ['asked', 'Ruiz asked “too many questions”', null],
    ['asked', 'Ruiz asked, “too many?”', '“too many?”'],
    ['went', 'Ruiz went “Eat your peas”', '“Eat your peas”'],
    ['wrote', 'Ruiz wrote “never again”', '“never again”'],
  ])(
    'hears words in marks behind a verb that has things too only if they begin as such: %s, in %s',
    (verb, text, expected) => {
      expect(openedIn(`${text}.`, verb)).toBe(expected);
    },
  );
});
