import { describe, expect, it } from 'vitest';
import { withSender } from '../../src/attributions/mending/senders.ts';
import { mendedIn } from './made-scene.ts';

const sourceIn = (text: string, cue: string, source: string | null) =>
  mendedIn(withSender, text, { cue, source, content: ['“We go on.”'] }).source;

describe('those to whom something is written', () => {
  it.each([
    ['Her team sent an email to supporters saying, “We go on.”', 'saying', 'supporters', 'Her team'],
    ['Ana Ruiz wrote a short note to all staff warning: “We go on.”', 'warning', 'all staff', 'Ana Ruiz'],
    ['She left a voicemail for the editor saying “We go on.”', 'saying', 'the editor', 'She'],
    ['A long letter to parents saying “We go on.” came on Friday.', 'saying', 'parents', 'A long letter'],
  ])('do not say it: %s', (text, cue, source, sender) => {
    expect(sourceIn(text, cue, source)).toBe(sender);
  });

  it.each([
    ['Ruiz listened to men saying, “We go on.”', 'saying', 'men'],
    ['Ruiz sent an email to men who said, “We go on.”', 'said', 'who'],
    ['Ruiz sent an email, saying, “We go on.”', 'saying', 'Ruiz'],
  ])('are others than those who are heard: %s', (text, cue, source) => {
    expect(sourceIn(text, cue, source)).toBe(source);
  });
});
