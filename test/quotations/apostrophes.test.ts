import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotations/find-quotations.ts';
import { readDocument } from '../../src/text/read-document.ts';

const quotationsOf = (text: string): string[] =>
  findQuotations(readDocument(text)).quotations.map(({ start, end }) => text.slice(start, end));

const straight = (text: string): string => text.replaceAll(/[‘’]/g, "'");

/** Whatever holds for curly marks holds for straight ones. */
const bothWays = (cases: readonly (readonly [string, readonly string[]])[]) =>
  cases.flatMap(([text, expected]) => [[text, expected] as const, [straight(text), expected.map(straight)] as const]);

describe('an apostrophe', () => {
  const NONE = [
    'Back in the ’90s the workers’ union won.',
    'the class of ’98, the summers of ’68 and ’08',
    '’Tis late, and ’twas late for rock ’n’ roll.',
    'Give ’em o’ that, I was goin’ home wi’ them.',
    'the U.S.’s, Ruiz’s and the Joneses’ boats',
    'the ’Ndrangheta, ’t Hooft and O’Dowd',
    'He ’s late and they ’re gone, I do n’t know.',
    'Read it for goodness’ sake, not for the boss’ .',
    'the ‘90s and ‘tis, turned the wrong way',
    'in ‘Aylin’s boat',
  ];
  it.each([...NONE, ...NONE.map(straight)])('opens and closes nothing in %j', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each(
    bothWays([
      ['‘The workers’ demands weren’t met,’ said Ruiz.', ['‘The workers’ demands weren’t met,’']],
      ['‘We like the goats’ cheese,’ said one of the farmers’ daughters.', ['‘We like the goats’ cheese,’']],
      ['‘Row,’ he said, ‘for the lads’ mothers.’', ['‘Row,’', '‘for the lads’ mothers.’']],
      ['‘We’re goin’ home, an’ that’s that,’ he said.', ['‘We’re goin’ home, an’ that’s that,’']],
      ['‘I love rock ’n’ roll,’ he said.', ['‘I love rock ’n’ roll,’']],
      ['‘It was the ’70s,’ he said.', ['‘It was the ’70s,’']],
      ['‘Give ’em time,’ she said.', ['‘Give ’em time,’']],
      [
        '“I told ’em, ‘the boys’ boat,’ twice,” he said.',
        ['“I told ’em, ‘the boys’ boat,’ twice,”', '‘the boys’ boat,’'],
      ],
    ]),
  )('does not end the quotation %j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('does not end a quotation that begins with it', () => {
    expect(quotationsOf('‘’Tis a poor hen,’ said Hale.')).toEqual(['‘’Tis a poor hen,’']);
  });

  it.each(
    bothWays([
      ['the ‘winners’ and the ‘losers’ agreed', ['‘winners’', '‘losers’']],
      ['the ‘losers’ said the workers’ union rowed', ['‘losers’']],
      ['‘The Oaks’, a film, and ‘Runnin’’', ['‘The Oaks’', '‘Runnin’’']],
      ['She said ‘yes’, ‘no’ and ‘maybe’.', ['‘yes’', '‘no’', '‘maybe’']],
      ['‘He agreed with the bosses’, said Ruiz.', ['‘He agreed with the bosses’']],
      ['‘90 per cent agree,’ he said.', ['‘90 per cent agree,’']],
      ['‘Cause for alarm,’ the paper said.', ['‘Cause for alarm,’']],
      ['no ‘cause’, no ‘is’ and no ‘d’ in it', ['‘cause’', '‘is’', '‘d’']],
    ]),
  )('is told from the closing mark of %j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });
});

describe('a mark of feet, inches or minutes', () => {
  it.each([
    'a 27" screen',
    'He is 6\' 2" tall, or 6’2”.',
    'a 5"x7" print and a 12\'\' record',
    'She ran it in 4\' 10".',
  ])('quotes nothing in %j', (text) => {
    expect(quotationsOf(text)).toEqual([]);
  });

  it.each([
    ['"I bought a 27" screen," he said of the 32" one.', ['"I bought a 27" screen,"']],
    ['"He\'s 6\' 2" tall," she said.', ['"He\'s 6\' 2" tall,"']],
    ['“It’s a 27” screen and a 5” phone,” she said.', ['“It’s a 27” screen and a 5” phone,”']],
    ['‘It’s 6’ wide,’ he said.', ['‘It’s 6’ wide,’']],
    ['The 9" by 2" plank. "It fits," she said.', ['"It fits,"']],
  ])('does not end the quotation in %j', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  it('is told from the closing mark behind a year', () => {
    expect(quotationsOf('It opened "in 2012" and closed "in 2016" for good.')).toEqual(['"in 2012"', '"in 2016"']);
  });
});
