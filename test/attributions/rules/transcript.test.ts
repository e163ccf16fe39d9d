import { describe, expect, it } from 'vitest';
import { transcript } from '../../../src/attributions/rules/transcript.ts';
import { extract } from '../../../src/extract.ts';
import { sceneOf } from '../made-scene.ts';
import { draftsOf } from './drafts-of.ts';

const found = (...paragraphs: readonly string[]) => draftsOf(transcript, sceneOf(paragraphs.join('\n\n')));

const turn = (source: string, cue: string | null, ...content: readonly string[]) => ({ source, cue, content });

describe('the turns of a transcript', () => {
  it('begin with names and a colon, in capitals or not', () => {
    expect(
      found('Ms. Roos: I have nothing to say.', 'Question: Will he go?', 'MS. ROOS, SPOKESWOMAN: I doubt it.'),
    ).toEqual([
      turn('Ms. Roos', ':', 'I have nothing to say.'),
      turn('Question', ':', 'Will he go?'),
      turn('MS. ROOS, SPOKESWOMAN', ':', 'I doubt it.'),
    ]);
  });

  it('have a party, a station or a time between brackets', () => {
    expect(
      found('SEN. ANA RUIZ (R-WM): I rise.', 'Question (Radio Tern): You do?', 'GOV. LUIS ORTEGA (D), MARLOW: We did.'),
    ).toEqual([]);
    expect(
      found('SEN. ANA RUIZ (R-WM): I rise.', 'Question (Radio Tern): You do?', 'GOV. ANA RUIZ (D), MARLOW: We did.'),
    ).toEqual([
      turn('SEN. ANA RUIZ', ':', 'I rise.'),
      turn('Question', ':', 'You do?'),
      turn('GOV. ANA RUIZ', ':', 'We did.'),
    ]);
    expect(found('Ana Ruiz [00:04] I rise.', 'Luis Ortega (01:12:40) You do?', 'Ana Ruiz [01:13:02] I did.')).toEqual([
      turn('Ana Ruiz', null, 'I rise.'),
      turn('Luis Ortega', null, 'You do?'),
      turn('Ana Ruiz', null, 'I did.'),
    ]);
  });

  it('begin with a title and a name before a full stop', () => {
    expect(found('Mr. Crane. I did not.', 'The Chairwoman. When was it?', 'Mr. Crane. In May, I think.')).toEqual([
      turn('Mr. Crane', null, 'I did not.'),
      turn('The Chairwoman', null, 'When was it?'),
      turn('Mr. Crane', null, 'In May, I think.'),
    ]);
    expect(found('Marlow. I did not.', 'Tern. When was it?', 'Marlow. In May, I think.')).toEqual([]);
  });

  it('stand below a line with the name and the office', () => {
    const calls = [
      'Operator',
      'Welcome to our call.',
      'Ana Ruiz -- Chief Executive',
      'Thank you.',
      'We grew.',
      'Operator',
      'Your line is open.',
      'Luis Ortega — Marlow Bank — Analyst',
      'Can you say more?',
      'It rained on the town.',
    ];
    expect(found(...calls)).toEqual([
      turn('Operator', null, 'Welcome to our call.'),
      turn('Ana Ruiz', null, 'Thank you.', 'We grew.'),
      turn('Operator', null, 'Your line is open.'),
      turn('Luis Ortega', null, 'Can you say more?'),
    ]);
  });

  it('go on up to the next label, a heading or what else happens; the last one has its paragraph', () => {
    const talk = [
      'It rained.',
      'Ana Ruiz: I rise.',
      'It is late.',
      '(Laughter.)',
      'It rained.',
      'Luis Ortega: You do?',
      'ON TAXES',
    ];
    expect(found(...talk, 'It rained.', 'Ana Ruiz: I did.', 'It rained.')).toEqual([
      turn('Ana Ruiz', ':', 'I rise.', 'It is late.'),
      turn('Luis Ortega', ':', 'You do?'),
      turn('Ana Ruiz', ':', 'I did.'),
    ]);
  });

  it('end where an answer to them begins', () => {
    expect(found('RUIZ: I rise.', 'Q: You do?', 'A: I do.', 'Q: When?', 'A year ago: I rose.')).toEqual([
      turn('RUIZ', ':', 'I rise.'),
      turn('Q', ':', 'You do?'),
      turn('Q', ':', 'When?'),
    ]);
    expect(found('It rained.', 'Q: You do?', 'A storm came.', 'RUIZ: I rise.', 'Q: When?')[0]).toEqual(
      turn('Q', ':', 'You do?', 'A storm came.'),
    );
  });

  it('do not go on where an article tells of them in between', () => {
    const story = ['It rained.', 'It snowed.', 'It froze.', 'It thawed.'];
    expect(found('It rained.', 'RUIZ: I rise.', ...story, 'ORTEGA: You do?', ...story, 'RUIZ: I did.')).toEqual([
      turn('RUIZ', ':', 'I rise.'),
      turn('ORTEGA', ':', 'You do?'),
      turn('RUIZ', ':', 'I did.'),
    ]);
  });

  it.each([
    ['two', ['Ana Ruiz: I rise.', 'Luis Ortega: You do?']],
    ['those of one', ['Ana Ruiz: I rise.', 'Ana Ruiz: You do?', 'Ana Ruiz: I did.']],
    ['each of another', ['Ana Ruiz: I rise.', 'Luis Ortega: You do?', 'Eva Lund: I did.']],
    ['those of a list', ['Hotel Tern: Quiet.', 'Hotel Marlow: Loud.', 'Hotel Tern: Dear.']],
    ['labels of another kind', ['Price: you pay $4.', 'Age: you are ten.', 'Price: you pay $5.']],
    ['answers', ['A: I rise.', 'Q: You do?', 'A: I did.']],
    ['sentences', ['Ana Ruiz said: I rise.', 'Luis Ortega asked: You do?', 'Ana Ruiz said: I did.']],
    [
      'credits',
      ['Marlow Images', 'I rise.', 'Ana Ruiz/Marlow Images', 'You do?', 'Marlow Images', 'I did.', 'It rained.'],
    ],
  ])('are no turns: %s', (_, paragraphs) => {
    expect(found(...paragraphs)).toEqual([]);
  });

  it('do not begin with a headline', () => {
    const talk = ['It rained.', 'RUIZ: I rise.', 'ORTEGA: You do?', 'RUIZ: I did.'];
    expect(found('Ruiz: I Rise', ...talk)).toHaveLength(3);
    expect(found('Ruiz: I do.', ...talk.slice(1))).toHaveLength(4);
  });

  it('keep a name with a hyphen whole', () => {
    expect(found('Ana Ruiz-Lund: I rise.', 'Eva: You do?', 'Ana Ruiz-Lund: I did.')[0]).toMatchObject({
      source: 'Ana Ruiz-Lund',
    });
  });

  it('are whose surname it is, with the initial where two share it', () => {
    const { quotes } = extract(
      'GOV. RUTH ABARA (D), WESTMARK: We will.\n\nDANA PRYCE, HOST: Joining us now is Senator Paul Abara, Republican of Westmark.\n\nSEN. PAUL ABARA (R-WM): Thank you.\n\nPRYCE: Are you well?\n\nP. ABARA: I am.\n\nPRYCE: I am glad.',
    );
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([
      ...['Ruth Abara', 'Dana Pryce', 'Paul Abara', 'Dana Pryce', 'Paul Abara', 'Dana Pryce'],
    ]);
  });
});
