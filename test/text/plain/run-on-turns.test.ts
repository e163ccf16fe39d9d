import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/text/plain/plain-text.ts';

describe('a transcript in one line', () => {
  it('has a line for each turn', () => {
    const text =
      'ANA RUIZ: Is it safe? OKAFOR: We “never” closed it.  RUIZ: That is no answer. OKAFOR: It is all. (Laughter) RUIZ: No.';
    expect(plainText(text).text.split('\n')).toEqual([
      'ANA RUIZ: Is it safe?',
      'OKAFOR: We “never” closed it.',
      'RUIZ: That is no answer.',
      'OKAFOR: It is all. (Laughter)',
      'RUIZ: No.',
    ]);
  });

  it.each([
    'It closed at 5. BBC: the plan is dead. It rained. UPDATE: it is not.',
    'The firm (NYSE: TRN) fell. Its rival (NYSE: ARV) rose. Another (NYSE: VLD) slept. It fell (NYSE: TRN).',
    'RUIZ: Is it safe? OKAFOR: We never closed it.',
  ])('is none: %s', (text) => {
    expect(plainText(text).text).toBe(text);
  });
});
