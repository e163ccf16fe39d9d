import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const firstSpeaker = (text: string) => {
  const { said, named } = speakersOf(text);
  return named(said[0] ?? '');
};

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('a firm', () => {
  it.each([
    ['Arvo Foods closed. [Entergo] said it was cold. [The utility] said it was wet.', 'Entergo'],
    ['Arvo Foods closed. [Ana Ruiz] said it was cold. [The utility] said it was wet.', 'Arvo Foods'],
    ['Ana Ruiz left. [The business group London Forward] said it was wet.', 'London Forward'],
    ['Ana Ruiz left. [The club President] said it was wet.', 'President'],
    ['Vole & Lyle closed. [The fashion retailer] said it was wet.', 'Vole & Lyle'],
    ['Vole Quill, a two-year-old start-up that folds socks, met Arvo Foods. [The company] said no.', 'Vole Quill'],
    ['Vole Quill, a firm backed by Arvo Foods, sank. Ana Ruiz left. [The company] said no.', 'Vole Quill'],
    ['Vole & Lyle fell. On the Low Tide podcast, Ana Ruiz wept. [The company] said it was wet.', 'Vole & Lyle'],
    ['Swift & Lyle fell. Ana Swift left. [Swift] reported a first-half loss.', 'Swift & Lyle'],
    ['Swift & Lyle fell. Ana Swift left. [Swift] reported the loss of a cat.', 'Ana Swift'],
    ['Swift & Lyle fell. Ana Swift left. [Swift] said it was cold.', 'Ana Swift'],
    ['Vole Quill, a stone that sank, met Arvo Foods. [The company] said no.', 'Arvo Foods'],
    ['[The Harbour Review] said it was cold. [The newspaper] said it was wet.', 'Harbour Review'],
    [
      'Arvo Foods sank. It rained. [Ana Ruiz, an analyst at Vole Capital,] said no. It rained. [The company] said so.',
      'Arvo Foods',
    ],
    ['[Arvo Foods] said it was cold. [The newspaper] said it was wet.', 'The newspaper'],
    ['Ana Ruiz told the House it was cold. [The firm] said it was wet.', 'The firm'],
    ['Ana Ruiz left Random House cold. [The firm] said it was wet.', 'Random House'],
    ['Vole & Lyle fell. On Bluesky, Ana Ruiz wrote of it. [The company] said it was wet.', 'Vole & Lyle'],
    ['[The Nursing Conduct Panel] said it was cold. [The hospital] said it was wet.', 'The hospital'],
    ['[The Vole Workers League] said it was cold. [The company] said it was wet.', 'The company'],
  ])('is called by what it is: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    ['[Rival Brightmoor] said it was cold.', 'Brightmoor'],
    ['[Larger competitor Lithera Corp.] said it was cold.', 'Lithera Corp.'],
    ['[Developer Open Ear] said it was cold.', 'Open Ear'],
    ['[Consumer group Open Ear] said it was cold.', 'Open Ear'],
    ['Shares of Corvel Lumo fell. [Corvel Lumo] said it was cold.', 'Corvel Lumo'],
    ['The deal was done, [Moody’s] said.', 'Moody’s'],
    ['[Transport for Marlow] said it was cold.', 'Transport for Marlow'],
    ['[Airlines for Arvo] said it was cold.', 'Airlines for Arvo'],
    ['[Friends of the Marlow] said it was cold.', 'Friends of the Marlow'],
    ['[The Marlow Retail Consortium] said it was cold.', 'Marlow Retail Consortium'],
    ['[Vole Motor] said it was cold.', 'Vole Motor'],
    ['[Google Marlow] said it was cold.', 'Google Marlow'],
    ['[Morgan Stanley] said it was cold.', 'Morgan Stanley'],
    ['[Raymond James] said it was cold.', 'Raymond James'],
    ['[Citizens Advice] said it was cold.', 'Citizens Advice'],
    ['[Ofgem] said it was cold.', 'Ofgem'],
    ['[Silver Oak LLP] said it was cold.', 'Silver Oak LLP'],
    ['[Fair Basket] said no. Its director, Luis Ortega, slept.', 'Fair Basket'],
    ['[Faith News] said it was cold.', 'Faith News'],
    ['[Consumer Reports] said it was cold.', 'Consumer Reports'],
    ['[Rival challenger Open Ear] said it was cold.', 'Open Ear'],
    ['[The Society of Vole Growers and Traders] said it was cold.', 'Society of Vole Growers and Traders'],
    ['[The Directorate General of Vole Ice] said it was cold.', 'Directorate General of Vole Ice'],
    ['[The Confederation of Vole Ice] said it was cold.', 'Confederation of Vole Ice'],
    ['[The Growers Guild of Vole] said it was cold.', 'Growers Guild of Vole'],
    [
      '[The Federation of Vole Chambers of Trade and Industry] said it was cold.',
      'Federation of Vole Chambers of Trade and Industry',
    ],
    ['[The Union of Machinists and Vole Workers] said it was cold.', 'Union of Machinists and Vole Workers'],
    ['[The Food and Grain Administration] said it was cold.', 'Food and Grain Administration'],
    ['[The landlord, Kimball Realty], said it was cold.', 'Kimball Realty'],
  ])('is no person, and has no role: %s', (text, name) => {
    const speaker = firstSpeaker(text);
    expect([speaker?.name.replace(/^The /, ''), speaker?.kind, speaker?.roles]).toEqual([name, 'organization', []]);
  });

  it.each([
    ['[Rival Ana Ruiz] said it was cold.', 'Ana Ruiz'],
    ['[Larger investor Luis Ortega] said it was cold.', 'Luis Ortega'],
    ['[Her lawyer, Ana Ruiz], said it was cold.', 'Ana Ruiz'],
    ['[Google’s Ana Ruiz] said it was cold.', 'Ana Ruiz'],
    ['[Morgan Brandt] said it was cold.', 'Morgan Brandt'],
    ['[Vole Brandt] met Arvo Foods. Its director, Luis Ortega, slept.', 'Vole Brandt'],
    ['[Vole Brandt] said no.\n\nIts director, Luis Ortega, slept.', 'Vole Brandt'],
    ['Moody’s mother left. [Ana Ruiz] said it was cold.', 'Ana Ruiz'],
  ])('is not a person: %s', (text, name) => {
    expect([firstSpeaker(text)?.name, firstSpeaker(text)?.kind]).toEqual([name, 'person']);
  });

  it('is called by where it is, and is no newspaper that was told', () => {
    const based = speakersOf('Arvo Foods Inc. fell. [The San Jose-based company] said it was cold.');
    expect(based.said).toEqual(['Arvo Foods Inc.']);
    const near = speakersOf('Arvo Foods Inc. fell. [The San Francisco company] said it was cold.');
    expect(near.said).toEqual(['Arvo Foods Inc.']);
    expect(speakersOf('It rained. [The San Francisco company] said no.').said).toEqual(['The San Francisco company']);
    const told = speakersOf('Arvo Foods Inc. fell. Luis Ortega told the Pell Post. [The company] said no.');
    expect(told.said).toEqual(['Arvo Foods Inc.']);
  });
});

