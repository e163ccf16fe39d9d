import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/attributions/attribution.ts';
import { wordingOf } from '../../src/cues/wording.ts';
import { nameOf } from '../../src/speakers/member.ts';
import { namedBySource } from '../../src/speakers/resolving/named-by-source.ts';
import { resolveMentions } from '../../src/speakers/resolving/resolve-mentions.ts';
import { mentionsIn, rangeOf, readingOf, sceneOf } from './made-scene.ts';

/** Whom a pronoun that says the content cannot mean; the article is read up to it or not at all. */
function namedIn(text: string, pronoun: string, content: string[], cue?: string, isRead = true): string[] {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  if (isRead) resolveMentions(readingOf(scene, mentions, cast));
  const verb = cue === undefined ? null : rangeOf(scene.doc, cue);
  const attribution: Attribution = {
    kind: 'indirect',
    cue: verb && {
      ...verb,
      ...wordingOf(scene.doc, verb.first, []),
      anchor: verb.first,
      attribution: 'speech',
      score: 1,
    },
    content: content.map((phrase) => rangeOf(scene.doc, phrase)),
    source: rangeOf(scene.doc, pronoun),
    continues: null,
    within: null,
    confidence: 1,
    by: 'test',
  };
  return [...namedBySource({ scene, mentions, cast }, attribution, rangeOf(scene.doc, pronoun).first)].map(nameOf);
}

describe('whom somebody names', () => {
  it.each<[string, string[], string[]]>([
    ['Carl Brandt left. Then she said Brandt was late.', ['Brandt was late'], ['Carl Brandt']],
    ['Carl Brandt left. Then she said it was late, Brandt.', ['it was late'], []],
    ['Carl Brandt left. Brandt was late, she said.', ['Brandt was late'], []],
    ['Carl Brandt left. “Brandt was late,” she said.', ['“Brandt was late,”'], ['Carl Brandt']],
    [
      'Ana Ruiz left. It was late, she said, for Ana and Carl Brandt.',
      ['for Ana and Carl Brandt'],
      ['Ana Ruiz', 'Carl Brandt'],
    ],
    ['Then she said the mayor was late.', ['the mayor was late'], []],
    ['Then she said Vole was late.', ['Vole was late'], ['Vole']],
  ])('is not meant: %s', (text, content, names) => {
    expect(namedIn(text, 'she', content)).toEqual(names);
  });

  it('may be known before the article is read', () => {
    const late = ['Brandt was late'];
    expect(namedIn('Carl Brandt left. Then she said Brandt was late.', 'she', late, undefined, false)).toEqual([
      'Carl Brandt',
    ]);
    const two = 'Carl Brandt met Ida Brandt. Then she said Brandt was late.';
    expect(namedIn(two, 'she', late, undefined, false)).toEqual([]);
    expect(namedIn('Then she said Vole was late.', 'she', ['Vole was late'], undefined, false)).toEqual([]);
    expect(namedIn('Then she said Eva Brandt was late.', 'she', ['Eva Brandt was late'], undefined, false)).toEqual([
      'Eva Brandt',
    ]);
  });

  it('may be the one who is told', () => {
    expect(namedIn('Then she told Carl Brandt to wait.', 'she', ['to wait'], 'told')).toEqual(['Carl Brandt']);
    expect(namedIn('Then she told Mr. Carl Brandt to wait.', 'she', ['to wait'], 'told')).toEqual(['Carl Brandt']);
    expect(namedIn('Then she told of Carl Brandt to wait.', 'she', ['to wait'], 'told')).toEqual([]);
    expect(namedIn('Then she told the mayor to wait.', 'she', ['to wait'], 'told')).toEqual([]);
    expect(namedIn('Then she told us to wait.', 'she', ['to wait'], 'told')).toEqual([]);
    expect(
      namedIn('Carl Brandt met Ida Brandt. Then she told Brandt to wait.', 'she', ['to wait'], 'told', false),
    ).toEqual([]);
  });
});
