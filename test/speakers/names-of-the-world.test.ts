import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastIn = (text: string): string | null => speakersOf(text).said.at(-1) ?? null;

describe('a name with small words in it', () => {
  it.each([
    ['It was late in the day when [Arnel dela Rosa Jr.] said that it was of no use.', 'Arnel dela Rosa Jr.'],
    [
      '[Arnel dela Rosa] sat by the old mill. It was late in the day when [Dela Rosa] said that it was of no use.',
      'Arnel dela Rosa',
    ],
    ['It was late in the day when [union chairman Kibet wa Marlow] said that it was of no use.', 'Kibet wa Marlow'],
    [
      '[Bolu Ilanga wa Marlow] sat by the old mill. It was late in the day when [Ilanga] said that it was of no use.',
      'Bolu Ilanga wa Marlow',
    ],
    ['It was late in the day when [José María de los Ríos] said that it was of no use.', 'José María de los Ríos'],
    ["It was late in the day when [Femke van 't Wout] said that it was of no use.", "Femke van 't Wout"],
    ['It was late in the day when [Amat anak Marlow] said that it was of no use.', 'Amat anak Marlow'],
    ['It was late in the day when [Silas arap Rotich] said that it was of no use.', 'Silas arap Rotich'],
    ['It was late in the day when [Count Leo von und zu Marlow] said that it was of no use.', 'Leo von und zu Marlow'],
    ['It was late in the day when [Nkosi ka-Marlow] said that it was of no use.', 'Nkosi ka-Marlow'],
    ['[Nkosi ka-Marlow] sat.\n\n“It rains,” [ka-Marlow] said.', 'Nkosi ka-Marlow'],
    ['It was late in the day when [Lies ’t Hart] said that it was of no use.', 'Lies ’t Hart'],
    ["It was late in the day when [Lies 't Hart] said no.", "Lies 't Hart"],
    ["It was late in the day when [Jean-Luc d'Harcourt] said no.", "Jean-Luc d'Harcourt"],
    [
      "[Jean-Luc d'Harcourt] sat by the old mill. It was late in the day when [d'Harcourt] said no.",
      "Jean-Luc d'Harcourt",
    ],
    ["It was late in the day when [Okello p'Marlow] said no.", "Okello p'Marlow"],
    ['Then it was told that [Bord na Marlow] said that it was of no use.', 'Bord na Marlow'],
    ['Then it was told that [the Joint Chiefs of Staff] said that it was of no use.', 'Joint Chiefs of Staff'],
    ['Then it was told that [the Community of Vole States] said that it was of no use.', 'Community of Vole States'],
    ['Then it was told that [the Group for the Support of Vole] said no.', 'Group for the Support of Vole'],
  ])('is whole: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a given name of two syllables behind a family name', () => {
  it.each([
    ['It was late in the day when [Kim Jin-woo], who sat, said that it was of no use.', 'Kim Jin-woo'],
    ['It was late in the day when [leader Yoo Da-hye] said that it was of no use.', 'Yoo Da-hye'],
    ['[Yoo Da-hye] sat by the old mill. It was late in the day when [Yoo] said that it was of no use.', 'Yoo Da-hye'],
    ['It was late in the day when [Kim] led Kim-backed Arvo, and [Ruiz] said that it was of no use.', 'Ruiz'],
  ])('is whole: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a syllable of a given name that is a small word elsewhere', () => {
  it.each([
    ['It was late in the day when [Tan Hock Soon, 51,] said that it was of no use.', 'Tan Hock Soon'],
    ['It was late in the day when [the mayor, Lai Mun On,] said that it was of no use.', 'Lai Mun On'],
    ['It was late in the day when [Lim So Yong] said that it was of no use.', 'Lim So Yong'],
    ['[Tan Hock Soon] sat by the old mill. It was late in the day when [Mr Tan] said no.', 'Tan Hock Soon'],
    ['It was late in the day when [Tan Hock] Then said no.', 'Tan Hock'],
    ['It was late in the day when [Ana Ruiz] Soon said no.', 'Ana Ruiz'],
  ])('is part of it behind a family name that stands first: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('whose child somebody is', () => {
  it.each([
    ['It was late in the day when [Devi a/p Marlow] said no.', 'Devi a/p Marlow'],
    ['It was late in the day when [Ravi s/o Marlow] said no.', 'Ravi s/o Marlow'],
    ['[Director Devi a/p Marlow] sat by the old mill. It was late in the day when [Devi] said no.', 'Devi a/p Marlow'],
    ['It was late in the day when [Devi] a / b Marlow said no.', 'Devi'],
  ])('is part of the name: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a short form within a name', () => {
  it.each([
    ['It was late in the day when [Dr Salihu Moh. Marlow] said no.', 'Salihu Moh. Marlow'],
    ['It was late in the day when [director-general Eng. Luis Ortega] said no.', 'Luis Ortega'],
  ])('does not end the sentence: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a wing of a party', () => {
  it.each([
    ['It was late in the day when [CPI(M)’s Ana Ruiz] said no.', 'Ana Ruiz'],
    ['It was late in the day when [NCP(SP) leader Ana Ruiz] said no.', 'Ana Ruiz'],
    ['It was late in the day when [the CPI(M)] said no.', 'CPI(M)'],
    ['It was late in the day when [CPI (Marlow)] said no.', 'CPI'],
  ])('belongs to its letters: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('the name behind the phrase of an office', () => {
  it.each([
    ['[Superintendent of Police A. Marlow] said no.', 'A. Marlow'],
    ['It was late in the day when [Tánaiste Ana Ruiz] said no.', 'Ana Ruiz'],
    ['It was late in the day when [PAS chief Ustaz Ahmad Marlow] said no.', 'Ahmad Marlow'],
    ['It was late in the day when [the Marlow TD] said no.', 'the Marlow TD'],
    ['It was late in the day when [the Marlow MP] said no.', 'the Marlow MP'],
    ['It was late in the day when [Ana Ruiz TD] said no.', 'Ana Ruiz'],
    ['[Nationals MP for the seat, Ana Ruiz,] said no.', 'Ana Ruiz'],
    ['It was late in the day when [Sheikh Sultan bin Marlow] said no.', 'Sultan bin Marlow'],
    ['It was late in the day when [Sultan Ali Marlow] said no.', 'Ali Marlow'],
    ['It was late in the day when [Sen. Ma. Lourdes Ruiz] said no.', 'Ma. Lourdes Ruiz'],
    ['[Chief Minister Ana Ruiz] sat by the old mill. It was late in the day when [the CM] said no.', 'Ana Ruiz'],
  ])('is whole: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('two given names', () => {
  it.each([
    ['It rained. [The nurse Mary Pat Marlow] sat. “No,” said [Mary Pat].', 'Mary Pat Marlow'],
    ['It rained. [Director Wan Ahmad Fauzi Wan Marlow] sat. “No,” said [Wan Ahmad Fauzi].', 'Wan Ahmad Fauzi'],
  ])('are short for the whole name: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a nickname within a name', () => {
  it.each([
    ['It was late in the day when [Joseph "Big Mike" Ruiz] said that it was of no use.', 'Joseph Ruiz'],
    ['It was late in the day when [José “El Rojo” Ruiz Luna] said that it was of no use.', 'José Ruiz Luna'],
    ['It was late in the day when [Mick “the Bog” Ruiz] said that it was of no use.', 'Mick Ruiz'],
    ['It was late in the day when [Mick (Bog) Ruiz] said that it was of no use.', 'Mick Ruiz'],
  ])('is left out, however long: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it.each([
    ['Matteo “Teo” Ruiz ran it. [Teo] said that it was of no use.', 'Matteo Ruiz'],
    ['Matteo “Teo” Ruiz ran it. [Teo Ruiz] said that it was of no use.', 'Matteo Ruiz'],
    ['Matteo “Teo” Ruiz ran it. [Teo Marlow] said that it was of no use.', 'Teo Marlow'],
    ['Matteo “Teo” Ruiz ran it. [Luis Ruiz] said that it was of no use.', 'Luis Ruiz'],
    ['Deputy Matteo (Teo) Ruiz ran it. [Teo] said that it was of no use.', 'Teo'],
  ])('is what somebody is called by: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});

describe('a title of the world', () => {
  it.each([
    ['It was late in the day when [Tan Sri Lim Kok Wei] said that it was of no use.', 'Lim Kok Wei'],
    ['It was late in the day when [Datuk Seri Azhar Yunus] said that it was of no use.', 'Azhar Yunus'],
    ['It was late in the day when [Dato’ Sri Ong Teck Meng] said that it was of no use.', 'Ong Teck Meng'],
    ['It was late in the day when [Leader of the Opposition Ram Naresh Marlow] said it.', 'Ram Naresh Marlow'],
    ['It was late in the day when [Comrade Lucky Marlow] said that it was of no use.', 'Lucky Marlow'],
    ['It was late in the day when [Sri Lankan Kumar Dias] said that it was of no use.', 'Kumar Dias'],
    ['It was late in the day when [Sri Ratna Dewi] said that it was of no use.', 'Sri Ratna Dewi'],
    ['It was late in the day when [Smt. Kamakshi Raman] said that it was of no use.', 'Kamakshi Raman'],
    ['It was late in the day when [CS Kibet Marlow] said that it was of no use.', 'Kibet Marlow'],
    ['It was late in the day when [DPO Sohail Marlow] said that it was of no use.', 'Sohail Marlow'],
    ['It was late in the day when [MK Tzipi Marlow] said that it was of no use.', 'Tzipi Marlow'],
    ['It was late in the day when [Transport MEC Sipho Marlow] said that it was of no use.', 'Sipho Marlow'],
    ['It was late in the day when [Sipho Marlow MPL] said that it was of no use.', 'Sipho Marlow'],
    ['It was late in the day when [Mdm S. Letchumi] said that it was of no use.', 'S. Letchumi'],
    ['[Justice (retd) P. N. Raghavan] said that it was of no use.', 'P. N. Raghavan'],
    ['[Zaw Lin Tun] said that it was of no use.', 'Zaw Lin Tun'],
    ['[Inspector General of Police Md Shafiqul Alam Marlow] said that it was of no use.', 'Md Shafiqul Alam Marlow'],
    ['[Minister for Planning Chaudhry Rehmat Ali Warra] said that it was of no use.', 'Chaudhry Rehmat Ali Warra'],
    ['[Director of Government Affairs Phil Ruiz] said that it was of no use.', 'Phil Ruiz'],
  ])('is cut: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('leads to the office before a doctor’s', () => {
    expect(lastIn('[Senator Dr Ana Marlow] sat by the old mill. Then [the senator] said that it was of no use.')).toBe(
      'Ana Marlow',
    );
  });

  it('is what its bearer is called by', () => {
    expect(
      lastIn(
        '[Maulana Zahur Marlow] sat by the old mill. It was late in the day when [the Maulana] said that it was of no use.',
      ),
    ).toBe('Zahur Marlow');
    expect(
      lastIn(
        '[Inspector General of Police Karim Marlow] sat by the old mill. It was late in the day when [the IGP] said that it was of no use.',
      ),
    ).toBe('Karim Marlow');
  });

  it('leaves the role before it whole, and nothing more', () => {
    const roleOf = (text: string): string | undefined => speakersOf(text).portraits[0]?.roles[0]?.text;
    expect(roleOf('It was late in the day when [MP Tan Sri Lim Kok Wei] said that it was of no use.')).toBe('MP');
    expect(roleOf('It was late in the day when [Chief (Mrs.) Ana Marlow] said that it was of no use.')).toBe('Chief');
    expect(roleOf('MARLOW - Prime Minister [Ana Ruiz] said that it was of no use.')).toBe('Prime Minister');
  });
});

describe('a body', () => {
  it.each([
    ['[The Department of Justice] said that it was of no use.', 'Department of Justice'],
    ['[The Marlow Center for Justice] said that it was of no use.', 'Marlow Center for Justice'],
    ['[The Marlow Center for AI Safety] said that it was of no use.', 'Marlow Center for AI Safety'],
    ['[The Institute for Public Policy] said that it was of no use.', 'Institute for Public Policy'],
    ['It was late in the day when [eBay] said that it was of no use.', 'eBay'],
    ['[easyJet] said that it was of no use. It was late when [easyJet] left.', 'easyJet'],
    ['[The People’s Bank of Marland] said that it was of no use.', 'People’s Bank of Marland'],
    ['[The People’s Committee of Marlow] said that it was of no use.', 'People’s Committee of Marlow'],
    ['[British retailer eFresco plc] said that it was of no use.', 'eFresco'],
    ['[State broadcaster MRTV] said that it was of no use.', 'MRTV'],
    ['[the secretary of the Marlow Reform Congress, Ana Ruiz], said that it was of no use.', 'Ana Ruiz'],
  ])('has its whole name: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });

  it('is not the place before a noun that no list holds', () => {
    expect(lastIn('[A Marlow iwi] said that it was of no use.')).toBe('A Marlow iwi');
    expect(lastIn('[A Marlow Foods buyer, Ana Ruiz,] said that it was of no use.')).toBe('Ana Ruiz');
  });

  it.each(['Local', 'Main', 'Current'])('is not called by the word that opens a role: %s', (word) => {
    const { portraits } = speakersOf(`${word} opposition leader [Ana Ruiz] said no.`);
    expect(portraits.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('a name that opens with a common word', () => {
  it.each([
    ['[Son Jun-ho], the captain, left. [Son] said that it was of no use.', 'Son Jun-ho'],
    ['It rained. [The New York Herald] said that it was of no use.', 'New York Herald'],
    ['It rained. [Us Weekly] said that it was of no use.', 'Us Weekly'],
    ['It rained. [New Ruiz] said that it was of no use.', 'Ruiz'],
  ])('is whole: %s', (text, name) => {
    expect(lastIn(text)).toBe(name);
  });
});
