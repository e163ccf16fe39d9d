import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a pronoun for a thing', () => {
  it.each([
    ['Vole Foods closed. [It] said no.', 'Vole Foods'],
    ['The report came. [The report] said no. [It] said yes.', 'The report'],
    ['Ana Ruiz left. [It] said no.', null],
    ['The Vole Home Office closed. [Brightmoor] said no. Brightmoor is open. [It] said yes.', 'Brightmoor'],
    ['It rained in Paris. Vole Foods closed. [It] said no.', 'Vole Foods'],
    ['Vole Foods closed. Ana Ruiz left Ana Ruiz. [It] said no.', 'Vole Foods'],
    ['[Officials] said no. [It] said yes.', null],
    ['[The panel] said no. [It] said yes.', 'The panel'],
    ['[A jury] said no. Ana Ruiz left. [It] said yes.', 'A jury'],
    [`Vole Foods closed. ${'The rain fell. '.repeat(12)}[It] said no.`, null],
    ['The memo, seen by Vole Foods, was sent in May. [It] said no.', 'The memo'],
    ['The memo was first reported by [Vole Foods]. [It] said no.', 'The memo'],
    ['Ana Ruiz of Vole Foods read aloud from a letter. [It] said no.', 'a letter'],
    ['Vole Foods read a letter. [It] said no.', 'Vole Foods'],
    ['Ana Ruiz of Vole Foods tore a letter. [It] said no.', 'Vole Foods'],
    ['A report by Vole Foods found waste. [It] said no.', 'A report'],
    ['The report was wrong, [Vole Foods] said. [It] said no.', 'Vole Foods'],
    ['The memo itself told of Vole Foods. [It] said no.', 'The memo'],
    ['Vole Foods issued a short statement to Arvo. “We are late,” [it] read.', 'a short statement'],
    ['Vole Foods issued a short statement to Arvo. “We are late,” [it] said.', 'Vole Foods'],
    ['The memo was sent in May.\n\nVole Foods closed. [It] said no.', 'Vole Foods'],
  ])('is the last that fits: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('what is read out', () => {
  it.each([
    ['Arvo shut. Vole saw the leaked note. “We are out of road,” [it] read.', null],
    ['Arvo shut. [The statement] said no. “We are out of road,” [it] reads.', 'The statement'],
    ['Arvo shut. “We are out of road,” [it] said.', 'Arvo'],
  ])('is something written, no firm: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a pronoun for several', () => {
  it.each([
    ['[Officials] said no. [They] said yes.', 'Officials'],
    ['Vole Foods closed. [They] said no.', 'Vole Foods'],
    ['[Officials] said no. Ana Ruiz left. [They] said yes.', 'Officials'],
    ['Ana Ruiz left. [They] said no.', null],
  ])('is a group rather than a firm, and no person: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a pronoun for a person', () => {
  it.each([
    ['[A lawyer] said no. [She] said yes.', 'A lawyer'],
    ['Vass left. [She] said no.', 'Vass'],
    ['Vole Foods closed. [She] said no.', null],
    ['[Officials] said no. [She] said yes.', null],
    ['It rained. [She] said no.', null],
  ])('is no firm and no group: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it('teaches the gender of somebody whose name tells none', () => {
    expect(speakersOf('Sorrel Vole left. [She] said no.').named('Sorrel Vole')?.pronoun).toBe('she');
    expect(lastOf('Sorrel Vole left. [She] said no. [He] said yes.')).toBeNull();
  });

  it('is open where two are as likely, not where one is far', () => {
    const near = speakersOf('Luis Ortega and Carl Brandt left. [He] said no.').speakers;
    expect(near.ambiguous.map(({ candidates }) => candidates)).toEqual([['s1', 's2']]);
    const far = speakersOf('Luis Ortega left. It rained.\nCarl Brandt left. [He] said no.').speakers;
    expect(far.ambiguous).toEqual([]);
  });

  it.each([
    ['Asked whether he was sorry, Luis Ortega slept. [He] said no.', 'Luis Ortega'],
    ['Carl Brandt left. Asked whether he was sorry, [he] said no.', 'Carl Brandt'],
  ])('may stand before the name: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a pronoun that faces one of the other gender', () => {
  const said = (before: string) => speakersOf(`Ana Ruiz sat. ${before}\n\n“It rains,” [she] said.`).said.at(-1);

  it('does not teach the gender of who speaks', () => {
    expect(said('[Corra Holm] said he rang her.')).toBe('Corra Holm');
    expect(said('[Corra Holm] said he rang twice.')).toBe('Ana Ruiz');
  });
});

describe('a pronoun that the given name contradicts', () => {
  it.each([
    ['Ana Ruiz sat.\n\nIt rained.\n\n[Hollis Brandt] said so. “It rains,” [she] said.', 'Hollis Brandt'],
    ['Ana Ruiz sat.\n\n[Hollis Brandt] said so. “It rains,” [she] said.', 'Ana Ruiz'],
    ['Ana Ruiz sat.\n\nIt rained.\n\n[Mr. Hollis Brandt] said so. “It rains,” [she] said.', 'Ana Ruiz'],
    ['Ana Ruiz sat.\n\nIt rained.\n\n[Hollis Brandt] said so.\n\n“It rains,” [she] said.', 'Ana Ruiz'],
  ])('is theirs where nobody else is told of: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('how much a mention brings somebody to mind', () => {
  it.each([
    ['a subject before an object', 'Luis Ortega met Carl Brandt. [He] said no.', 'Luis Ortega'],
    [
      'a subject before an owner',
      'Carl Brandt’s dog met Luis Ortega’s dog, and Luis Ortega left. [He] said no.',
      'Luis Ortega',
    ],
    ['a speaker before a subject', '[Luis Ortega] said no, and Carl Brandt left. [He] said yes.', 'Luis Ortega'],
    ['a subject with an adverb', 'Luis Ortega often met Carl Brandt. [He] said no.', 'Luis Ortega'],
    ['one who opens the sentence', 'Luis Ortega, a lawyer, met Carl Brandt. [He] said no.', 'Luis Ortega'],
    [
      'a subject before one behind a preposition',
      'For Carl Brandt left Luis Ortega. Luis Ortega left. [He] said no.',
      'Luis Ortega',
    ],
    ['one whom a sentence turns to', '[Carl Brandt] said no. As for Luis Ortega, [he] said yes.', 'Luis Ortega'],
    ['one who enters, told short', '[Carl Brandt] said no. Then there’s Luis Ortega. [He] said yes.', 'Luis Ortega'],
    ['one who enters', '[Carl Brandt] said no. Then there is Luis Ortega. [He] said yes.', 'Luis Ortega'],
    ['a speaker before one behind “for”', '[Luis Ortega] said no for Carl Brandt. [He] said yes.', 'Luis Ortega'],
    ['the later sentence', 'Luis Ortega left. Carl Brandt slept. [He] said no.', 'Carl Brandt'],
    ['one outside marks', 'Luis Ortega left. “Carl Brandt slept,” it read. [He] said no.', 'Luis Ortega'],
  ])('%s', (_, text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a place before a pronoun', () => {
  it.each([
    ['Ana Ruiz came late. At a debate in Santa Bly [she] said no.', 'Ana Ruiz'],
    ['Ana Ruiz came late. In Bly, [she] said no.', 'Ana Ruiz'],
  ])('is nobody: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('who speaks of somebody else as *he*', () => {
  it.each([
    ['insisted he would not be sold. “He is going nowhere,” [he] said.', 'Luis Ortega'],
    ['insisted it was late. Brandt smiled. “He is going nowhere,” [he] said.', 'Carl Brandt'],
  ])('goes on speaking: %s', (tail, name) => {
    expect(lastOf(`Carl Brandt has scored twice, and [Luis Ortega] ${tail}`)).toBe(name);
  });
});

describe('the subject of a clause', () => {
  it.each([
    ['[Carl Brandt] slept.\n\nHawks forward Luis Ortega, Carl’s brother, lost the ball. [He] said no.', 'Luis Ortega'],
    ['[Carl Brandt] slept.\n\nGuard Luis Ortega -- Carl’s brother -- lost the ball. [He] said no.', 'Luis Ortega'],
    ['[Carl Brandt] slept near a guard, Luis Ortega, losing the ball. [He] said no.', 'Carl Brandt'],
  ])('may be told of before its verb: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('a given name behind an article', () => {
  it.each([
    ['Ortega met us. The Bill, [he] said, was good.', 'Ortega'],
    ['Ana Ruiz came into the Rose. The Rose was full. [She] said no.', 'Ana Ruiz'],
  ])('is nobody: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});