describe('an agency', () => {
  it.each([
    ['Arvo Foods Inc. fell. The FTC met Arvo. [The agency] said no.', 'FTC'],
    ['Arvo Foods Inc. fell. The FTC met Arvo. [The company] said no.', 'Arvo Foods Inc.'],
    ['Arvo Foods Inc. fell. Usdaw, the workers’ union, met Arvo. [The company] said no.', 'Arvo Foods Inc.'],
    ['The U.S. Food and Grain Commission met. [The FGC] said no.', 'U.S. Food and Grain Commission'],
    ['The SEC met. [The Securities and Exchange Commission] said no.', 'Securities and Exchange Commission'],
    ['MARLOW (Courier) - The Vole Ice Commission met. [The agency] said no.', 'Vole Ice Commission'],
    ['Arvo Foods Inc. fell. The Vole Ice Commission met Arvo. [The agency] said no.', 'Vole Ice Commission'],
    ['Arvo Foods Inc. fell. The Vole Ice Commission met Arvo. [The company] said no.', 'Arvo Foods Inc.'],
    ['Brightmoor, the regulator, met Arvo Foods Inc. It rained. [The regulator] said no.', 'Brightmoor'],
    ['The Vole Home Office met. Arvo Foods Inc. fell. [The company] said no.', 'Arvo Foods Inc.'],
    ['The Vole Administration met. Arvo Foods Inc. fell. [The agency] said no.', 'Vole Administration'],
    ['The Vole Administration met. Pell University slept. [The agency] said no.', 'Vole Administration'],
    ['Arvo Foods Inc. fell. The VEA slept. [The agency] said no.', 'VEA'],
    ['Arvo Foods Inc. fell. [The agency] said no.', 'The agency'],
  ])('is more often an authority than a firm: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });

  it('is spoken of as *it*', () => {
    expect(speakersOf('Brightmoor, the regulator, met Vole’s owners. [It] said no.').said).toEqual(['Brightmoor']);
  });
});

describe('a firm called by one name', () => {
  it.each([
    ['It met Terral, a haulage operator. It rained. [The company] said no.', 'Terral'],
    ['It met Terral, Britain’s largest brewer. It rained. [The company] said no.', 'Terral'],
    ['Terral burned down. [The firm] said no.', 'Terral'],
    ['It met Ana, a builder. It rained. [The company] said no.', 'The company'],
    ['Ruiz, the painter, slept. [The firm] said no.', 'The firm'],
    ['Terral burned down.\n\n[The firm] said no.', 'The firm'],
  ])('is one where something tells so: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });
});

describe('what a clause with *which* goes with', () => {
  it.each([
    ['Proxy adviser Glass Harbour, [which] said no, slept.', 'Glass Harbour'],
    ['It was a letter from Senator Ana Ruiz, [which] said no.', 'a letter from Senator Ana Ruiz'],
  ])('is no person: %s', (text, name) => {
    expect(speakersOf(text).said).toEqual([name]);
  });
});

describe('the organization of a bare office', () => {
  const organizationOf = (text: string) => speakersOf(text).named('Ana Ruiz')?.roles[0]?.organization;

  it.each([
    ['Arvo Foods Inc. lost money. [Chief executive Ana Ruiz] said it was cold.', 'Arvo Foods Inc.'],
    ['Arvo Foods Inc. lost money. [Board chair Ana Ruiz] said it was cold.', 'Arvo Foods Inc.'],
    ['Arvo Foods Inc. lost money. [Ana Ruiz, the chairman,] said it was cold.', 'Arvo Foods Inc.'],
    ['Arvo Foods Inc. lost money. [Its finance chief, Ana Ruiz,] said it was cold.', 'Arvo Foods Inc.'],
  ])('is the one that is spoken of: %s', (text, name) => {
    expect(organizationOf(text)).toBe(name);
  });

  it.each([
    'Arvo Foods Inc. met Corvel Bank. [Chief executive Ana Ruiz] said it was cold.',
    'Arvo Foods Inc. lost money. [Former chief executive Ana Ruiz] said it was cold.',
    'Arvo Foods Inc. lost money. [Mayor Ana Ruiz] said it was cold.',
    'Luis Ortega lost money. [His spokeswoman, Ana Ruiz,] said it was cold.',
    'It rained. [Chief executive Ana Ruiz] said it was cold.',
    'Arvo Foods Inc. lost money. [Committee chair Ana Ruiz] said it was cold.',
  ])('stays open: %s', (text) => {
    expect(organizationOf(text)).toBeNull();
  });

  it('is no common noun that the capitals of a role reach', () => {
    expect(organizationOf('[Board President Ana Ruiz] said it was cold.')).toBeNull();
    expect(organizationOf('It rained, and [Treasury spokeswoman Ana Ruiz] said it was cold.')).toBe('Treasury');
  });
});

describe('a firm in a role', () => {
  it('keeps the letters that its name begins with', () => {
    const { portraits } = speakersOf('[The CEO of JP Morgan Chase, Ana Ruiz,] said no.');
    expect(portraits.map(({ name }) => name)).toContain('Ana Ruiz');
    expect(portraits.map(({ name }) => name)).not.toContain('Morgan Chase');
  });
});

describe('a body that was named long ago', () => {
  const talk = Array.from({ length: 18 }, (_, at) => `[Ana Ruiz${at}] met the Vole${at} Union of Marlow.`).join('\n\n');

  it('is meant by its noun where no other has it in its name', () => {
    expect(lastSaid(`The Ice Agency sent a letter.\n\n${talk}\n\n[The agency] said it was wet.`)).toBe('Ice Agency');
    expect(lastSaid(`The Ice Agency met the Snow Agency.\n\n${talk}\n\n[The agency] said it was wet.`)).not.toBe(
      'Ice Agency',
    );
  });
});

describe('the authority, the force', () => {
  it.each([
    ['Vole Council met. [The authority] said no.', 'Vole Council'],
    ['Vole Council met Pell Council. [The authority] said no.', 'The authority'],
    ['Constable Ruiz of Vole Police left. [The force] said no.', 'Vole Police'],
    ['Vole Police met Pell Police. [The force] said no.', 'The force'],
    ['The Police Standards Office met Ana Ruiz. [The force] said no.', 'The force'],
    ['The Pell Task Force met Vole Police. [The force] said no.', 'Pell Task Force'],
    ['Vole Council met the Pell Port Authority. [The authority] said no.', 'Pell Port Authority'],
  ])('is the only council told of where no authority is: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('the organization of somebody', () => {
  it.each([
    ['Ana Ruiz, head of the Vole Bakers’ Guild, left. [Her organisation] said no.', 'Vole Bakers’ Guild'],
    ['[Luis Ortega, director of Arvo Foods,] left. [His company] said no.', 'Arvo Foods'],
    ['Ana Ruiz, a nurse, left. [Her organisation] said no.', 'Her organisation'],
    ['Ana Ruiz, former head of the Vole Bakers’ Guild, left. [Her union] said no.', 'Her union'],
    ['Ana Ruiz, a nurse at Pell Hospital, left. [Her firm] said no.', 'Her firm'],
  ])('is the one of which they are something: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('the company', () => {
  it.each([
    ['Arvo & Pike shut its mill. The Society of Glaziers was angry. [The company] said no.', 'Arvo & Pike'],
    ['Arvo Foods shut its mill. The Tern Foundation was angry. [The firm] said no.', 'Arvo Foods'],
    ['The land went to Arvo Quells, of Pell, which fells oak. [The company] said no.', 'Arvo Quells'],
    ['The land went to Arvo Quells, based in Pell, which fells oak. [The company] said no.', 'Arvo Quells'],
    ['The Tern Foundation was angry. [The charity] said no.', 'Tern Foundation'],
    ['The Vole School Supplies shop shut. Arvo Foods was angry. [The company] said no.', 'Arvo Foods'],
  ])('is a firm rather than a foundation, a society or a town: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('a company of a sort', () => {
  const before = 'Arvo Foods met Ana Ruiz. She left.\n\nIt rained. A van came.';

  it.each([
    [`${before} [The phone company] said no.`, 'The phone company'],
    [`${before} [Our firm] said no.`, 'Our firm'],
    [`${before} [The company] said no.`, 'Arvo Foods'],
    ['Arvo Foods shut. [The food company] said no.', 'Arvo Foods'],
  ])('is none told of before: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('the hospital', () => {
  it('is whoever has the noun in its name, and no firm told of before', () => {
    expect(lastSaid('Arvo Foods shut its mill. It rained.\n\nA van came. [The hospital] said no.')).toBe(
      'The hospital',
    );
    expect(lastSaid('Pell Hospital shut. Arvo Foods was angry. [The hospital] said no.')).toBe('Pell Hospital');
  });
});
