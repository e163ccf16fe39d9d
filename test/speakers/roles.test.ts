import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

describe('a role', () => {
  it.each([
    ['technologist Ana Ruiz', 'technologist', null],
    ['Arvo Foods infrastructure director Ana Ruiz', 'Arvo Foods infrastructure director', 'Arvo Foods'],
    ['Ana Ruiz, a glaciologist at Arvo Foods,', 'glaciologist', 'Arvo Foods'],
    ['Ana Ruiz, the head of enforcement at Arvo Foods,', 'head of enforcement', 'Arvo Foods'],
    ['Ana Ruiz, the president of the Marlow Union,', 'president', 'Marlow Union'],
    ['Arvo Foods’s chief scientist, Ana Ruiz,', 'chief scientist', 'Arvo Foods'],
    ['former governor Ana Ruiz', 'former governor', null],
    ['chief operating officer Ana Ruiz', 'chief operating officer', null],
    ['Sen. Ana Ruiz', 'Sen.', null],
    ['Ana Ruiz, a molder for 33 years,', 'molder', null],
    ['Ana Ruiz, a pilot since 1990,', 'pilot', null],
    ['Ana Ruiz, Republican of Ohio,', 'Republican', null],
    ['the ambassador to Peru, Ana Ruiz,', 'ambassador', null],
    ['Sen. Ana Ruiz of Ohio', 'Sen.', null],
    ['chemist Ana Ruiz of the Vole Institute', 'chemist', 'Vole Institute'],
    ['chemist Ana Ruiz of Marlow', 'chemist', null],
    ['Special Agent Ana Ruiz', 'Special Agent', null],
    ['Fellow chemist Ana Ruiz', 'chemist', null],
    ['the 44-year-old mechanic Ana Ruiz', 'mechanic', null],
    ['the 51-year-old chairman, Ana Ruiz,', 'chairman', null],
    ['consultant pathologist Dr Ana Ruiz', 'consultant pathologist', null],
    ['the Foreign Secretary Dame Ana Ruiz', 'Foreign Secretary', null],
    ['Dr Ana Ruiz', 'Dr', null],
    [
      'Ana Ruiz, Arvo Foods’s vice president for mission assurance,',
      'vice president for mission assurance',
      'Arvo Foods',
    ],
    ['Ana Ruiz, the lawyer for victims,', 'lawyer', null],
    ['Ana Ruiz, mayor for many years,', 'mayor', null],
    ['Majority Whip Ana Ruiz', 'Majority Whip', null],
    ['Former Ice Party leader Ana Ruiz', 'Former Ice Party leader', 'Ice Party'],
    ['Chief Financial Officer Ana Ruiz', 'Chief Financial Officer', null],
    ['Republican Ice Committee Chairman Ana Ruiz', 'Republican Ice Committee Chairman', 'Republican Ice Committee'],
  ])('%s', (source, text, organization) => {
    const { said, named } = speakersOf(`It rained, and [${source}] said it was cold.`);
    expect(said).toEqual(['Ana Ruiz']);
    expect(named('Ana Ruiz')?.roles.map((role) => [role.text, role.organization])).toEqual([[text, organization]]);
  });

  it('has the organization that "the company" stands for', () => {
    const { named } = speakersOf('Arvo Foods closed. [The company’s chief scientist, Ana Ruiz,] said it was cold.');
    expect(named('Ana Ruiz')?.roles).toMatchObject([{ text: 'chief scientist', organization: 'Arvo Foods' }]);
  });

  it('is gathered from later mentions, each wording once', () => {
    const { named } = speakersOf('Mayor Ana Ruiz left. Ana Ruiz, a novelist, wrote. Mayor Ruiz came. [Ruiz] said no.');
    expect(named('Ana Ruiz')?.roles.map(({ text }) => text)).toEqual(['Mayor', 'novelist']);
  });

  it.each([
    'It was built for Ana Ruiz, a former employee [told] reporters.',
    '[Ana Ruiz], 52, said it was cold.',
    '[Ana Ruiz, a tall woman,] said it was cold.',
    '[Ana Ruiz, a 24-year-old from Orme,] said it was cold.',
    '[Ms. Ana Ruiz] said it was cold.',
    'His wife, [Ana Ruiz], said it was cold.',
    '[Ana Ruiz, the board member’s niece,] said it was cold.',
    '[Ana Ruiz, a run of luck behind her,] said it was cold.',
  ])('is not made of something else: %s', (text) => {
    expect(
      speakersOf(text.replace('a former employee [told]', '[a former employee] told')).named('Ana Ruiz')?.roles,
    ).toEqual([]);
  });
});
