import { describe, expect, it } from 'vitest';
import { isWithheld } from '../../src/attributions/refusals/withheld.ts';
import { holdsFor } from './made-scene.ts';

const refused = (text: string, cue: string, content: string): boolean =>
  holdsFor(isWithheld, text, { cue, content: [content] });

describe('somebody who is denied something', () => {
  it.each([
    ['A late strike denied the visitors a point.', 'denied', 'the visitors a point'],
    ['A late strike denies visitors.', 'denies', 'visitors'],
    ['The keeper denied Okafor twice.', 'denied', 'Okafor twice'],
    ['The judge denied him bail.', 'denied', 'him bail'],
    ['The club dismissed Okafor as coach.', 'dismissed', 'Okafor as coach'],
    ['The club refused fans a refund.', 'refused', 'fans a refund'],
  ])('is nothing that was said: %s', (text, cue, content) => {
    expect(refused(text, cue, content)).toBe(true);
  });

  it.each([
    ['Ruiz denied the claims.', 'denied', 'the claims'],
    ['Ruiz denied Okafor’s claims.', 'denied', 'Okafor’s claims'],
    ['Ruiz dismissed the crews’ claims.', 'dismissed', 'the crews’ claims'],
    ['Ruiz dismissed him as a spoiler.', 'dismissed', 'him as a spoiler'],
    ['Ruiz denied officials had lied.', 'denied', 'officials had lied'],
    ['Ruiz denied “visitors”.', 'denied', '“visitors”'],
    ['Ruiz named the visitors.', 'named', 'the visitors'],
    ['Ruiz dismissed the fans’ claims.', 'dismissed', 'the fans’ claims'],
    ['Ruiz dismissed them as nonsense.', 'dismissed', 'them as nonsense'],
    ['Ruiz dismissed Okafor as a fool.', 'dismissed', 'Okafor as a fool'],
    ['The visitors denied murder.', 'denied', 'murder'],
  ])('is not what somebody denies: %s', (text, cue, content) => {
    expect(refused(text, cue, content)).toBe(false);
  });
});
