import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

const read = (text: string): string[] =>
  extract(text).quotes.map((quote) => `${quote.source?.text} / ${quote.cue?.text} / ${quote.text}`);

describe('verbs that the network has not met', () => {
  it.each([
    ['He reckons he’ll have to sell half of the sheep.', 'He / reckons / he’ll have to sell half of the sheep'],
    ['Okoye reckoned that the bridge would fall.', 'Okoye / reckoned / that the bridge would fall'],
    ['The bridge will fall, reckons Okoye.', 'Okoye / reckons / The bridge will fall'],
    ['She accepted that she had left the gate open.', 'She / accepted / that she had left the gate open'],
    ['Okoye counters that the bridge will fall.', 'Okoye / counters / that the bridge will fall'],
    ['But Okoye charges that the bridge will fall.', 'Okoye / charges / that the bridge will fall'],
    ['Okoye crowed that the bridge would fall.', 'Okoye / crowed / that the bridge would fall'],
    ['She further submitted that 14 riders had died.', 'She / submitted / that 14 riders had died'],
  ])('report: %s', (text, report) => {
    expect(read(text)).toEqual([report]);
  });

  it.each([
    'The council had not reckoned with the river.',
    'Okoye submitted a plan for the bridge.',
    'The firm submitted the papers that the court had asked for.',
    'The Okoye charges that the court dropped were old.',
    'Okoye charges that were dropped came back.',
    'Okoye counters at the bank that burned were rebuilt.',
    'The firm submitted plans for 40 homes that nobody had wanted.',
  ])('report nothing: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what somebody likes to say', () => {
  it.each([
    ['Okoye likes to say that bridges have no memory.', 'Okoye / likes to say / that bridges have no memory'],
    [
      'Okoye loves to tell visitors that bridges have no memory.',
      'Okoye / loves to tell / that bridges have no memory',
    ],
    ['Okoye wanted to know why the plan was dead.', 'Okoye / wanted to know / why the plan was dead'],
  ])('is said: %s', (text, report) => {
    expect(read(text)).toEqual([report]);
  });

  it.each([
    'Okoye likes to sing.',
    'Okoye wants to know the river.',
    'Visitors who want to know more should write to the warden.',
  ])('is nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('verbs right before a quotation', () => {
  it.each([
    ['A sign read “No crossing after dark”.', ['No crossing after dark']],
    ['The sign was read by nobody.', []],
    ['It is widely accepted that the bridge is old.', []],
    [
      'Furious neighbours slammed the shop for its parties, branding the noise “a disgrace to the street”.',
      ['the noise “a disgrace to the street”'],
    ],
  ])('%s', (text, texts) => {
    expect(extract(text).quotes.map((quote) => quote.text)).toEqual(texts);
  });
});
