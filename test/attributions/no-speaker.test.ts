import { describe, expect, it } from 'vitest';
import { isNoSpeaker } from '../../src/attributions/refusals/no-speaker.ts';
import { holdsFor, type MadeReading } from './made-scene.ts';

const isRefused = (text: string, made: MadeReading): boolean => holdsFor(isNoSpeaker, text, made);

describe('what stands before a colon', () => {
  it.each<[string, MadeReading]>([
    ['Photo: Aldous Merrin', { cue: ':', source: 'Photo', content: ['Aldous Merrin'] }],
    ['Rovers 2-3 Town: Okoye stuns leaders', { cue: ':', source: 'Rovers 2-3 Town', content: ['Okoye stuns leaders'] }],
    ['Halden Robotics (OSE: HALD) fell.', { cue: ':', source: 'OSE', content: ['HALD'] }],
    ['Salt: A Short History', { cue: ':', source: 'Salt', content: ['A Short History'] }],
    ['THE FACTS: We lost.', { cue: ':', source: 'THE FACTS', content: ['We lost'] }],
    ['STARTING THE DAY: A vote.', { cue: ':', source: 'STARTING THE DAY', content: ['A vote'] }],
    ['WORTH READING: The Courier.', { cue: ':', source: 'WORTH READING', content: ['The Courier'] }],
    ['Thanks to: our editor.', { cue: ':', source: 'Thanks to', content: ['our editor'] }],
    ['Dear Ada: My bank says no.', { cue: ':', source: 'Ada', content: ['My bank says no'] }],
    ['Dear Ada: My bank says no.', { cue: ':', source: 'Dear Ada', content: ['My bank says no'] }],
    ['In a nod to Arvo: “We lost.”', { cue: ':', source: 'Arvo', content: ['“We lost.”'] }],
    ['KISS AND TELL: Star leaves', { cue: 'TELL', source: 'KISS', content: ['Star leaves'] }],
    ['Storm Eva live: “Danger to life” today', { cue: 'live', source: 'Storm Eva', content: ['“Danger to life”'] }],
  ])('is no speaker: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(true);
  });

  it.each<[string, MadeReading]>([
    ['Okafor: Bridge Will Stay Shut', { cue: ':', source: 'Okafor', content: ['Bridge Will Stay Shut'] }],
    ['The chair: A short history.', { cue: ':', source: 'The chair', content: ['A short history'] }],
    ['From Ana in Arvo: “We lost.”', { cue: ':', source: 'Ana in Arvo', content: ['“We lost.”'] }],
    ['In May, Ruiz: “We lost.”', { cue: ':', source: 'Ruiz', content: ['“We lost.”'] }],
    ['FLEMING: We lost.', { cue: ':', source: 'FLEMING', content: ['We lost'] }],
    ['KING OKAFOR: We lost.', { cue: ':', source: 'KING OKAFOR', content: ['We lost'] }],
    ['THE CHAIR: We lost.', { cue: ':', source: 'THE CHAIR', content: ['We lost'] }],
    ['Ruiz says: “Danger to life” today', { cue: 'says', source: 'Ruiz', content: ['“Danger to life”'] }],
    ['Parents laugh and say: “We lost.”', { cue: 'say', source: 'Parents', content: ['“We lost.”'] }],
    ['Ruiz said it was live: all of it.', { cue: 'said', source: 'Ruiz', content: ['it was live'] }],
  ])('is one: %s', (text, made) => {
    expect(isRefused(text, made)).toBe(false);
  });
});

describe('a source of not all', () => {
  it.each(['Not everyone', 'Not all of the members'])('leaves open who says so: %s', (source) => {
    expect(
      isRefused(`${source} agreed that it should go.`, { cue: 'agreed', source, content: ['that it should go'] }),
    ).toBe(true);
  });

  it('is another than not a few', () => {
    const source = 'Not a few members';
    expect(isRefused(`${source} said it should go.`, { cue: 'said', source, content: ['it should go'] })).toBe(false);
  });
});

describe('the reader', () => {
  const isReaders = (text: string): boolean => isRefused(text, { cue: 'say', source: 'you', content: ['please'] });

  it('has said nothing', () => {
    expect(isReaders('It falls off the spoon when you say please.')).toBe(true);
    expect(isReaders('If you say please, it falls.')).toBe(true);
  });

  it('is none of those who are spoken to', () => {
    expect(isReaders('In May you say please, Minister.')).toBe(false);
    expect(isReaders('“It falls when you say please,” Ruiz said.')).toBe(false);
  });
});

describe('beside somebody who is presented', () => {
  const made: MadeReading = { cue: 'froze', source: 'the pipe', content: ['“It was cold.”'] };

  it('nothing else speaks', () => {
    expect(isRefused('Here is Ada Okoye on how the pipe froze: “It was cold.”', made)).toBe(true);
  });

  it('is a thing before its own colon', () => {
    expect(isRefused('Here is how the pipe froze: “It was cold.”', made)).toBe(false);
  });
});
