import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/index.ts';
import { plainText } from '../../../src/text/plain/plain-text.ts';

describe('the marks of markdown', () => {
  it.each([
    ['Mayor **Karin Dahl** said no.', 'Mayor Karin Dahl said no.'],
    ['— *Osby resident Karin Dahl, 91*', '— Osby resident Karin Dahl, 91'],
    ['**Why it matters:** Nobody knows.', 'Why it matters: Nobody knows.'],
    ['## What now\n> “We wait,” he said.', 'What now\n“We wait,” he said.'],
    ['> > “We wait,” he said.\n• “We go,” she said.', '“We wait,” he said.\n“We go,” she said.'],
    ['* **Ana Ruiz** said no.', 'Ana Ruiz said no.'],
    ['> “We wait.”\n>\n> — Ana Ruiz\n* one', '“We wait.”\n\n— Ana Ruiz\none'],
    ['said [Karin Dahl](https://osby.example/dahl), the mayor', 'said Karin Dahl, the mayor'],
    ['said [Karin Dahl](/dahl "The mayor") on Monday', 'said Karin Dahl on Monday'],
    ['![The Regal](regal.jpg)\nIt closed.', '\nIt closed.'],
    ['[“We [the board] go,” he said](/board) on Monday', '“We [the board] go,” he said on Monday'],
    ['[![The Regal](regal.jpg)](https://osby.example/regal)\nIt closed.', '\nIt closed.'],
  ])('are not read: %s', (text, read) => {
    expect(plainText(text).text).toBe(read);
  });

  it.each([
    '2 ** 3 is eight',
    'a load of s**t and f**k all',
    'the f**king **mayor',
    '** nothing bold **',
    '**bold on one line\nand on another**',
    'a load of f*ck all and s*it',
    '*prices and fares\nas of May*',
    'He got [sic](as I said) nothing',
    '*starred* and *\n>3 items',
    'Item #4 is > 3 and #vote',
    'It closed.\n* * *\nNobody came.',
    '[1](',
    'the mayor](https://osby.example/dahl) said',
    '[one line\nand another](https://osby.example/dahl)',
  ])('are only where they mark something: %s', (text) => {
    expect(plainText(text).text).toBe(text);
  });

  it('leave names and edges of spans clean', () => {
    const text = '**Karin Dahl** told a meeting that the vote was **“the most Osby thing that ever happened.”**';
    const [quote] = extract(text).quotes;
    expect(quote).toMatchObject({ source: { text: 'Karin Dahl' }, speaker: { name: 'Karin Dahl' } });
    expect(quote?.content.at(-1)?.text).toBe('that the vote was **“the most Osby thing that ever happened.”');
  });
});
