import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const LEAD = 'Tern Robotics fell. Tern Robotics cut its forecast.\n\n';
const companyIn = (text: string) => speakersOf(`${LEAD}${text} [The company] said no.`).said.at(-1);

describe('the firm of somebody who is asked about others', () => {
  it.each([
    'Luis Ortega, an analyst at Ferncrest, asked about Tern Robotics.',
    'Ferncrest analyst Luis Ortega asked about Tern Robotics.',
  ])('is hardly the company: %s', (text) => {
    expect(companyIn(text)).toBe('Tern Robotics');
  });

  it('is the company for others', () => {
    expect(companyIn('Rival Ferncrest cut its forecast too. Ferncrest fell.')).toBe('Ferncrest');
  });
});

describe('a name that opens with a word for something else', () => {
  it.each([
    ['[Will Ortega, who sails], said no.', 'Will Ortega'],
    ['[Minister of Trade and Industry Dr. Luis Ortega] said no.', 'Luis Ortega'],
    ['Luis Banks left the town. [Banks] said no.', 'Luis Banks'],
    ['[The US Food and Drug Administration] said no.', 'US Food and Drug Administration'],
    ['The Marlow Ice Board (Mib) met. [Mib] said no.', 'Marlow Ice Board'],
    ['The Marlow Ice Board (Mab) met. [Mab] said no.', 'Mab'],
    ['Drugmaker Tolvex fell. [Tolvex] said no.', 'Tolvex'],
  ])('is whole: %s', (text, name) => {
    expect(speakersOf(text).said.at(-1)).toBe(name);
  });

  it('is none where it is the plural', () => {
    expect(speakersOf('Luis Banks left the town. [Banks] have said no.').said).not.toContain('Luis Banks');
  });
});
