import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('an epithet', () => {
  it.each([
    'Ana Ruiz won. [The 52-year-old] said it was cold.',
    'Ana Ruiz won. [The mother-of-three] said it was cold.',
    'Ana Ruiz won. [The hairdresser] said it was cold.',
    'Ana Ruiz won. [The retired nurse] said it was cold.',
    'Ana Ruiz won. [The old woman] said it was cold.',
    'Ana Ruiz won. [The burglar] said it was cold.',
    'Ana Ruiz won. [The grandmother] said it was cold.',
    'Ana Ruiz won. [The great-grandmother] said it was cold.',
    'Ana Ruiz won. [The 58-year-old grandmother from Ternby] said it was cold.',
    'Ana Ruiz, 59, won. Eva Brandt came. Brandt sang. [The grandmother of four] said it was cold.',
    'Ana Ruiz won. [The glaciologist] said it was cold.',
    'Ana Ruiz met Luis Ortega. Ortega won. [The widow] said it was cold.',
    'Ana Ruiz won. “It was cold,” said [the Spaniard].',
    'Ana Ruiz won. [The Italian] said it was cold.',
    'Ana Ruiz won. [The Portuguese] said it was cold.',
    'Ana Ruiz won. [The 31-year-old Spaniard] said it was cold.',
    'Ana Ruiz won. [The 6-foot-5 Polish-American] said it was cold.',
    'Ana Ruiz won. [The 19-year-old from Ternby] said it was cold.',
    'Ana Ruiz won. [The Arvo rider] said it was cold.',
    'Ana Ruiz won. [The 31-year-old star] said it was cold.',
    'Ana Ruiz won. [The two-time champion] said it was cold.',
    'Ana Ruiz won. [The Danish-born billionaire] said it was cold.',
    'Ana Ruiz won. “It was cold,” said [the centre-back].',
    'Ana Ruiz won. [The Conservative peer] said it was cold.',
    'Ana Ruiz won. [The singer] said it was cold.',
    'Ana Ruiz won. [The South Carolina Republican] said it was cold.',
    'Ana Ruiz won. [The Virginia Democrat] said it was cold.',
    'Ana Ruiz won. [The Florida senator] said it was cold.',
    'Ana Ruiz won. [The Georgia congresswoman] said it was cold.',
    'Ana Ruiz won. [The West Virginian] said it was cold.',
    'Ana Ruiz won. The Vermont senator sat. Luis Ortega left. [The senator] said it was cold.',
    'Vermont Senator Luis Ortega left. Ana Ruiz won. [The Florida senator] said it was cold.',
    'Florida Senator Ana Ruiz met Luis Ortega. Senator Ortega ate. Ortega slept. [The Florida senator] said it was cold.',
    'Senator Luis Ortega left. The crew rested. The day passed. Ana Ruiz won. [The Florida senator] said it was cold.',
    'Ana Ruiz won. [The “Paper Moons” singer] said it was cold.',
    'Ana Ruiz won. [The “Last of the Night Trains” star] said it was cold.',
    '“Low Tide” star Luis Ortega was there. Ana Ruiz won. Ruiz left. [The “Paper Moons” star] said it was cold.',
  ])('is the one just named: %s', (text) => {
    expect(lastSaid(text)).toBe('Ana Ruiz');
  });

  it.each([
    'Ana Ruiz won. [A 52-year-old] said it was cold.',
    'Ana Ruiz won. [The 52-year-old man] said it was cold.',
    'Ana Ruiz won. [An Italian] said it was cold.',
    'Ana Ruiz won. [The Italians] said it was cold.',
    'Ana Ruiz won. [The Chinese] said it was cold.',
    'Ana Ruiz won. [The Italian driver] said it was cold.',
    'Ana Ruiz won. [The batsman] said it was cold.',
    'Ana Ruiz won. [A singer] said it was cold.',
    'Ana Ruiz won. [The singer from Pell] said it was cold.',
    'Ana Ruiz won. [The nurse] said it was cold.',
    'Ana Ruiz won. [One South Carolina Republican] said it was cold.',
    'Ana Ruiz won. [Another Virginia Democrat] said it was cold.',
    'Vermont Senator Ana Ruiz won. [The Florida senator] said it was cold.',
    'Senator Luis Ortega met Ana Ruiz. [The Florida senator] said it was cold.',
    'Ana Ruiz won. [A retired nurse] said it was cold.',
    'Ana Ruiz won. [The young woman] said it was cold.',
    'Ana Ruiz won. [A grandmother] said it was cold.',
    'Ana Ruiz won. [The grandfather] said it was cold.',
    'Ana Ruiz won. [Her grandmother] said it was cold.',
    'A grandmother fell. Ana Ruiz won. [The grandmother] said it was cold.',
    'Ana Ruiz won. [The grandmother of the girl] said it was cold.',
  ])('is somebody else: %s', (text) => {
    expect(lastSaid(text)).not.toBe('Ana Ruiz');
  });
});

