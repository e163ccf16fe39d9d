import { describe, expect, it } from 'vitest';
import { isDateline } from '../../src/attributions/refusals/dateline.ts';
import { sceneOf } from './made-scene.ts';

const LONG = 'The high court on Friday pulled up the town over its failure to fill the holes.';
const REST = '\nThe bench gave it two weeks.\nThe matter was put off.';

/** Whether the first colon of a text ends a dateline. */
function isDatelineIn(text: string): boolean {
  const scene = sceneOf(text);
  return isDateline(
    scene,
    scene.doc.tokens.findIndex((token) => token.text === ':'),
  );
}

describe('a place with which an early paragraph opens', () => {
  it('is no speaker in the headline', () => {
    const body = 'A court here on Tuesday rejected the plea.';
    expect(isDatelineIn(`Ternby: Court rejects plea\n\nTernby, Jul 22: ${body}`)).toBe(true);
    expect(isDatelineIn(`Ternby: Court rejects plea\n\nTernby, Jul 22, ${body}`)).toBe(false);
    expect(isDatelineIn(`Ternby: Court rejects plea\n\nMarlow, Jul 22: ${body}`)).toBe(false);
    expect(isDatelineIn(`Ternby: Court rejects plea\n\n${body}`)).toBe(false);
  });
});

describe('a place that a list holds', () => {
  it.each(['London: It rained.', 'New York: It rained!', 'It rained\nBy Ana Ruiz\nLondon: It rained?'])(
    'comes before a sentence: %s',
    (text) => {
      expect(isDatelineIn(text)).toBe(true);
    },
  );

  it.each([
    'London: It rained',
    'London: “It rained.”',
    'London:',
    'It was London: It rained.',
    `${'It rained.\n'.repeat(5)}London: It rained.`,
  ])('does not in %s', (text) => {
    expect(isDatelineIn(text)).toBe(false);
  });

  it('stands in one of the first five paragraphs', () => {
    expect(isDatelineIn(`${'It rained.\n'.repeat(4)}London: It rained.`)).toBe(true);
  });
});

describe('a place that no list holds', () => {
  it.each([
    `VELLAPURAM: ${LONG}${REST}`,
    `Upper Vellapuram: ${LONG}${REST}`,
    `VELLAPURAM: ${LONG}${REST}\nIt rained in Vellapuram and in Vellapuram district.`,
    `VELLAPURAM: ${LONG.replace('.', ', “as we know”.')}${REST}`,
  ])('is told by what it is not: %s', (text) => {
    expect(isDatelineIn(text)).toBe(true);
  });

  it.each([
    ['is said by somebody', `VELLAPURAM: ${LONG.replace('its', 'our')}${REST}`],
    ['says *you*', `VELLAPURAM: ${LONG.replace('the town', 'you')}${REST}`],
    ['begins with a pronoun', `VELLAPURAM: ${LONG.replace('The high court', 'She')}${REST}`],
    ['is one of two', `VELLAPURAM: ${LONG}${REST}\nMENON: It rained.`],
    ['is one of two with longer names', `VELLAPURAM: ${LONG}${REST}\nAna Menon: It rained.`],
    ['is named again', `VELLAPURAM: ${LONG}${REST}\nThen Vellapuram left.`],
    ['is in small letters', `the vellapuram: ${LONG}${REST}`],
    ['stands before little', `VELLAPURAM: The court pulled up the town.${REST}`],
    ['stands in a short text', `VELLAPURAM: ${LONG}\nThe matter was put off.`],
    ['is long', `Upper Lower Inner Outer Vellapuram: ${LONG}${REST}`],
  ])('is none where it %s', (_, text) => {
    expect(isDatelineIn(text)).toBe(false);
  });
});
