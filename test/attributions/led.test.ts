import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const readIn = (text: string): (string | undefined)[][] =>
  extract(text).quotes.map((quote) => [quote.source?.text, quote.text, quote.kind]);
const rulesIn = (text: string): string[] => extract(text).quotes.map(({ by }) => by);

describe('a clause that leads up to a quotation', () => {
  it.each([
    ['Okoye was blunt: “It is what it is.”', 'Okoye', 'It is what it is.'],
    ['Ana Okoye was blunter: “It is what it is.”', 'Ana Okoye', 'It is what it is.'],
    ['But Ana Okoye was typically unapologetic: “We did what we had to do.”', 'Ana Okoye', 'We did what we had to do.'],
    ['Okoye had a message for the council: “Do your job.”', 'Okoye', 'Do your job.'],
    [
      'Questioned by counsel for the owners, Mr Okoye was unmoved: “I know what I saw.”',
      'Mr Okoye',
      'I know what I saw.',
    ],
    ['A spokesman, Dan Okoye, sent this: “We are on it.”', 'A spokesman, Dan Okoye', 'We are on it.'],
    [
      'Okoye defended her crew in a short statement on Monday: “Ada Holm asked a question.”',
      'Okoye',
      'Ada Holm asked a question.',
    ],
    ['Okoye replied with one word: “Never.”', 'Okoye', 'Never.'],
    ['Ana Okoye herself was blunt: “We did what we had to do.”', 'Ana Okoye', 'We did what we had to do.'],
    ['Ana Okoye wasn’t so sure: “We did what we had to do.”', 'Ana Okoye', 'We did what we had to do.'],
    [
      'His statement in full:\n“I have loved this club. It is time to go.”',
      'His',
      'I have loved this club. It is time to go.',
    ],
    ['Here is her statement in full.\n“I have loved this club.”', 'her', 'I have loved this club.'],
    ['Full statement from Ada Okoye:\n“I have loved this club.”', 'Ada Okoye', 'I have loved this club.'],
    ['Okoye shared the picture with the caption “told you all it would rain.”', 'Okoye', 'told you all it would rain.'],
    ['Okoye posted the picture with the caption: “It will rain.”', 'Okoye', 'It will rain.'],
    [
      'The mayor released the following statement: “We mourn with the families.”',
      'The mayor',
      'We mourn with the families.',
    ],
    ['She then addressed the crowd again: “Nobody is going home tonight.”', 'She', 'Nobody is going home tonight.'],
    ['On Monday, Okoye issued a warning: “The ice will not hold.”', 'Okoye', 'The ice will not hold.'],
  ])('%s', (text, source, quote) => {
    expect(readIn(text)).toEqual([[source, quote, 'direct']]);
  });

  it.each([
    'The rule is simple: “No shoes inside.”',
    'The house was quiet: “Low Tide” had ended.',
    'The shelf holds three books: “Low Tide”, “High Tide” and “Ebb”.',
    'Okoye was a baker: “Low Tide.”',
    'Okoye has a favourite song: “Low Tide”.',
    'Okoye was not amused. The plaque on the wall is old: “1911.”',
    'Okoye quoted the letter: “We are closed.”',
    'Okoye opened the box: “Low Tide.”',
    'Her statement in full was never printed.\n“Low tide is at noon.”',
    'The film opened with the caption “Three years earlier, in a town by the sea.”',
  ])('is none: %s', (text) => {
    expect(rulesIn(text)).not.toContain('led');
  });

  it('leaves a verb of showing to the message', () => {
    expect(readIn('The message from Okoye Boats read: “We are closed until May.”')[0]?.[0]).toContain('message');
  });

  it('is told from a verb that takes the quotation', () => {
    expect(rulesIn('Okoye then addressed the crowd again: “Do your job.”')).toEqual(['led']);
    expect(rulesIn('Okoye said: “Do your job.”')).toEqual(['tagger']);
  });
});
