import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const speakerOf = (text: string): string | null | undefined =>
  extract(`It rained in the night.\n\n${text} said the plan was dead.`).quotes.at(-1)?.speaker?.name;

describe('a body called by the one who sits there', () => {
  it.each([
    ['The Marlow Coroner’s Court', 'Marlow Coroner’s Court'],
    ['The Prime Minister’s Office', 'Prime Minister’s Office'],
    ['The Attorney General’s Office', 'Attorney General’s Office'],
    ['The People’s Daily', 'People’s Daily'],
    ['The Department for Business and Trade', 'Department for Business and Trade'],
    ['The Marlow Centers for Disease Control and Prevention', 'Marlow Centers for Disease Control and Prevention'],
    ["The Marlow County Sheriff's Office", "Marlow County Sheriff's Office"],
    ['Marlow Children’s Hospital', 'Marlow Children’s Hospital'],
  ])('has the whole name: %s', (text, name) => {
    expect(speakerOf(text)).toBe(name);
  });

  it('stands beside another body', () => {
    const both = 'The Center for Ice Studies and the Department for Trade';
    expect(speakerOf(both)).toBe(both);
  });

  it('is nobody’s who only owns it', () => {
    expect(speakerOf('Ana Ruiz’s Labour Party')).toBe('Labour Party');
    expect(speakerOf('It opened at Marlow Coroner’s Court. The coroner')?.toLowerCase()).toBe('the coroner');
  });
});
