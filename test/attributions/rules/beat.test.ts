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

  it('gives the first one to a quote that has taken the second by a word of the beat', () => {
    const { quotes } = extract(
      'Ana Okoye opens at four.\n\n“You learn to sleep when you can.” Okoye laughs. “Or you don’t.”',
    );
    expect(quotes.map(({ content, speaker }) => [speaker?.name, content.map(({ text }) => text)])).toEqual([
      ['Ana Okoye', ['“You learn to sleep when you can.”', '“Or you don’t.”']],
    ]);
  });
});
