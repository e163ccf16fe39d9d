import { describe, expect, it } from 'vitest';
import { ownParts } from '../../src/attributions/contents/own-content.ts';
import type { TaggedCue } from '../../src/cues/tagged-cue.ts';
import { type MadeReading, sceneOf, textOf } from './made-scene.ts';

function partsIn(text: string, made: MadeReading) {
  const scene = sceneOf(text, made);
  return ownParts(scene, scene.cues[0] as TaggedCue).map((range) => textOf(scene.doc, range));
}

describe('a part that is none of the content', () => {
  it.each<[string, MadeReading, string]>([
    [
      '“They should quit,” he said, and warned of a plot.',
      { cue: 'said', content: ['“They should quit,”', 'and warned of a plot'] },
      '“They should quit,”',
    ],
    [
      '“They should quit,” he said, and then also warned of a plot.',
      { cue: 'said', content: ['“They should quit,”', 'and then also warned of a plot'] },
      '“They should quit,”',
    ],
    [
      '“They should quit,” he said, and alleged a plot.',
      { cue: 'said', content: ['“They should quit,”', 'and alleged a plot'] },
      '“They should quit,”',
    ],
    [
      'The dam leaks, he said on condition of anonymity.',
      { cue: 'said', content: ['The dam leaks', 'on condition of anonymity'] },
      'The dam leaks',
    ],
    [
      'The dam leaks, he said on one very strict condition of anonymity.',
      { cue: 'said', content: ['The dam leaks', 'one very strict condition of anonymity'] },
      'The dam leaks',
    ],
    [
      'The pilot had not slept, according to Ruiz, who was not there.',
      { cue: 'according to', source: 'Ruiz', content: ['The pilot had not slept', 'who was not there'] },
      'The pilot had not slept',
    ],
    [
      'As Ruiz puts it, the dam leaks.',
      { cue: 'puts', source: 'Ruiz', content: ['it, the dam leaks'] },
      'the dam leaks',
    ],
    [
      'She had a scan, which Ada Holm said showed nothing.',
      { cue: 'said', source: 'Ada Holm', content: ['She had a scan', 'showed nothing'] },
      'showed nothing',
    ],
    [
      'The dam leaks, he said, speaking on the condition of anonymity because the talks go on.',
      { cue: 'said', content: ['The dam leaks', 'speaking on the condition of anonymity because the talks go on'] },
      'The dam leaks',
    ],
    [
      'They speak of “a park for all,” and guides ask us not to run.',
      { cue: 'ask', source: 'guides', content: ['They speak of “a park for all,”', 'not to run'] },
      'not to run',
    ],
    [
      'She grew up there, and Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['She grew up there', 'the dam leaked'] },
      'the dam leaked',
    ],
    [
      'She grew up there, where Ada Holm told her that the dam leaked.',
      { cue: 'told', source: 'Ada Holm', content: ['She grew up there', 'that the dam leaked'] },
      'that the dam leaked',
    ],
    [
      'The second time, she said £4 million.',
      { cue: 'said', source: 'she', content: ['The second time', '4 million'] },
      '4 million',
    ],
    [
      'Praising the crew, Ruiz said, “They saved us.”',
      { cue: 'said', source: 'Ruiz', content: ['Praising the crew', '“They saved us.”'] },
      '“They saved us.”',
    ],
    [
      'On the subject of fees, Ruiz added, “They saved us.”',
      { cue: 'added', source: 'Ruiz', content: ['On the subject of fees', '“They saved us.”'] },
      '“They saved us.”',
    ],
    [
      'Ruiz sat down late, and when asked about it, she said, “I slept.”',
      { cue: 'said', source: 'she', content: ['Ruiz sat down late, and when asked about it', '“I slept.”'] },
      '“I slept.”',
    ],
    [
      'It leaks, said two men, who asked not to be named at all.',
      { cue: 'said', source: 'two men', content: ['It leaks', 'who asked not to be named at all'] },
      'It leaks',
    ],
    [
      'It leaks, two men told the paper, in what would be a blow to Marlow.',
      { cue: 'told', source: 'two men', content: ['It leaks', 'in what would be a blow to Marlow'] },
      'It leaks',
    ],
    ['As she puts it, the dam leaks.', { cue: 'puts', content: ['it', 'the dam leaks'] }, 'the dam leaks'],
    [
      'Ruiz slept, while Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['Ruiz slept', 'the dam leaked'] },
      'the dam leaked',
    ],
    [
      'Ruiz slept but Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['Ruiz slept', 'the dam leaked'] },
      'the dam leaked',
    ],
    [
      'Ruiz was told by them that the dam leaked.',
      { cue: 'was told', content: ['Ruiz', 'that the dam leaked'] },
      'that the dam leaked',
    ],
    [
      'Ruiz asked Ada Holm, the lawyer, whether the dam leaked.',
      { cue: 'asked', source: 'Ruiz', content: ['Ada Holm', 'whether the dam leaked'] },
      'whether the dam leaked',
    ],
    [
      'When I ask why, she laughs. “You know why.”',
      { cue: 'laughs', source: 'she', content: ['When I ask why', '“You know why.”'] },
      '“You know why.”',
    ],
    [
      'Asked by a baker whether she would go, Ruiz laughed. “Would you?”',
      { cue: 'Asked', source: 'a baker', content: ['whether she would go', '“Would you?”'] },
      'whether she would go',
    ],
    [
      'When a baker asked whether she would go, Ruiz smiled. “Not yet.”',
      { cue: 'asked', source: 'a baker', content: ['whether she would go', '“Not yet.”'] },
      'whether she would go',
    ],
    [
      'When asked why, she laughs. “You know why.”',
      { cue: 'laughs', source: 'she', content: ['When asked why', '“You know why.”'] },
      '“You know why.”',
    ],
    [
      'As Ruiz once observed, nobody sleeps. It rains. “Is he dead?” Ada Holm asks him.',
      { cue: 'observed', source: 'Ruiz', content: ['nobody sleeps', '“Is he dead?”'] },
      'nobody sleeps',
    ],
  ])('is left out: %s', (text, made, own) => {
    expect(partsIn(text, made)).toEqual([own]);
  });

  it.each<[string, MadeReading]>([
    [
      'The first week, she said, was the worst.',
      { cue: 'said', source: 'she', content: ['The first week', 'was the worst'] },
    ],
    ['The wall, she said again, fell.', { cue: 'said', source: 'she', content: ['The wall', 'fell'] }],
    ['“They quit,” he said, and the crew slept.', { cue: 'said', content: ['“They quit,”', 'and the crew slept'] }],
    [
      'If the dam leaks, Ruiz said, “We all drown.”',
      { cue: 'said', source: 'Ruiz', content: ['If the dam leaks', '“We all drown.”'] },
    ],
    [
      'A bad year, Ruiz said. “We all drowned.”',
      { cue: 'said', source: 'Ruiz', content: ['A bad year', '“We all drowned.”'] },
    ],
    [
      'A baker asked whether she would go. “Would you?”',
      { cue: 'asked', source: 'A baker', content: ['whether she would go', '“Would you?”'] },
    ],
    ['“They quit,” he said, and slept on it.', { cue: 'said', content: ['“They quit,”', 'and slept on it'] }],
    ['“They quit,” he said, and red ships.', { cue: 'said', content: ['“They quit,”', 'and red ships'] }],
    ['“They quit,” he said, warned of it.', { cue: 'said', content: ['“They quit,”', 'warned of it'] }],
    ['“They quit,” he said, and “warned” them.', { cue: 'said', content: ['“They quit,”', 'and “warned” them'] }],
    ['They slept and warned us, he said, on the pier.', { cue: 'said', content: ['and warned us', 'on the pier'] }],
    [
      'It leaks, he said on the one very old strict condition of anonymity.',
      { cue: 'said', content: ['It leaks', 'the one very old strict condition of anonymity'] },
    ],
    [
      '“It leaks,” and guides said it was old.',
      { cue: 'said', source: 'guides', content: ['“It leaks,”', 'it was old'] },
    ],
    ['It leaks, he said, “anonymity”.', { cue: 'said', content: ['It leaks', '“anonymity”'] }],
    [
      'Praising the crew, Ruiz said, “is a duty.”',
      { cue: 'said', source: 'Ruiz', content: ['Praising the crew', '“is a duty.”'] },
    ],
    [
      'Praising the crew, Ruiz said, is a duty.',
      { cue: 'said', source: 'Ruiz', content: ['Praising the crew', 'is a duty'] },
    ],
    ['As she says it, the dam leaks.', { cue: 'says', content: ['it', 'the dam leaks'] }],
    ['As she puts this, the dam leaks.', { cue: 'puts', content: ['this', 'the dam leaks'] }],
    ['As she puts it here, the dam leaks.', { cue: 'puts', content: ['it here', 'the dam leaks'] }],
    [
      'Ruiz slept, Ada Holm said, at the pier.',
      { cue: 'said', source: 'Ada Holm', content: ['Ruiz slept', 'at the pier'] },
    ],
    ['Ruiz slept, while Ada Holm said the dam leaked.', { cue: 'said', content: ['Ruiz slept', 'the dam leaked'] }],
    [
      '“Ruiz slept,” while Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['“Ruiz slept,”', 'the dam leaked'] },
    ],
    [
      'Ruiz slept and Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['Ruiz slept', 'the dam leaked'] },
    ],
    [
      'Ruiz slept late while Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['Ruiz slept', 'the dam leaked'] },
    ],
    ['Ruiz told them that the dam leaked.', { cue: 'told', content: ['Ruiz', 'that the dam leaked'] }],
    [
      'That Ruiz left was told by them, the dam leaked.',
      { cue: 'was told', content: ['That Ruiz left', 'the dam leaked'] },
    ],
    ['“Ruiz” was told by them that the dam leaked.', { cue: 'was told', content: ['“Ruiz”', 'that the dam leaked'] }],
    ['Ruiz, there, was told the dam leaked.', { cue: 'was told', content: ['Ruiz', 'the dam leaked'] }],
    ['Ruiz was said to us that the dam leaked.', { cue: 'was said', content: ['Ruiz', 'that the dam leaked'] }],
    [
      '“They quit,” Ruiz said. “Is he dead?” Ada Holm asked the crew to leave.',
      { cue: 'said', source: 'Ruiz', content: ['“They quit,”', '“Is he dead?”'] },
    ],
    [
      'When the ice melts, Ruiz says, “it leaks.”',
      { cue: 'says', source: 'Ruiz', content: ['When the ice melts', '“it leaks.”'] },
    ],
  ])('is not this: %s', (text, made) => {
    expect(partsIn(text, made)).toEqual(made.content);
  });

  it('is kept where no other is left', () => {
    expect(partsIn('As she puts it.', { cue: 'puts', content: ['it'] })).toEqual(['it']);
  });
});

