import { describe, expect, it } from 'vitest';
import { isUnsaid } from '../../src/attributions/refusals/unsaid.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const unsaid = (text: string, made: MadeReading): boolean => holdsFor(isUnsaid, text, made);

describe('what only points at something said', () => {
  it.each([
    ['said', 'it'],
    ['said', 'nothing'],
    ['wrote', 'as much'],
    ['told', 'this'],
    ['said', 'it with a straight face'],
    ['said', 'as much in May'],
    ['said', 'it without looking at the crew'],
    ['said', 'it because of the rain'],
    ['said', 'it four times'],
    ['said', 'so three times in the talk, which took place by the dam'],
    ['said', 'that, and she left'],
    ['said', 'it in May, and he left'],
    ['said', 'it like he was reading a list'],
    ['said', 'that either'],
    ['put', 'it better ourselves'],
    ['reported', 'it to the police'],
    ['put', 'the boat at the pier'],
    ['writes', 'the widely read letter'],
    ['says', 'more with a look than others say with a speech'],
    ['says', 'less about the dam'],
    ['says', 'something about the town’s taste for risk'],
    ['wrote', 'the firm’s books'],
    ['says', 'more than the speech before it'],
    ['said', 'it the night the crew left'],
  ])('is unsaid: Ruiz %s %s', (cue, content) => {
    expect(unsaid(`Ruiz ${cue} ${content}.`, { cue, source: 'Ruiz', content: [content] })).toBe(true);
  });

  it('is unsaid where it is put to somebody, or is another’s word', () => {
    const put = (content: string) => unsaid(`Ruiz put ${content}.`, { cue: 'put', source: 'Ruiz', content: [content] });
    expect(put('that to Arvo, who said “no way”')).toBe(true);
    expect(put('it to Arvo that the dam was “as good as dead”')).toBe(false);
    const wrote = { cue: 'wrote', source: 'the board', content: ['According to Vole'] };
    expect(unsaid('According to Vole, the board wrote to growers.', wrote)).toBe(true);
  });

  it('is unsaid where it is what somebody says at such times', () => {
    const made = { cue: 'say', source: 'critics', content: ['what', 'when they mean slow'] };
    expect(unsaid('The film is patient, which is what critics say when they mean slow.', made)).toBe(true);
  });

  it.each([
    ['said', 'nothing in the plan was new'],
    ['said', 'it was late'],
    ['reported', 'it was late'],
    ['put', 'the toll at 83'],
    ['put', 'the cost at about $11 million'],
    ['said', 'it’s late'],
    ['said', 'as many in May'],
    ['said', 'more than 200 ships sank'],
    ['said', 'more ships sank'],
    ['said', 'more in the crew were ill'],
    ['said', 'that either would do'],
    ['said', 'as soon'],
    ['said', 'that in May it rained'],
    ['said', 'it in May and the crew left'],
    ['noted', 'nothing'],
    ['said', 'ships in May'],
    ['said', '“it”'],
    ['said', 'it with a “straight” face'],
  ])('is not all that was said: Ruiz %s %s', (cue, content) => {
    expect(unsaid(`Ruiz ${cue} ${content}.`, { cue, source: 'Ruiz', content: [content] })).toBe(false);
  });

  it.each<[string, MadeReading, boolean]>([
    ['It leaks, whatever Ruiz says.', { cue: 'says', source: 'Ruiz', content: ['It leaks'] }, true],
    ['Let nobody tell you it is late.', { cue: 'tell', source: 'nobody', content: ['it is late'] }, true],
    ['Then nobody told us it was late.', { cue: 'told', source: 'nobody', content: ['it was late'] }, false],
    ['It leaks, Ruiz says.', { cue: 'says', source: 'Ruiz', content: ['It leaks'] }, false],
  ])('is nobody’s: %s (%#)', (text, made, expected) => {
    expect(unsaid(text, made)).toBe(expected);
  });

  it('stands behind the verb', () => {
    expect(unsaid('It, Ruiz said.', { cue: 'said', source: 'Ruiz', content: ['It'] })).toBe(false);
  });

  it('is none where nothing was read', () => {
    expect(unsaid('Ruiz said it.', { cue: 'said', source: 'Ruiz', content: [] })).toBe(false);
  });
});

describe('a thing', () => {
  it.each([
    ['told', 'the truth', true],
    ['read', 'the old letter', true],
    ['told', 'if so', false],
    ['told', 'the crew slept', false],
    ['told', 'the mate’s ship', true],
    ['read', 'sinking ships', false],
    ['said', 'a prayer', true],
    ['said', 'the old words of the mate', true],
    ['said', 'the old truth', false],
    ['said', 'the ship of the prayer', false],
    ['noted', 'a prayer', false],
  ])('is unsaid: Ruiz %s %s (%s)', (cue, content, expected) => {
    expect(unsaid(`Ruiz ${cue} ${content}.`, { cue, source: 'Ruiz', content: [content] })).toBe(expected);
  });
});

describe('what somebody laughed at', () => {
  it.each([
    ['laughs', 'when the lights go out', true],
    ['laughs', 'that the lights go out', false],
    ['muttered', 'about the lights', true],
    ['muttered', 'that it was late', false],
    ['said', 'when the lights go out', false],
  ])('is unsaid: Ruiz %s %s (%s)', (cue, content, expected) => {
    expect(unsaid(`Ruiz ${cue} ${content}.`, { cue, source: 'Ruiz', content: [content] })).toBe(expected);
  });

  it('is said where it is laughed off', () => {
    const made = { cue: 'laughed', source: 'Ruiz', content: ['the charge'] };
    expect(unsaid('Ruiz laughed off the charge.', made)).toBe(false);
    expect(unsaid('Ruiz laughed at the charge.', made)).toBe(true);
  });
});

describe('anybody', () => {
  it.each([
    ['Anyone who says the tram is late may go.', 'who', true],
    ['The driver who says the tram is late may go.', 'who', false],
    ['Anyone knows Ruiz says the tram is late.', 'Ruiz', false],
  ])('said nothing: %s', (text, source, expected) => {
    expect(unsaid(text, { cue: 'says', source, content: ['the tram is late'] })).toBe(expected);
  });

  it('is none without a source', () => {
    expect(unsaid('Anyone says the tram is late.', { cue: 'says', content: ['the tram is late'] })).toBe(false);
  });
});

describe('what somebody calls something', () => {
  it.each([
    ['it a draw', false],
    ['the vote a farce', false],
    ['an old friend', true],
    ['the office in a rush', true],
    ['it a day', true],
    ['her last week', true],
    ['her own sister', true],
    ['him unfit', false],
    ['the charges historic', false],
    ['Varga his friend', false],
    ['for calm', false],
    ['for a nurse', true],
    ['the office', true],
  ])('is unsaid or not: Ruiz called %s', (content, expected) => {
    expect(unsaid(`Ruiz called ${content}.`, { cue: 'called', source: 'Ruiz', content: [content] })).toBe(expected);
  });
});
