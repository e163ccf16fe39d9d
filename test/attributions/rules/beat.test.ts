import { describe, expect, it } from 'vitest';
import { beat } from '../../../src/attributions/rules/beat.ts';
import { extract } from '../../../src/index.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(beat, sceneOf(text));

describe('what somebody does between two quotations', () => {
  it.each([
    ['“I never wanted this.” She stirs her tea. “It found me.”', 'She'],
    ['“Would I do it again?” Okoye shakes her head. “Not for the world.”', 'Okoye'],
    ['“Look at these hands of mine.” The skipper held them up. “That is thirty years of rope.”', 'The skipper'],
  ])('tells whose both are: %s', (text, source) => {
    const content = [...text.matchAll(/“[^”]*”/g)].map(([quotation]) => quotation);
    expect(found(text)).toEqual([{ source, cue: null, content }]);
  });

  it.each([
    ['who disagrees', '“I never wanted this.” Okoye disagrees. “It found me.”'],
    ['what the writer does', '“I never wanted this.” I stir my tea. “It found me.”'],
    ['a thing', '“I never wanted this.” The kettle boils. “It found me.”'],
    ['words before', 'A pause. “I never wanted this.” She stirs her tea. “It found me.”'],
    ['two sentences between', '“I never wanted this.” She stirs her tea. The rain stops. “It found me.”'],
    ['a sentence before the beat', '“I never wanted this.” The rain stops. She stirs her tea. “It found me.”'],
    ['a beat in the sentence of the quotation', '“I never wanted this.” and she stirs her tea. “It found me.”'],
    ['a question between', '“I never wanted this.” Does she stir her tea? “It found me.”'],
    ['a new paragraph', '“I never wanted this.” She stirs her tea.\n\n“It found me.”'],
    ['a name between marks', '“I never wanted this.” She stirs her tea. “the ship”'],
    ['a title', '“Low Tide” She stirs her tea. “It found me.”'],
    [
      'a long story',
      '“I never wanted this.” She stirs her tea, walks to the door, looks at the boats and the old men on the quay and comes back. “It found me.”',
    ],
  ])('tells nothing with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  const told = '“You learn to sleep at sea.” Okoye laughs. “Or you don’t.”';

  it('gives the first one to what has taken the second by a word of the beat', () => {
    const laughs = { cue: 'laughs', source: 'Okoye', content: ['“Or you don’t.”'] };
    expect(draftsOf(beat, sceneOf(told), laughs)).toEqual([
      { source: 'Okoye', cue: 'laughs', content: ['“Or you don’t.”', '“You learn to sleep at sea.”'] },
    ]);
  });

  it.each([
    ['by a word behind it', `${told} Brandt said.`, { cue: 'said', source: 'Brandt', content: ['“Or you don’t.”'] }],
    ['without a source', told, { cue: 'laughs', source: null, content: ['“Or you don’t.”'] }],
    ['with words before it', told, { cue: 'laughs', source: 'Okoye', content: ['laughs. “Or you don’t.”'] }],
  ])('leaves it to what has taken the second %s', (_, text, taken) => {
    expect(draftsOf(beat, sceneOf(text), taken)).toEqual([]);
  });

  it('gives the first one to a quote that has taken the second by a word of the beat', () => {
    const { quotes } = extract(
      'Ana Okoye opens at four.\n\n“You learn to sleep when you can.” Okoye laughs. “Or you don’t.”',
    );
    expect(quotes.map(({ content, speaker }) => [speaker?.name, content.map(({ text }) => text)])).toEqual([
      ['Ana Okoye', ['“You learn to sleep when you can.”', '“Or you don’t.”']],
    ]);
  });
});
