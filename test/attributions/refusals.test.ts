import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const textsOf = (text: string): string[] => extract(text).quotes.map((quote) => quote.text);

describe('what reports nothing', () => {
  it.each([
    ['a question of nobody', 'Asked whether she would resign, Ruiz said: “No.”', ['No.']],
    ['a question of nobody before a colon', 'Ana Ruiz, asked if she would resign: “I sleep well.”', ['I sleep well.']],
    ['a request', 'The agent did not answer when we asked him to comment.', []],
    ['a request without an answer', 'The ferry company did not respond to a request for comment.', []],
    ['what a page asks of its reader', 'We ask for your permission before anything is loaded.', []],
    ['what a letter is called', 'Letter to the editor: My school is not a failure', []],
    ['the subject of a passive', 'The crew was warned by sensors.', []],
    ['a pronoun', '‘Nobody asked us’', []],
    ['a heading', 'What they say', []],
    ['a clause before another', 'In her studio the sculptor is wrapping a hand. She is 58, and she talks fast.', []],
    ['oneself', 'Had the referee explained himself?', []],
    ['a thing', 'Astronomers observed the eclipse from a boat.', []],
    ['a thing that is added', 'The storm revealed a Roman wall under the car park.', []],
    [
      'what only points at it',
      'He said it with a straight face. She said nothing for an hour. They said as much in May.',
      [],
    ],
    ['the pronoun *that* by itself', 'He said that, and then he left.', []],
    [
      'a thing told, read or quoted',
      'He told the truth. She quotes an old poet. He wrote three books about bridges.',
      [],
    ],
    ['little, as somebody leaves', 'The widow said little as she left.', []],
    ['a story', 'Documents that the paper has seen tell a more complicated story.', []],
    ['what is written off', 'He wrote the death off as a hit and run.', []],
    ['a part of a paper', 'Gardens: the case for doing nothing', []],
    ['a finger that is pointed', 'But campaigners pointed the finger at suppliers.', []],
    ['whom somebody works for', 'Ruiz will report directly to the chief executive.', []],
    ['what time will tell', 'Time will tell whether the graft takes.', []],
    ['of what it is told', 'The law raises the fee on boats according to length.', []],
    ['of what the writer recalls', 'It may be recalled that Ruiz had sworn never to sell the mill.', []],
    ['who put it to another', 'When I put that to Arvo, an aide said it “was of its time”.', ['it “was of its time”']],
    ['a title', 'In May a maths paper featured “Queen Bob”.', []],
    ['a question that is left open', 'The chair thanked her, and Ruiz asked a question.', []],
    ['a question asked before', 'Mayor Ana Ruiz asked the crowd a question she asks at every stop.', []],
    ['questions that are left open', 'Mayor Ana Ruiz asked the engineer three more questions.', []],
    ['what is spoken aloud', 'She said a prayer before the meal.', []],
    ['the cause of a laugh', 'She laughs when the lights go out.', []],
    ['what anybody might say', 'Anyone who tells you otherwise is selling kettles.', []],
    ['what a thing is called', 'A group called “Friends of the Pier” raised the money.', []],
    ['what a plan is dubbed', 'The plan, dubbed “Operation Long Shot”, was dropped on Monday.', []],
    [
      'the subject of a verb',
      'The away end, still singing “We’ll score when we want” by the gates, would not have argued.',
      [],
    ],
    ['a plan that things go by', 'If everything has gone according to plan you will be home by six.', []],
    ['a result before a colon', 'Rovers 2-3 Town: Okoye treble stuns leaders', []],
    ['a section before a colon', 'Theatre: The Lamplighters, Royal Court', []],
    ['a note of the page', 'Notes to editors: images are available on request.', []],
    ['a question put behind a conjunction', 'But asked whether she would stay, her smile faded.', []],
    ['what *you* are asked to confirm', 'Can you confirm that she will stay?', []],
    ['what stands in a guide', 'Q: How do I apply?', []],
    ['a question put to whoever answers', '“No,” said Bly, the old mayor, when asked about the bridge.', ['No,']],
    ['a question put between commas', 'Bly, asked whether she would stay, walked off.', []],
    ['a question put between dashes', 'Bly – asked whether she would stay – walked off.', []],
  ])('%s', (_, text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });

  it.each([
    ['a charge denied', 'Ruiz denied any wrongdoing.', ['any wrongdoing']],
    ['an answer', '“It is late,” Ruiz responded.', ['It is late,']],
    ['a clause about it', 'He said it was late.', ['it was late']],
    ['a clause about nothing', 'She said nothing in the plan was new.', ['nothing in the plan was new']],
    [
      'a clause behind *that* and a comma',
      'He said that, if it rained, the dam would hold.',
      ['that, if it rained, the dam would hold'],
    ],
    ['a joke that is told in a clause', 'She joked that she was selling kettles.', ['that she was selling kettles']],
    ['a laugh beside a quotation', '“The bridge is haunted,” she laughs.', ['The bridge is haunted,']],
    ['who somebody is', 'The guide tells visitors that the dam is new.', ['that the dam is new']],
    [
      'what somebody calls a thing',
      'Ruiz called the plan “a monument to vanity”.',
      ['the plan “a monument to vanity”'],
    ],
    [
      'what somebody calls it behind *what*',
      'The vote ended what Ruiz called “a decade of drift”.',
      ['a decade of drift'],
    ],
    ['a question that somebody asks', 'Bly asked whether she would stay.', ['whether she would stay']],
    ['what a guide will tell', 'The guide will tell visitors whether the graft took.', ['whether the graft took']],
    ['a headline', 'Okoye: Bridge Will Stay Shut Until May', ['Bridge Will Stay Shut Until May']],
    [
      'what a passive names its speaker for',
      '“You betrayed us all,” he was told by the judge.',
      ['You betrayed us all,'],
    ],
  ])('is not %s', (_, text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });
});
