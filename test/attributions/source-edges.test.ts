import { describe, expect, it } from 'vitest';
import { withSourceEdges } from '../../src/attributions/mending/source-edges.ts';
import { mendedIn } from './made-scene.ts';

const sourceIn = (text: string, source: string) =>
  mendedIn(withSourceEdges, text, { cue: 'said', source, content: ['We wait'] }).source;

describe('a source', () => {
  it.each([
    ['“We wait, said Colm Haverty, “even now.”', 'Colm Haverty, “', 'Colm Haverty'],
    [
      '“We wait”, said its spokeswoman, Heike Brandl, on Friday.',
      'its spokeswoman, Heike Brandl, on Friday',
      'its spokeswoman, Heike Brandl',
    ],
    ['“We wait,” said Ana Ruiz, a carter, on LinkedIn.', 'Ana Ruiz, a carter, on LinkedIn', 'Ana Ruiz, a carter'],
    ['“We wait,” said Ana Ruiz —', 'Ana Ruiz —', 'Ana Ruiz'],
    ['“We wait,” said Ana Ruiz, R-Ala. “We know it.”', 'Ana Ruiz, R-Ala. “We know it', 'Ana Ruiz, R-Ala.'],
  ])('ends with its last word: %s', (text, read, source) => {
    expect(sourceIn(text, read)).toBe(source);
  });

  it.each([
    ['“We wait,” said Hugh “Woody”', 'Hugh “Woody”'],
    ['“We wait,” said Ruiz, who left on Monday.', 'Ruiz, who left on Monday'],
    ['“We wait,” said a man she knew on LinkedIn.', 'a man she knew on LinkedIn'],
    ['“We wait,” said the man on Friday Street.', 'the man on Friday Street'],
    ['“We wait,” said the author of “On Friday”.', 'the author of “On Friday”'],
  ])('keeps the marks and days that are its own: %s', (text, source) => {
    expect(sourceIn(text, source)).toBe(source);
  });
});

describe('a source before its verb', () => {
  const ofSaid = (source: string) => {
    const made = { cue: 'said', source, content: ['that we wait'] };
    return mendedIn(withSourceEdges, `${source} said that we wait.`, made).source;
  };

  it.each([
    ['Ana Ruiz at the time', 'Ana Ruiz'],
    ['The old founder in turn', 'The old founder'],
    ['Ana Ruiz for her part', 'Ana Ruiz'],
    ['Ana Ruiz last week', 'Ana Ruiz'],
    ['The mayor in 2019', 'The mayor'],
  ])('has no adverbial of the verb: %s', (read, source) => {
    expect(ofSaid(read)).toBe(source);
  });

  it.each([
    ['Crane, Dodd & Lyle said that we wait.', 'Crane, Dodd & Lyle'],
    ['In May, Crane, Dodd & Lyle said that we wait.', 'Crane, Dodd & Lyle'],
    ['They met Crane, Dodd & Lyle said that we wait.', 'Dodd & Lyle'],
    ['Crane, Dodd & Lyle and Pell said that we wait.', 'Dodd & Lyle and Pell'],
  ])('begins with the first partner of its firm: %s', (text, source) => {
    const read = text.includes('Pell') ? 'Dodd & Lyle and Pell' : 'Dodd & Lyle';
    expect(mendedIn(withSourceEdges, text, { cue: 'said', source: read, content: ['that we wait'] }).source).toBe(
      source,
    );
  });

  it.each([
    ['On Monday night crew member Ana Ruiz, 46, who rows, said that we wait.', 'crew member Ana Ruiz, 46, who rows'],
    ['Ana Ruiz, 46, said that we wait.', 'Ana Ruiz, 46'],
    ['Of all, 46, who row, said that we wait.', '46, who row'],
    ['Asked by Ana Ruiz, 46 percent said that we wait.', '46 percent'],
  ])('begins with whose age it tells: %s', (text, source) => {
    const read = text.slice(text.indexOf('46'), text.indexOf(' said')).replace(/,$/, '');
    expect(mendedIn(withSourceEdges, text, { cue: 'said', source: read, content: ['that we wait'] }).source).toBe(
      source,
    );
  });

  it.each(['A man who left last week', 'The mayor of 2019', 'The stall at the end', 'In turn', 'The next week'])(
    'keeps what is its own: %s',
    (source) => {
      expect(ofSaid(source)).toBe(source);
    },
  );

  it.each([
    ['MARLOW, June 3 (Courier) — A judge', 'A judge'],
    ['June 3 (Courier) - The mayor', 'The mayor'],
    ['NEW MARLOW – The mayor', 'The mayor'],
    ['The mayor – a baker –', 'The mayor – a baker –'],
    ['The mayor', 'The mayor'],
  ])('begins behind the dateline: %s', (read, source) => {
    expect(ofSaid(read)).toBe(source);
  });
});

