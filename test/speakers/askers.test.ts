import { describe, expect, it } from 'vitest';
import type { Attribution, TokenRange } from '../../src/attributions/attribution.ts';
import { extract } from '../../src/index.ts';
import { askersBefore, lastSource } from '../../src/speakers/resolving/askers.ts';
import { mentionsIn, rangeOf, sceneOf, textOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

/** The text with its names understood; `source`: the name that an attribution has for its source. */
function told(text: string, cue: string, source?: string) {
  const scene = sceneOf(text, { cue });
  const { mentions, cast } = mentionsIn(scene);
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    mention.resolution = { member: mention.bearer ?? cast.add(mention.words, mention.keys, 'person'), confidence: 1 };
    mention.isSourceHead = textOf(scene.doc, mention) === source;
  }
  return { scene, mentions };
}

describe('whom the pronoun of an answer cannot mean', () => {
  /** The pronoun "he" stands in the text once. */
  const askers = (text: string, lemma: string, cue = 'asked', source = 'Ana Ruiz'): string[] => {
    const reading = told(text, cue, source);
    const attribution = { cue: { lemma }, content: [] as TokenRange[] } as unknown as Attribution;
    const members = askersBefore(
      reading,
      attribution,
      reading.scene.doc.tokens.findIndex(({ lower }) => lower === 'he'),
    );
    return [...members].map(({ words }) => words.join(' '));
  };

  it.each([
    ['asked', 'Ana Ruiz asked about notes. “Every day,” he replied.', 'reply'],
    ['inquired', 'Ana Ruiz inquired about notes. “Every day,” he replied.', 'reply', 'inquired'],
    ['asked in a few words', 'Ana Ruiz then pointedly asked about notes. “Every day,” he answered.', 'answer'],
  ])('is who %s', (_, text, lemma, cue?: string) => {
    expect(askers(text, lemma, cue)).toEqual(['Ana Ruiz']);
  });

  it.each([
    ['nothing is answered', 'Ana Ruiz asked about notes. “Every day,” he said.', 'say'],
    ['it is asked far behind', 'Ana Ruiz of the old town asked about notes. “Every day,” he replied.', 'reply'],
    ['it was asked in another paragraph', 'Ana Ruiz asked about notes.\n“Every day,” he replied.', 'reply'],
    ['it was asked in another sentence', 'It rained, says Ana Ruiz. They asked twice. “Yes,” he replied.', 'reply'],
    ['nobody asked', 'They asked about notes. Ana Ruiz left. “Yes,” he replied.', 'reply'],
  ])('is nobody where %s', (_, text, lemma) => {
    expect(askers(text, lemma)).toEqual([]);
  });

  it.each([
    ['They were asked by Ana Ruiz about notes. “Every day,” he said.', ['Ana Ruiz']],
    ['They were seen by Ana Ruiz at sea. “Every day,” he said.', []],
    ['They asked for Ana Ruiz at sea. “Every day,” he said.', []],
  ])('is who is told to have asked: %s', (text, names) => {
    expect(askers(text, 'say', 'said')).toEqual(names);
  });

  it('is nobody where the source has another verb, or asking is no cue', () => {
    expect(askers('Ana Ruiz laughed about it. “Every day,” he replied.', 'reply', 'laughed')).toEqual([]);
    expect(askers('Ana Ruiz asked about notes. “Yes,” he replied.', 'reply', 'replied')).toEqual([]);
    expect(askers('Ana Ruiz asked about notes. “Yes,” he replied.', 'reply', 'asked', 'Nobody')).toEqual([]);
  });

  it.each([
    ['Asked if Luis Ortega would play, he smiled at Ana Ruiz.', ['Luis Ortega']],
    ['When asked if Luis Ortega would play, he smiled.', ['Luis Ortega']],
    ['Ana Ruiz left. Asked if Luis Ortega liked Eva Brandt, he smiled.', ['Luis Ortega', 'Eva Brandt']],
    ['Asked if the mayor would play, he smiled.', []],
    ['When pressed on Luis Ortega, he smiled.', []],
    ['Pressed on Luis Ortega, he asked why.', []],
    ['Asked about Luis Ortega, Ana Ruiz laughed, as he smiled.', ['Luis Ortega']],
    ['Asked about Luis Ortega, he smiled at Eva Brandt, Ana Ruiz said.', ['Luis Ortega']],
    ['Asked if Ana Ruiz liked Eva Brandt, he smiled.', ['Ana Ruiz', 'Eva Brandt']],
    [
      'Ana Ruiz left. Asked about Tom Hale, Eva Brandt and Mia Vole, he smiled.',
      ['Tom Hale', 'Eva Brandt', 'Mia Vole'],
    ],
  ])('is whoever is named in the question: %s', (text, names) => {
    expect(askers(text, 'say', text.includes('smiled') ? 'smiled' : 'why')).toEqual(names);
  });
});