describe('what another says behind the report', () => {
  const read = (behind: string, source = 'Old Baird') =>
    partsIn(`“They leak,” ${source} said. ${behind} “He is cranky.”`, {
      cue: 'said',
      source,
      content: ['“They leak,”', '“He is cranky.”'],
    });

  it.each(['Tully shrugged.', 'Tully added:', 'Then Tully whispered:'])(
    'is left out where it is led by: %s',
    (behind) => {
      expect(read(behind)).toEqual(['“They leak,”']);
    },
  );

  it('is another’s where only the article is the same', () => {
    expect(read('The mayor shrugged.', 'the keeper')).toEqual(['“They leak,”']);
  });

  it.each(['Baird shrugged.', 'It rained.'])('is kept as the same one’s behind: %s', (behind) => {
    expect(read(behind)).toEqual(['“They leak,”', '“He is cranky.”']);
  });

  it('is left out where it is tagged by a verb alone', () => {
    expect(
      partsIn('As Ruiz once observed, nobody sleeps. It rains. “Is he dead?” Ada Holm asks.', {
        cue: 'observed',
        source: 'Ruiz',
        content: ['nobody sleeps', '“Is he dead?”'],
      }),
    ).toEqual(['nobody sleeps']);
  });
});

describe('what is answered', () => {
  const LETTER = 'with a letter: “It is dry.”';

  it('is no part of the answer', () => {
    const made = { cue: 'responded', source: 'Ruiz', content: ['the claim', '“It is dry.”'] };
    expect(partsIn(`Ruiz responded to the claim ${LETTER}`, made)).toEqual(['“It is dry.”']);
  });

  it.each<[string, MadeReading]>([
    [`Ruiz spoke to the claim ${LETTER}`, { cue: 'spoke', content: ['the claim', '“It is dry.”'] }],
    [`Ruiz responded of the claim ${LETTER}`, { cue: 'responded', content: ['the claim', '“It is dry.”'] }],
    [`Ruiz responded to “the claim” ${LETTER}`, { cue: 'responded', content: ['“the claim”', '“It is dry.”'] }],
    ['Ruiz responded to the claim that it was dry.', { cue: 'responded', content: ['the claim', 'that it was dry'] }],
    ['“It is dry,” Ruiz responded to the claim.', { cue: 'responded', content: ['“It is dry,”', 'the claim'] }],
  ])('is not told of in %s', (text, made) => {
    expect(partsIn(text, made)).toEqual(made.content);
  });
});

