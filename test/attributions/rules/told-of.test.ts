import { describe, expect, it } from 'vitest';
import { toldOf } from '../../../src/attributions/rules/told-of.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (text: string) => draftsOf(toldOf, sceneOf(text));

describe('whole sentences between marks', () => {
  it.each([
    ['Okoye also criticised the referee. “It was a penalty. Everyone saw it.”', 'Okoye'],
    ['On Monday, Ana Okoye was in tears. “I dreamed about this for years.”', 'Ana Okoye'],
    ['He was deported in May. “The first week I lived under a bridge.” He now bakes.', 'He'],
    ['Okoye was asked about the ice. “It was thinner than it looked.”', 'Okoye'],
    ['The skipper shook her head. “Nobody knows where they are!”', 'The skipper'],
  ])('are said by the one of whom the sentence before tells: %s', (text, source) => {
    expect(found(text)).toEqual([{ source, cue: null, content: [/“.*”/.exec(text)?.[0]] }]);
  });

  it.each([
    ['Was she scared? “I had no idea what to do.”', 'she'],
    ['I ask whether she will swim again. “Ask the doctors in May.”', 'she'],
  ])('are said by the one whom the writer asks: %s', (text, source) => {
    expect(found(text)).toEqual([{ source, cue: null, content: [/“.*”/.exec(text)?.[0]] }]);
  });

  it.each([
    ['a question of which others tell', 'Why did she leave? “The dam was about to break.”'],
    ['a question of which she tells not', 'Was she scared? “I think she was very scared.”'],
    ['a question that names nobody', 'Was it cold? “I had no idea what to do.”'],
    ['what the writer did', 'I laughed at the dam. “The dam was about to break.”'],
    ['a thing', 'The rule on the wall is old. “No shoes inside this house.”'],
    ['another paragraph', 'Okoye was in tears.\n\n“I dreamed about this for years.”'],
    ['no sentence before', '“I dreamed about this for years.”'],
    ['a second clause', 'Okoye would not say, but his sister would. “We dreamed about this for years.”'],
    ['marks in the sentence before', 'Okoye hummed “Low Tide” again. “We dreamed about this for years.”'],
    ['others who speak', 'Okoye was accused of theft in May. “He took the money and ran.”'],
    ['others who mock', 'The skipper was widely mocked. “What a clown he is.”'],
    ['others who praise', 'Okoye was given a medal. “She saved nine lives that night.”'],
    ['somebody who died', 'Okoye died in May. “He was a great man to all of us.”'],
    ['few words', 'Okoye was in tears. “Low Tide.”'],
    ['a small letter', 'Okoye was in tears. “for years and years to come.”'],
    ['no end', 'Okoye was in tears. “I dreamed about this for years”'],
    ['more of the sentence behind', 'Okoye was in tears. “I dreamed about this for years,” a song.'],
    ['more of the sentence before', 'Okoye was in tears over “I dreamed about this for years.”'],
    ['an open mark', 'Okoye was in tears. “I dreamed about this for years.'],
  ])('are not with %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