describe('who asked in a long source', () => {
  it('is not who answers', () => {
    const text = 'Eva Holm wept. Ana Ruiz, a young baker from Pell, asked what she missed. “Rain,” she replied.';
    expect(extract(text).quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz', 'Eva Holm']);
  });
});

describe('who spoke last', () => {
  const last = (text: string, source: string, at: string): string | null => {
    const { scene, mentions } = told(text, 'said', source);
    const mention = lastSource(scene, mentions, rangeOf(scene.doc, at).first);
    return mention && textOf(scene.doc, mention);
  };

  it('is the source before a place, in its paragraph', () => {
    const text = 'Ana Ruiz said no to Luis Ortega. It rained.';
    expect(last(text, 'Ana Ruiz', 'rained')).toBe('Ana Ruiz');
    expect(last(text, 'Luis Ortega', 'rained')).toBe('Luis Ortega');
    expect(last(text, 'Luis Ortega', 'Luis')).toBeNull();
    expect(last(text, 'Ana Ruiz', 'Ana')).toBeNull();
    expect(last('Ana Ruiz said no.\nIt rained.', 'Ana Ruiz', 'rained')).toBeNull();
  });
});

const speakerOf = (text: string, words: string): string | null | undefined =>
  extract(text).quotes.find((quote) => quote.text.includes(words))?.speaker?.name;

describe('the pronoun of an answer', () => {
  const before = 'Luis Ortega kept the books. ';

  it.each([
    ['Senator Sorrel Vole asked whether he had kept notes. “Every day,” he replied.', 'Luis Ortega'],
    ['Senator Carl Brandt asked why he had kept notes. “By law,” he answered.', 'Luis Ortega'],
    ['Senator Carl Brandt pressed him on why he had kept notes. “Every day,” he replied.', 'Luis Ortega'],
    ['Luis was asked by Senator Carl Brandt whether he kept notes. “Every day,” he said.', 'Luis Ortega'],
  ])('is not the one who asked: %s', (text, name) => {
    expect(speakerOf(`${before}${text}`, text.includes('Every') ? 'Every' : 'By law')).toBe(name);
  });

  it('is nobody whom a noun calls in the question', () => {
    const text =
      'The mayor’s spokesman told reporters that it was late. Asked if the mayor could swim, he said: “Yes, twice.”';
    expect(speakerOf(text, 'twice')).toBe('The mayor’s spokesman');
  });

  it('may be the one who asked where nothing is answered', () => {
    const text = 'Senator Carl Brandt asked whether it had rained. “I was asleep,” he said.';
    expect(speakerOf(`${before}${text}`, 'asleep')).toBe('Carl Brandt');
  });

  it('may be the one who questioned a rule', () => {
    const text = 'Senator Carl Brandt questioned whether it was a rule. “I see no end to it,” he said.';
    expect(speakerOf(`${before}${text}`, 'no end')).toBe('Carl Brandt');
  });

  it.each([
    [
      'Luis Weller, a welder, asked the room whether the yard would move to Tuscany. “I have a loan,” he told us.',
      'Luis Weller',
    ],
    ['Eva Voss asked the panel why Halden was spared. “We have a loan,” she said.', 'Eva Voss'],
    ['Luis Weller asked Ortega whether he kept notes. “I have a loan,” he said.', 'Ortega'],
  ])('is no place or firm that the question tells of: %s', (text, name) => {
    expect(speakerOf(text, 'a loan')).toBe(name);
  });

  it('is nobody named in the question', () => {
    const text = 'Carl Brandt said it would be close. Asked if Luis Ortega would play, he smiled: “Ask me in May.”';
    expect(speakerOf(text, 'in May')).toBe('Carl Brandt');
  });

  it('tells nothing of the gender of the one who asked', () => {
    const text = `${before}Senator Sorrel Vole asked whether he had notes. It rained. Vole frowned. “It is cold,” she said.`;
    expect(speakerOf(text, 'cold')).toBe('Sorrel Vole');
  });
});

describe('whoever is held', () => {
  it.each([
    ['Luis Ortega left. Prosecutor [Carl Holm] said it was theft. When arrested, [he] said no.', 'Luis Ortega'],
    ['Luis Ortega left. Prosecutor [Carl Holm] said it was theft. When interviewed, [he] said no.', 'Luis Ortega'],
    ['Luis Ortega left. Prosecutor [Carl Holm] said it was theft. When pleased, [he] said no.', 'Carl Holm'],
  ])('is not the one who tells of it: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });
});

describe('whoever put a question to somebody', () => {
  const ASKED = 'Tom Hale spoke on Monday. Dana Ruiz pressed him again. “So you never read it?”';

  it.each([
    [`${ASKED}\n\n“I read some of it,” he said.`, 'Tom Hale'],
    ['Dana Ruiz asked Tom Hale about it. “I read some of it,” he said.', 'Tom Hale'],
    ['Dana Ruiz asked Eva Brandt about it. “I read some of it,” she said.', 'Eva Brandt'],
    // Who asks twice goes on.
    ['Dana Ruiz asked Eva Brandt about it. “So you never read it?” she said.', 'Dana Ruiz'],
    // Who asks a crowd goes on.
    ['“What is he waiting for?” Tom Hale asked the crowd. “It is time,” he said.', 'Tom Hale'],
    // Who asks several goes on too.
    ['When they told Eva Ruiz the date, she asked them to write it down. “I want it in ink,” she said.', 'Eva Ruiz'],
    // Nobody else can be meant.
    ['Eva Ruiz left. “What is he waiting for?” Ruiz asked Tom Hale. “It is time,” she said.', 'Eva Ruiz'],
  ])('does not answer it: %s', (text, name) => {
    expect(extract(text).quotes.at(-1)?.speaker?.name).toBe(name);
  });
});
