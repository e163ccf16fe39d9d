import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const sourceOf = (text: string) => extract(text).quotes[0]?.source?.text ?? null;

describe('sources that the network cut or mistook', () => {
  it.each([
    ['“You betrayed us all,” he was told by the judge.', 'the judge'],
    ['In the Commons, the minister, Ana Varga, was pressed on whether the bridge would close.', null],
    ['Ana Varga pressed the minister on whether the bridge would close.', 'Ana Varga'],
    ['On Monday Marie-Claire Varga said that the bridge would close.', 'Marie-Claire Varga'],
    [
      'A person familiar with the plan, who spoke on the condition of anonymity to discuss it, said Ms. Varga had been ill.',
      'A person familiar with the plan, who spoke on the condition of anonymity to discuss it',
    ],
    ['“It is late,” said Ana Varga in an interview with The Post.', 'Ana Varga'],
    [
      '“It is late,” said Senator Ana Varga, the ranking member, in a letter to the chairman.',
      'Senator Ana Varga, the ranking member',
    ],
    ['Ana Varga, who in May told voters to “stay at home”, has left.', 'who'],
    ['Ana Varga, who for years assured voters that it was “all in hand”, has left.', 'who'],
    ['Engineer Ana Varga, writing in The Post, called the plan “reckless”.', 'Engineer Ana Varga'],
    ['The ministry in a statement said that the bridge would close.', 'The ministry'],
    ['The price rose, a move the Brewers Council has called “a tax on beer”.', 'the Brewers Council'],
    [
      'Rovers were beaten 36-10 on their last visit, a result Ana Varga described at the time as “the worst night of my career”.',
      'Ana Varga',
    ],
    ['“Places, please,” says the voice on the tannoy, and Hugh, for once, does not get up.', 'the voice on the tannoy'],
    [
      'Her first book was shortlisted for a prize and praised by Ana Varga as “a firework in a filing cabinet”.',
      'Ana Varga',
    ],
    ['Malta, which hosts the talks, praised the deal.', 'Malta, which hosts the talks'],
    ['Norway, which funds the patrol, warned that money was short.', 'Norway, which funds the patrol'],
    ['The brothers who brew\n\nAna and Luis Varga said that the bridge would close.', 'Ana and Luis Varga'],
    ['“I did not come here to lose,” says Ana Ruiz, and nobody in the room doubts her.', 'Ana Ruiz'],
    [
      '“It is shut,” said Ana Ruiz, the mayor, and Luis Ortega, her deputy.',
      'Ana Ruiz, the mayor, and Luis Ortega, her deputy',
    ],
    ['Dam ‘left them in the dark’, say Marlow growers\n\nAna Ruiz\n\nGrowers sat on the road.', 'Marlow growers'],
    [
      'The vote was put off after dozens of growers packed the hall and Mayor Ana Ruiz said that the bridge would close.',
      'Mayor Ana Ruiz',
    ],
    ['Growers gathered outside and Mayor Ana Ruiz said that the bridge would close.', 'Mayor Ana Ruiz'],
    [
      'The growers who packed the hall and the mayor said that the bridge would close.',
      'The growers who packed the hall and the mayor',
    ],
    ['The growers who came, and the mayor, said that the bridge would close.', 'The growers who came, and the mayor'],
    ['It was Ruiz who said that the bridge would close.', 'Ruiz'],
    ['It was the mayor, Ana Ruiz, who told reporters that the bridge would close.', 'the mayor, Ana Ruiz'],
    ['“It was the best day of my life,” said Ana Ruiz clutching the ball.', 'Ana Ruiz'],
    ['“It is late,” said Ruiz, representing the union.', 'Ruiz'],
    [
      'An official who spoke on condition of anonymity because he was not authorised to speak publicly said the price had doubled.',
      'An official who spoke on condition of anonymity because he was not authorised to speak publicly',
    ],
    [
      'A nurse who asked not to be named because she feared for her job said the ward had been closed.',
      'A nurse who asked not to be named because she feared for her job',
    ],
    [
      'An aide, who spoke on condition of anonymity because she feared for her job, said the ward had been closed.',
      'An aide, who spoke on condition of anonymity because she feared for her job',
    ],
    ['It’s Ruiz who says that the bridge is safe.', 'Ruiz'],
    [
      'The race director, Col. Ana Varga (retd), said that the bridge would close.',
      'The race director, Col. Ana Varga (retd)',
    ],
    ['On Monday Jay-Q said that the bridge would close.', 'Jay-Q'],
  ])('are mended: %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  it.each([
    'Ruiz was told that the bridge would close.',
    'Ministers are said to be furious.',
    'Jurors, who were not in the room for the ruling, were told only that the trial would resume on Monday.',
  ])('are none where a passive names nobody: %s', (text) => {
    expect(sourceOf(text)).toBeNull();
  });

  it.each([
    ['Ruiz has told reporters that the bridge would close.', 'Ruiz'],
    ['“It is shut,” Ruiz was quoted as saying.', 'Ruiz'],
    ['He was the man who said that the bridge would close.', 'who'],
    ['It was late when Ruiz, who said that the bridge would close, left.', 'who'],
    ['“It is shut,” said a man running the bar.', 'a man running the bar'],
    ['“It is shut,” said Ana Ruiz, a nurse working in Hull.', 'Ana Ruiz, a nurse working in Hull'],
    ['A nurse who asked not to be named because she said the ward was closed left.', 'she'],
    ['A nurse who asked not to be named because her boss said the ward was closed left.', 'her boss'],
  ])('are left as they are: %s', (text, source) => {
    expect(extract(text, { minConfidence: 0 }).quotes[0]?.source?.text).toBe(source);
  });
});
