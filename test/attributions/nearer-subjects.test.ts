import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const sourcesOf = (text: string): (string | undefined)[] => extract(text).quotes.map(({ source }) => source?.text);

describe('sources in the clause of the cue', () => {
  it.each([
    [
      'Ana Bly welcomed the vote, but the union’s president, Heather Groves, called it “a sticking plaster on a broken leg”.',
      ['the union’s president, Heather Groves'],
    ],
    ['Ana Bly had just parked when the man appeared from nowhere and yelled: “Give me the keys.”', ['the man']],
    [
      'Her husband, Luis Bly, flew to Tarn in her place, and Ms. Groves later told friends that it had been “a mess from start to end”.',
      ['Ms. Groves'],
    ],
    ['Ana Bly was asleep when her neighbour ran in and shouted: “The bridge is down!”', ['her neighbour']],
    [
      'Arvo Foods fell 19% in London after Heather Groves resigned, citing “a wholly different view of the company”.',
      ['Heather Groves'],
    ],
    [
      'Minister Ana Bly said it would “help tide people over”, though Heather Groves labelled it “a sticking plaster on a broken leg”.',
      ['Minister Ana Bly', 'Heather Groves'],
    ],
  ])('%s', (text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });

  it.each([
    ['a verb joined behind *but*', 'Ana Bly shook her head but said: “Ask me in May.”', ['Ana Bly']],
    ['a verb joined behind *and*', 'Ana Bly smiled, shook her head and said it was too late.', ['Ana Bly']],
    ['a participle', 'Ana Bly walked out while saying that it was too late.', ['Ana Bly']],
    ['somebody who climbs', 'Ana Bly climbed onto the stage as Ada Holm left, saying it was over.', ['Ana Bly']],
  ])('are those of the sentence for %s', (_, text, sources) => {
    expect(sourcesOf(text)).toEqual(sources);
  });
});

describe('the source of what is added', () => {
  it.each([
    ['Holm and Ruiz will meet some time next week, Baird said, adding, “They need to have a good talk.”', 'Baird'],
    ['Holm can only wait “for the rain,” Baird said, adding that it was late.', 'Baird'],
    ['The firm will close two plants, the chief executive said, adding: “It is late.”', 'the chief executive'],
    ['Baird, who left in May and said little, shrugged, adding: “It is late.”', 'Baird'],
  ])('is who said what it is added to: %s', (text, source) => {
    expect(sourcesOf(text).at(-1)).toBe(source);
  });
});

describe('sources of joined verbs', () => {
  it('are those of the first one', () => {
    const text =
      'Asked whether he would go, Rector Hale quoted the hymn – “Here I stand” – and then added: “Although my knees ache.”';
    expect(sourcesOf(text).at(-1)).toBe('Rector Hale');
  });

  it('are nobody’s where no verb came before', () => {
    expect(sourcesOf('The rain came, and a voice on the radio said it would last.').at(-1)).toBe(
      'a voice on the radio',
    );
  });
});

describe('a note that somebody found', () => {
  it.each([
    ['A note found on the desk read: “Back at four.”', 'A note found on the desk', 'read'],
    ['A letter left on the bench reads: “The ice was thin.”', 'A letter left on the bench', 'reads'],
  ])('%s', (text, source, cue) => {
    expect(extract(text).quotes.map((quote) => [quote.source?.text, quote.cue?.text])).toEqual([[source, cue]]);
  });

  it('is read by its own verb where it has one', () => {
    expect(
      extract('A police report issued on Monday says: “The ice was thin.”').quotes.map(({ cue }) => cue?.text),
    ).toEqual(['says']);
  });
});

describe('the reason for which a source speaks so', () => {
  it('belongs to the source', () => {
    const text =
      'An official, who spoke on condition of anonymity because he was not authorised to speak publicly, said it had doubled.';
    expect(sourcesOf(text)).toEqual([
      'An official, who spoke on condition of anonymity because he was not authorised to speak publicly',
    ]);
  });

  it('is no part of a source behind the cue', () => {
    expect(sourcesOf('“It has doubled,” said the woman, who spoke quietly because she feared for her job.')[0]).toMatch(
      /^the woman/,
    );
  });
});

describe('what somebody is accused of', () => {
  it('is that one’s', () => {
    const text = 'Ms. Groves accused the young mayor of refusing to tell voters whether she would stay.';
    expect(sourcesOf(text).at(-1)).toBe('the young mayor');
  });

  it('is no word of the accuser’s own', () => {
    expect(new Set(sourcesOf('Ms. Groves accused the mayor, saying that it was late.'))).toEqual(
      new Set(['Ms. Groves']),
    );
  });
});

describe('a clause between commas', () => {
  it('is no source', () => {
    const text = 'Ana Bly, asked about the vote as she left a dinner in Palm Tarn, Florida, said: “Ask me in May.”';
    expect(sourcesOf(text)).toEqual(['Ana Bly']);
  });
});