describe('an epithet beside somebody without a name', () => {
  it.each([
    ['Ana Ruiz won. [A driver] said no. “It rains,” said [the skier].', 'A driver'],
    ['Ana Ruiz won. [A driver] said no, and [the skier] said it rained.', 'Ana Ruiz'],
  ])('is theirs in another sentence: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('an age', () => {
  it.each([
    ['Ana Ruiz, 34, met Ida Brandt, 52. Ruiz won. [The 52-year-old] said it was cold.', 'Ida Brandt'],
    ['Ana Ruiz (34) met Ida Brandt (52). Ruiz won. [The 52-year-old] said it was cold.', 'Ida Brandt'],
    ['Ida Brandt left. Ana Ruiz, 34, won. [The 81-year-old] said it was cold.', 'Ida Brandt'],
    ['Ana Ruiz, 34, won. [The 35-year-old] said it was cold.', 'Ana Ruiz'],
    ['Ida Brandt left. The 81-year-old wept. Ana Ruiz won. Ruiz slept. [The 81-year-old] said no.', 'Ida Brandt'],
  ])('tells apart whom a description means: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each(['Ana Ruiz, 34, won. [The 52-year-old] said it was cold.', 'Ana Ruiz (1934) won. [The nurse] said no.'])(
    'is another’s: %s',
    (text) => {
      expect(lastSaid(text)).not.toBe('Ana Ruiz');
    },
  );
});

describe('a count of children', () => {
  it.each(['Ana Ruiz won. [The mother of three] said no.', 'Ana Ruiz won. [The grandmother of four] said no.'])(
    'tells of the one just named: %s',
    (text) => {
      expect(lastSaid(text)).toBe('Ana Ruiz');
    },
  );

  it('is not told of whose mother she is', () => {
    expect(lastSaid('Ana Ruiz won. [The mother of the driver] said no.')).not.toBe('Ana Ruiz');
  });
});

describe('who is named behind what is said of them', () => {
  it.each([
    ['Ana Ruiz won. Her mother, Linda, a nurse, was there. “I slept,” [she] said.', /^Linda/],
    ['Ana Ruiz won. Her mother, Linda, a nurse, was there. “I slept,” [Ruiz] said.', /^Ana/],
    ['Ana Ruiz won. She thanked her mother, Linda, a nurse. “I slept,” [she] said.', /^Ana/],
    ['The club left. The Pell cup began after captain Luis Ortega quit. [The defender] said no.', /^Luis/],
    ['Luis Ortega slept. His marriage to Tom Ruiz ended. “We won,” [the 47-year-old] said.', /^Luis/],
  ])('is the subject where that is: %s', (text, name) => {
    expect(lastSaid(text)).toMatch(name);
  });
});

describe('whom the writer meets', () => {
  it.each([
    ['Luis Ortega wrote that it rained. When I read Tom Ruiz the line, [he] said it was good.', 'Tom Ruiz'],
    ['Luis Ortega wrote that it rained. When they read Tom Ruiz the line, [he] said it was good.', 'Luis Ortega'],
  ])('is whom the next pronoun means: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('an office', () => {
  it.each([
    ['Chief Financial Officer Ana Ruiz left. [The CFO] said it was cold.', 'Ana Ruiz'],
    ['Chief Financial Officer Ana Ruiz left. [The finance chief] said it was cold.', 'Ana Ruiz'],
    ['Chief executive Ana Ruiz left. [The CEO] said it was cold.', 'Ana Ruiz'],
    ['Chief Justice Ana Ruiz met Justice Ida Brandt. [The chief justice] said no.', 'Ana Ruiz'],
    ['Justice Ana Ruiz met Chief Justice Ida Brandt. [The justice] said no.', 'Ana Ruiz'],
    ['Former first lady Ana Ruiz met Lady Ida Brandt. [The former first lady] said no.', 'Ana Ruiz'],
    ['Sec. Ana Ruiz met Mayor Ida Brandt. [The secretary] said no.', 'Ana Ruiz'],
    ['Captain Ana Ruiz left. [The skipper] said it was cold.', 'Ana Ruiz'],
    ['Pope Adrian spoke. [The pontiff] said it was cold.', 'Adrian'],
    ['Chairwoman Ana Ruiz left. [The chair] said it was cold.', 'Ana Ruiz'],
    ['Finance Minister Ana Ruiz left. [The minister] said it was cold.', 'Ana Ruiz'],
    ['Finance Minister Ana Ruiz met Health Minister Ida Brandt. [The finance minister] said no.', 'Ana Ruiz'],
  ])('has several names: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    'Finance Minister Ana Ruiz left. [The prime minister] said it was cold.',
    'Finance Minister Ana Ruiz left. [The health minister] said it was cold.',
    'President Ana Ruiz left. [The vice president] said it was cold.',
    'Mayor Ana Ruiz left. [The deputy mayor] said it was cold.',
    'Chief Financial Officer Ana Ruiz left. [The CEO] said it was cold.',
    'Maj. Gen. Ana Ruiz left. [The attorney general] said it was cold.',
  ])('is not another one: %s', (text) => {
    expect(lastSaid(text)).not.toBe('Ana Ruiz');
  });
});

describe('an officer', () => {
  it.each([
    ['Det Sgt Luis Ortega left. [The officer] said no.', 'Luis Ortega'],
    ['PC Ana Ruiz left. [The officer] said no.', 'Ana Ruiz'],
    ['DI Ana Ruiz left. [The detective] said no.', 'Ana Ruiz'],
    ['Attorney Ana Ruiz left. [The lawyer] said no.', 'Ana Ruiz'],
  ])('is one by rank: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it.each([
    'PC Ana Ruiz left. An officer stayed. [The officer] said no.',
    'PC Ana Ruiz left. [The arresting officer] said no.',
    'PC Ana Ruiz left. [The officer in charge] said no.',
    'Mayor Ana Ruiz left. [The officer] said no.',
  ])('is another: %s', (text) => {
    expect(lastSaid(text)).not.toBe('Ana Ruiz');
  });
});