describe('a day before a source', () => {
  it.each([
    ['Yesterday we said no.', 'Yesterday we', 'we'],
    ['Today the council said no.', 'Today the council', 'the council'],
    ['Today host Ana Ruiz said no.', 'Today host Ana Ruiz', 'Today host Ana Ruiz'],
    ['Today said no.', 'Today', 'Today'],
  ])('is none of it, unless it is a name: %s', (text, read, source) => {
    expect(sourceIn(`${text} We wait.`, read)).toBe(source);
  });
});

describe('a source of words', () => {
  it.each([
    ['Ruiz’s verdict was damning: “We lost.”', 'Ruiz’s verdict', 'Ruiz'],
    ['Her answer: “We lost.”', 'Her answer', 'Her'],
    ['Her letter: “We lost.”', 'Her letter', 'Her letter'],
    ['Her answer was that we lost.', 'Her answer', 'Her answer'],
  ])('is whose they are, where a colon leads to them: %s', (text, read, source) => {
    const content = text.includes('“') ? ['We lost'] : ['we lost'];
    expect(
      mendedIn(withSourceEdges, text, { cue: text.includes('was') ? 'was' : ':', source: read, content }).source,
    ).toBe(source);
  });
});

describe('a source that the network cut in the marks of a title', () => {
  const sourceOfMemoir = (text: string, source: string) =>
    mendedIn(withSourceEdges, text, { cue: 'says', source, content: ['we wait'] }).source;

  it.each([
    ['The memoir, titled “Low Tide”, says we wait.', 'The memoir, titled “Low Tide', 'The memoir, titled “Low Tide”'],
    ['Ana Ruiz, star of “Low Tide,” says we wait.', 'Ana Ruiz, star of “Low Tide', 'Ana Ruiz, star of “Low Tide,”'],
  ])('ends with them: %s', (text, read, source) => {
    expect(sourceOfMemoir(text, read)).toBe(source);
  });

  it('ends within those that it opens in', () => {
    expect(sourceOfMemoir('“It leaks, the mayor says we wait.”', 'the mayor')).toBe('the mayor');
  });
});

describe('the source of a participle behind a comma', () => {
  const sourceOfParticiple = (text: string, source: string) =>
    mendedIn(withSourceEdges, text, { cue: 'arguing', source, content: ['it leaks'] }).source;

  it('is the subject of the clause, without what it does', () => {
    const read = 'The tenants took their case to the mayor, Ana Ruiz';
    expect(sourceOfParticiple(`${read}, arguing it leaks.`, read)).toBe('The tenants');
    const joined = 'The court jailed the owner and the tenants took their case to Ana Ruiz';
    expect(sourceOfParticiple(`${joined}, arguing it leaks.`, joined)).toBe('the tenants');
  });

  it.each([
    ['The tenants who took their case to court, arguing it leaks.', 'The tenants who took their case to court'],
    ['A man told to leave, arguing it leaks.', 'A man told to leave'],
    ['Ruiz, who took the case to court, arguing it leaks.', 'Ruiz, who took the case to court'],
    ['Those who heard Ruiz took a seat arguing it leaks.', 'Ruiz took a seat'],
  ])('is all that was read: %s', (text, source) => {
    expect(sourceOfParticiple(text, source)).toBe(source);
  });
});
