import { describe, expect, it } from 'vitest';
import { pleaderOffice } from '../../src/speakers/resolving/pleaders.ts';
import { mentionsIn, sceneOf } from './made-scene.ts';
import { speakersOf } from './speakers-of.ts';

const lastOf = (text: string): string | null | undefined => speakersOf(text).said.at(-1);

describe('somebody who pleads in court', () => {
  it.each([
    ['Prosecuting, Ana Ruiz called it theft. Luis Ortega slept. [The prosecutor] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, prosecuting, called it theft. Luis Ortega slept. [The prosecutor] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, prosecuting, called it theft. Luis Ortega slept. [The barrister] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, for the Crown, called it theft. Luis Ortega slept. [The prosecutor] said no.', 'Ana Ruiz'],
    [
      'Mitigating, Ana Ruiz called it sad. Luis Ortega slept. [The solicitor’s clerk] left. [The lawyer] said no.',
      'Ana Ruiz',
    ],
    ['Ana Ruiz, for the defence, called it sad. Luis Ortega slept. [The barrister] said no.', 'Ana Ruiz'],
    ['Ana Ruiz KC called it sad. Luis Ortega slept. [The barrister] said no.', 'Ana Ruiz'],
    ['Ana Ruiz, prosecuting, met Luis Ortega, defending. Eva Brandt slept. [The prosecutor] said no.', 'Ana Ruiz'],
  ])('is meant by the noun for it: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });

  it.each([
    ['Ana Ruiz, for the council, called it theft. [The prosecutor] said no.', 'The prosecutor'],
    ['Ana Ruiz, defending champion, won. [The lawyer] said no.', 'The lawyer'],
    ['Ana Ruiz, mitigating, called it sad. [The prosecutor] said no.', 'The prosecutor'],
    ['Ana Ruiz MP called it sad. [The barrister] said no.', 'The barrister'],
  ])('is nobody of whom that was not told: %s', (text, name) => {
    expect(lastOf(text)).toBe(name);
  });
});

describe('the words beside a name that tell of pleading', () => {
  const officeIn = (text: string): string | null => {
    const scene = sceneOf(text);
    const [name] = mentionsIn(scene).mentions.filter(({ form }) => form === 'name');
    return name?.form === 'name' ? pleaderOffice(scene, name) : null;
  };

  it.each([
    ['Ana Ruiz, prosecuting, left.', 'prosecutor'],
    ['Prosecuting, Ana Ruiz left.', 'prosecutor'],
    ['Ana Ruiz, for the prosecution, left.', 'prosecutor'],
    ['Ana Ruiz KC left.', 'lawyer'],
  ])('are an office: %s', (text, office) => {
    expect(officeIn(text)).toBe(office);
  });

  it.each([
    'Ana Ruiz spoke prosecuting, then left.',
    'Ana Ruiz, prosecuting thieves, left.',
    'Ana Ruiz, in the prosecution, left.',
    'Ana Ruiz, for every prosecution, left.',
    'Ana Ruiz, for the council, left.',
    'Ana Ruiz and for the prosecution.',
    'Prosecuting was Ana Ruiz.',
    'Sleeping, Ana Ruiz left.',
  ])('are none: %s', (text) => {
    expect(officeIn(text)).toBeNull();
  });
});
