import { describe, expect, it } from 'vitest';
import { isRefused } from '../../src/attributions/refusals/refusals.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const refused = (text: string, made: MadeReading): boolean => holdsFor(isRefused, text, made);

describe('a label', () => {
  it.each([
    ['Photo: Aldous Merrin slept here.', 'Photo', true],
    ['Photo, video: Aldous Merrin slept here.', 'Photo, video', true],
    ['Aldous Merrin: We slept here.', 'Aldous Merrin', false],
    ['Photo editor Merrin: We slept here.', 'Photo editor Merrin', false],
  ])('is no speaker before a colon: %s', (text, source, expected) => {
    const behind = text.slice(text.indexOf(':') + 2, -1);
    expect(refused(text, { cue: ':', source, content: [behind] })).toBe(expected);
  });

  it('may speak before a verb', () => {
    expect(
      refused('The photo said that it was late.', { cue: 'said', source: 'photo', content: ['that it was late'] }),
    ).toBe(false);
  });
});

describe('a colon in brackets', () => {
  it('leads to a detail, not to what was said', () => {
    const listed = 'Tern Robotics (OSE: TERN), a maker of robots, slept.';
    expect(
      refused(listed, { cue: ':', source: 'Tern Robotics (OSE', content: ['TERN), a maker of robots, slept'] }),
    ).toBe(true);
    const closed = 'Ruiz (left): We slept here.';
    expect(refused(closed, { cue: ':', source: 'Ruiz (left)', content: ['We slept here'] })).toBe(false);
  });
});

describe('those who may not speak', () => {
  it.each([
    ['They were not authorized to talk about the plan.', 'were not authorized', 'the plan', true],
    ['They were not authorised to speak to the press.', 'were not authorised', 'to speak to the press', true],
    ['They were not allowed to sell the plan.', 'were not allowed', 'to sell the plan', false],
    ['They allowed that talks had failed.', 'allowed', 'that talks had failed', false],
  ])('say nothing by it: %s', (text, cue, content, expected) => {
    expect(refused(text, { cue, source: 'They', content: [content], attribution: 'belief' })).toBe(expected);
  });
});

describe('a manner behind *according to*', () => {
  it.each([
    ['size', true],
    ['the rules', true],
    ['the old rules', true],
    ['depth', true],
    ['ability', true],
    ['a price list', false],
    ['the ministry', false],
    ['Ana Ruiz', false],
    ['her', false],
    ['minutes obtained under public records law', false],
    ['the head of the plan', false],
    ['a woman who knows the law', false],
  ])('is %s: %s', (source, expected) => {
    const made = { cue: 'According to', anchor: 'According', source, content: ['they are sold'] };
    expect(refused(`According to ${source}, they are sold.`, made)).toBe(expected);
  });

  it('is nobody', () => {
    expect(
      refused('They are sold according to.', { cue: 'according to', anchor: 'according', content: ['They are sold'] }),
    ).toBe(true);
  });

  it('is none where the network takes the plan for what was said', () => {
    const text = 'The launch went according to plan until it sank.';
    const made = { cue: 'according to', anchor: 'according', content: ['plan until it sank'] };
    expect(refused(text, { ...made, source: 'The launch' })).toBe(true);
    expect(refused(text.replace('plan', 'Ruiz'), { ...made, source: 'Ruiz', content: ['The launch went'] })).toBe(
      false,
    );
  });

  it('is none behind a verb', () => {
    expect(
      refused('The plan said that it was late.', { cue: 'said', source: 'The plan', content: ['that it was late'] }),
    ).toBe(false);
  });
});

describe('a turn of phrase', () => {
  it.each([
    ['That said, the tram is late.', 'said', 'That', true],
    ['Needless to say, the tram is late.', 'say', 'Needless', true],
    ['Having said so, the tram is late.', 'said', 'Having', true],
    ['It rained. That said, the tram is late.', 'said', 'That', true],
    ['They truly said the tram is late.', 'said', 'truly', true],
    ['Only one said the tram is late.', 'said', 'one', false],
    ['That driver said the tram is late.', 'said', 'That driver', false],
    ['He said the tram is late.', 'said', 'He', false],
    ['Ruiz said the tram is late.', 'said', 'Ruiz', false],
    ['Ten said the tram is late.', 'said', 'Ten', false],
    ['Many said the tram is late.', 'said', 'Many', false],
    ['Ruiz has many disputes the tram is late.', 'disputes', 'many', true],
  ])('has no speaker: %s', (text, cue, source, expected) => {
    expect(refused(text, { cue, source, content: ['the tram is late'] })).toBe(expected);
  });
});

describe('a participle that opens a clause', () => {
  it.each([
    ['The plan fits the mood, given that the tram is late.', 'given', 'The plan', true],
    ['It rained. Assuming that the tram is late, Ruiz slept.', 'Assuming', 'Ruiz', true],
    ['Ruiz granted that the tram is late.', 'granted', 'Ruiz', false],
    ['It rained, Ruiz had granted that the tram is late.', 'granted', 'Ruiz', false],
    ['The plan fits the mood, adding that the tram is late.', 'adding', 'The plan', false],
  ])('reports nothing: %s', (text, cue, source, expected) => {
    expect(refused(text, { cue, source, content: ['that the tram is late'] })).toBe(expected);
  });
});