describe('the boss', () => {
  it.each([
    ['Chief executive Ana Ruiz left. [The boss] said no.', 'Ana Ruiz'],
    ['Arvo Town manager Luis Ortega sat. Chief executive Ana Ruiz left. [The boss] said no.', 'Luis Ortega'],
    ['Finance director Ana Ruiz left. [The boss] said no.', 'The boss'],
  ])('is the chief executive where nobody leads a team: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('a place in a team, or a nation', () => {
  it.each([
    ['Guard Ana Ruiz left. [She] said no.', 'Ana Ruiz'],
    ['Slovenian Matej Kranjc left. [He] said no.', 'Matej Kranjc'],
    ['Then Center Ana Ruiz left. [Ruiz] said no.', 'Ana Ruiz'],
  ])('is no part of a name: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });

  it('leaves a body its name', () => {
    expect(lastSaid('The Coast Guard left. [The Coast Guard] said no.')).toBe('Coast Guard');
  });
});

describe('a description that tells more', () => {
  it.each([
    'Ana Ruiz won. [The 31-year-old Spanish driver] said it was cold.',
    'Ana Ruiz opened the door. “Who is it?” [the 34-year-old founder of Arvo] asked.',
    'Ana Ruiz was blunt. “It is a tax on bread,” [the chief scientist of Pell-based Arvo Labs] wrote.',
    'Ana Ruiz, 52, won. [The 52-year-old chemist from Ternby] said it was cold.',
  ])('is of the one just told of: %s', (text) => {
    expect(lastSaid(text)).toBe('Ana Ruiz');
  });

  it.each([
    ['Ana Ruiz won. [The chief scientist of Arvo Labs] said it was cold.', 'The chief scientist of Arvo Labs'],
    [
      'Mayor Ana Ruiz was blunt. “It is a tax on bread,” [the chief scientist of Arvo Labs] wrote.',
      'the chief scientist of Arvo Labs',
    ],
    ['Ana Ruiz was arrested. “We wait,” [the police chief] said.', 'the police chief'],
    [
      'Luis Ortega left. Ana Ruiz stayed. The day passed. “It is late,” [the chief scientist of Arvo Labs] wrote.',
      'the chief scientist of Arvo Labs',
    ],
    ['Ana Ruiz, 34, won. [The 52-year-old Spanish driver] said it was cold.', 'The 52-year-old Spanish driver'],
    ['Ana Ruiz was blunt. “It is a tax,” [a chief scientist of Arvo Labs] wrote.', 'a chief scientist of Arvo Labs'],
  ])('is somebody else’s: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('an epithet behind a quotation', () => {
  const { quotes } = extract(
    'Pensioner Edna Crowle was sent away. "The bouncer told me I was too old to dance," laughed the retired teacher.',
  );

  it('is nobody of whom the words tell', () => {
    expect(quotes.find(({ source }) => source?.text === 'the retired teacher')?.speaker?.name).toBe('Edna Crowle');
  });
});

describe('the holder of an office before', () => {
  it.each([
    'Not so, says [Ana Ruiz]. [The former Arvo press secretary] told us no.',
    'Luis Ortega wrote the book. Ana Ruiz, for her part, slept. [The former president] said no.',
    'The Ruiz campaign lost. Ana Ruiz, for her part, slept. [The former president] said no.',
  ])('is whom the sentence before tells of: %s', (text) => {
    expect(lastSaid(text)).toBe('Ana Ruiz');
  });

  it.each([
    ['Mayor Ana Ruiz left. [The former president] said no.', 'The former president'],
    ['Ana Ruiz left. It rained. It snowed. It rained. [The former president] said no.', 'The former president'],
    ['Ana Ruiz left. [A former president] said no.', 'A former president'],
  ])('is another: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});