describe('a clause before the report', () => {
  it.each<[string, MadeReading, string]>([
    [
      'The keeper, Ana Ruiz, was told that the dam leaked.',
      { cue: 'was told', content: ['The keeper, Ana Ruiz', 'that the dam leaked'] },
      'that the dam leaked',
    ],
    [
      'She “grew up there,” and Ada Holm said the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['She “grew up there,”', 'the dam leaked'] },
      'the dam leaked',
    ],
    [
      'Asked why, she laughs. “You know why.”',
      { cue: 'laughs', source: 'she', content: ['Asked why', '“You know why.”'] },
      '“You know why.”',
    ],
  ])('is left out: %s', (text, made, own) => {
    expect(partsIn(text, made)).toEqual([own]);
  });

  it.each<[string, MadeReading]>([
    [
      'She grew up there, and, Ada Holm said, the dam leaked.',
      { cue: 'said', source: 'Ada Holm', content: ['She grew up there', 'the dam leaked'] },
    ],
    [
      'Two weeks, which Ada Holm said showed nothing.',
      { cue: 'said', source: 'Ada Holm', content: ['Two weeks', 'showed nothing'] },
    ],
    [
      'She had a scan at the old mill, which Ada Holm said showed nothing.',
      { cue: 'said', source: 'Ada Holm', content: ['She had a scan', 'showed nothing'] },
    ],
    [
      'When I left, she laughs. “You know why.”',
      { cue: 'laughs', source: 'she', content: ['When I left', '“You know why.”'] },
    ],
    [
      'It was late and asked why, she laughs. “You know why.”',
      { cue: 'laughs', source: 'she', content: ['asked why', '“You know why.”'] },
    ],
    [
      'They slept praising the crew, Ruiz said, “They saved us.”',
      { cue: 'said', source: 'Ruiz', content: ['praising the crew', '“They saved us.”'] },
    ],
    [
      'Praising the crew, Ruiz said, “We slept while They saved us.”',
      { cue: 'said', source: 'Ruiz', content: ['Praising the crew', 'They saved us'] },
    ],
    [
      'It leaks, two men told the paper in what was a whisper.',
      { cue: 'told', source: 'two men', content: ['It leaks', 'in what was a whisper'] },
    ],
    [
      'It leaks, two men told the paper, in the old part.',
      { cue: 'told', source: 'two men', content: ['It leaks', 'in the old part'] },
    ],
  ])('is kept: %s', (text, made) => {
    expect(partsIn(text, made)).toEqual(made.content);
  });
});
