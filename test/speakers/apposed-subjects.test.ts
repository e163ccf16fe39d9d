import { describe, expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

const lastSaid = (text: string) => speakersOf(text).said.at(-1);

describe('a subject that is named behind what she is', () => {
  it.each([
    ['Baklandet slept. At the mill the owner, Siri Moen, sells bread. “It is dark,” [she] said.', 'Siri Moen'],
    ['Baklandet slept. On the pier his boss, Siri Moen, sells bread. “It is dark,” [she] said.', 'Siri Moen'],
    [
      '“We sank,” [Luis Ortega] wrote.\n\nOrtega’s mentor, the builder Carl Holm, still likes him. “It is dark,” [he] said.',
      'Carl Holm',
    ],
    [
      '“We sank,” [Luis Holm] said.\n\nHis nephew, Carl Holm, 33, who built ships, likes him. “It is dark,” [he] said.',
      'Carl Holm',
    ],
    ['“We sank,” [Luis Holm] said.\n\nHe met Carl Holm, 33, who built ships. “It is dark,” [he] said.', 'Luis Holm'],
    ['Ana Ruiz slept. By the mill with the owner, Siri Moen, sells bread. “It is dark,” [she] said.', 'Ana Ruiz'],
  ])('is whom the next sentence means: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});

describe('a subject with brackets behind it', () => {
  it.each([
    [
      '“We sank,” [Ana Ruiz] wrote. Siri Moen (a cousin of the mayor) sells bread. “It is dark,” [she] said.',
      'Siri Moen',
    ],
    ['“We sank,” [Ana Ruiz] wrote. Rivals sold Siri Moen (a cousin) bread. “It is dark,” [she] said.', 'Ana Ruiz'],
  ])('is whom the next sentence means: %s', (text, name) => {
    expect(lastSaid(text)).toBe(name);
  });
});
