import { expect, it } from 'vitest';
import { speakersOf } from './speakers-of.ts';

it.each(['Storm Bert', 'Hurricane Ida', 'Cyclone Nelly', 'Typhoon Hato'])('%s is nobody', (storm) => {
  const { said } = speakersOf(`Ana Ruiz slept. Then ${storm} came. [She] said it was late.`);
  expect(said).toEqual(['Ana Ruiz']);
});

it('may be somebody’s given name', () => {
  expect(speakersOf('[Storm Ruiz] said it was late.').said).toEqual(['Storm Ruiz']);
});