describe('a question of nobody', () => {
  it('is put to those of whom some answer', () => {
    const made = { cue: 'asked', source: '90 farmers', content: ['most said no'] };
    expect(refused('Of 90 farmers asked, most said no.', made)).toBe(true);
    expect(refused('Then 90 farmers asked, most said no.', made)).toBe(false);
  });

  it('opens the sentence, without a source', () => {
    const made = { cue: 'Asked', content: ['whether she would go'] };
    expect(refused('Asked whether she would go, Ruiz slept.', made)).toBe(true);
    expect(refused('It rained. Asked whether she would go, Ruiz slept.', made)).toBe(true);
    expect(refused('Asked whether she would go, Ruiz slept.', { ...made, source: 'Ruiz' })).toBe(false);
    expect(refused('Asked on Arvo TV whether she would go, Ruiz slept.', { ...made, source: 'Arvo TV' })).toBe(true);
    expect(refused('Asked by Arvo TV whether she would go, Ruiz slept.', { ...made, source: 'Arvo TV' })).toBe(false);
    expect(refused('Ruiz slept, asked whether she would go.', { ...made, cue: 'asked' })).toBe(false);
    expect(refused('Told whether she would go, Ruiz slept.', { ...made, cue: 'Told' })).toBe(false);
  });
});

describe('a question put between commas', () => {
  it.each([
    [undefined, true],
    ['Ruiz', true],
    ['she', false],
  ])('is nobody’s, whoever the network takes for its source: %s', (source, expected) => {
    const made = { cue: 'asked', source, content: ['whether she would go'] };
    expect(refused('Ruiz, asked whether she would go, slept.', made)).toBe(expected);
  });
});

describe('what stands behind a preposition or an article', () => {
  it.each([
    ['They reported to work.', 'reported', 'They', 'to work', true],
    ['They reported to work.', 'reported', 'They', 'work', true],
    ['They reported to police that it was late.', 'reported', 'They', 'that it was late', false],
    ['The urge to swim passes.', 'urge', 'The', 'to swim passes', true],
    ['They urge us to swim.', 'urge', 'They', 'us to swim', false],
  ])('is nothing that was said: %s', (text, cue, source, content, expected) => {
    expect(refused(text, { cue, source, content: [content] })).toBe(expected);
  });
});

describe('somebody who is sent off', () => {
  it.each([
    ['The referee dismissed two players.', 'two players', true],
    ['The referee dismissed the claims.', 'the claims', false],
  ])('was not said: %s', (text, content, expected) => {
    expect(refused(text, { cue: 'dismissed', source: 'The referee', content: [content] })).toBe(expected);
  });
});

describe('how somebody is to be quoted', () => {
  it.each([
    ['asked', 'not to be named'],
    ['asked', 'to not be identified'],
    ['asked', 'that their name not be used'],
    ['asked', 'for anonymity'],
    ['spoke', 'on condition of anonymity'],
    ['spoke', 'on the strict condition of confidentiality'],
    ['asked', 'not to be named because it was late'],
  ])('is nothing that was said: they %s %s', (cue, content) => {
    expect(refused(`They ${cue} ${content}.`, { cue, source: 'They', content: [content] })).toBe(true);
  });

  it.each([
    ['asked', 'to be named captain'],
    ['asked', 'to be named the captain'],
    ['asked', 'that they name ships'],
    ['asked', 'that they quoted him'],
    ['said', 'that anonymity was vital'],
    ['said', 'that confidentiality deals are rare'],
    ['said', 'that anonymity mattered'],
    ['said', 'that the name was late'],
    ['asked', 'for a boat'],
    ['asked', 'that no ship be named'],
  ])('is not %s: they %s', (cue, content) => {
    expect(refused(`They ${cue} ${content}.`, { cue, source: 'They', content: [content] })).toBe(false);
  });
});

describe('a verb that says nothing', () => {
  it.each([
    ['Ruiz read from a petition signed by hundreds.', 'Ruiz', 'read', 'a petition signed by hundreds', true],
    ['Ruiz read that a petition was signed.', 'Ruiz', 'read', 'that a petition was signed', false],
    ['Ruiz apologised to growers.', 'Ruiz', 'apologised', 'growers', true],
    ['Ruiz apologised that it leaked.', 'Ruiz', 'apologised', 'that it leaked', false],
    ['It was written in orange spray paint, “No”.', 'orange spray', 'paint', '“No”', true],
    ['Ruiz remembers it differently.', 'Ruiz', 'remembers', 'it differently', true],
    ['Ruiz remembers it was late.', 'Ruiz', 'remembers', 'it was late', false],
    ['The man accused of theft slept.', 'The man', 'accused', 'theft', true],
    ['The man accused Ruiz of theft.', 'The man', 'accused', 'Ruiz of theft', false],
  ])('%s', (text, source, cue, content, expected) => {
    expect(refused(text, { cue, source, content: [content] })).toBe(expected);
  });
});
