import { describe, expect, it } from 'vitest';
import { InterviewTurns } from '../../src/speakers/resolving/interview-turns.ts';
import { mentionsIn, sceneOf } from './made-scene.ts';

/** Whom the labels stand for: names, and whether they are of persons who have one. */
function bearers(text: string, ...labels: readonly string[]) {
  const scene = sceneOf(text);
  const { mentions, cast } = mentionsIn(scene);
  for (const mention of mentions)
    if (mention.form === 'name' && mention.bearer) mention.resolution = { member: mention.bearer, confidence: 1 };
  const turns = new InterviewTurns({ scene, mentions, cast, heads: [] });
  return labels.map((label) => {
    const words = label.split(' ');
    const first = scene.doc.tokens.findIndex(({ text: word }) => word === words[0]);
    const member = turns.labelled({ first, last: first + words.length })?.member;
    return member ? `${member.words.join(' ')}, ${member.kind}, ${member.named ? 'named' : 'unnamed'}` : null;
  });
}

const STORY = 'Ana Ruiz counts eels.\n\n';

describe('the label of a turn', () => {
  it.each([
    ['asks', 'Q: How many?', 'Q', 'Q, person, unnamed'],
    ['asks in full', 'QUESTION: How many?', 'QUESTION', 'QUESTION, person, unnamed'],
    ['answers', 'A: Forty.', 'A', 'Ana Ruiz, person, named'],
    ['answers in full', 'Answer: Forty.', 'Answer', 'Ana Ruiz, person, named'],
    ['has the letters of a name', 'AR: Forty.', 'AR', 'Ana Ruiz, person, named'],
    ['is another letter', 'P: Forty.', 'P', 'P, person, unnamed'],
  ])('is somebody’s who %s', (_, turn, label, expected) => {
    expect(bearers(`${STORY}${turn}`, label)).toEqual([expected]);
  });

  it.each([
    ['two words', 'Q two: How many?', 'Q two'],
    ['another word', 'Weather: it rained.', 'Weather'],
    ['the letters of nobody', 'XY: it rained.', 'XY'],
    ['no colon behind it', 'Q how many?', 'Q'],
    ['words before it', 'Now Q: How many?', 'Q'],
  ])('is none with %s', (_, turn, label) => {
    expect(bearers(`${STORY}${turn}`, label)).toEqual([null]);
  });

  it('is nobody’s by name where nobody is introduced', () => {
    expect(bearers('It rained.\n\nA: Forty.', 'A')).toEqual(['A, person, unnamed']);
  });

  it('stands for the same one each time', () => {
    const scene = sceneOf(`${STORY}Q: How many?\n\nA: Forty.\n\nQ: Why?\n\nZZ: No.\n\nZZ: Yes.`);
    const { mentions, cast } = mentionsIn(scene);
    const turns = new InterviewTurns({ scene, mentions, cast, heads: [] });
    const find = (label: string) =>
      scene.doc.tokens.flatMap(({ text, index }) =>
        text === label ? [turns.labelled({ first: index, last: index + 1 })] : [],
      );
    const [first, second] = find('Q');
    expect(first).not.toBeNull();
    expect(second).toBe(first);
    expect(find('ZZ')).toEqual([null, null]);
  });
});
