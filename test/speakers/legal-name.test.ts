import { describe, expect, it } from 'vitest';
import { withoutLegalSuffix } from '../../src/speakers/legal-name.ts';
import { speakersOf } from './speakers-of.ts';

const plain = (key: string) => withoutLegalSuffix({ key, keys: key.split(' ') });

describe('the legal form of a firm', () => {
  it.each([
    ['tern robotics ltd.', 'tern robotics'],
    ['tern robotics n.v.', 'tern robotics'],
    ['tern plc', 'tern'],
    ['hart & co.', 'hart & co.'],
    ['tern robotics', 'tern robotics'],
    ['ltd', 'ltd'],
  ])('may be left out of its name: %s', (key, short) => {
    expect(plain(key)).toBe(short);
  });

  it('makes no other firm', () => {
    expect(speakersOf('[Tern Robotics] said no. [Tern Robotics Ltd.] said yes. [Tern] said so.').said).toEqual([
      'Tern Robotics',
      'Tern Robotics',
      'Tern Robotics',
    ]);
    expect(speakersOf('[Tern Robotics N.V.] said yes. [Tern Robotics] said no.').said).toEqual([
      'Tern Robotics N.V.',
      'Tern Robotics N.V.',
    ]);
  });
});
