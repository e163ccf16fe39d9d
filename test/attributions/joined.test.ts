import { describe, expect, it } from 'vitest';
import { joined } from '../../src/attributions/contents/joined.ts';

const part = (first: number, last: number) => ({ first, last });

describe('joined', () => {
  it('leaves parts alone that share no token, side by side or apart', () => {
    expect(joined([part(0, 3), part(3, 5), part(8, 9)])).toEqual([part(0, 3), part(3, 5), part(8, 9)]);
  });

  it('makes one of parts that share a token, and of those that it then meets', () => {
    expect(joined([part(0, 4), part(3, 6), part(5, 7)])).toEqual([part(0, 7)]);
  });

  it('lets the larger part swallow the smaller', () => {
    expect(joined([part(0, 9), part(2, 4)])).toEqual([part(0, 9)]);
  });

  it('puts parts in text order', () => {
    expect(joined([part(5, 6), part(0, 2)])).toEqual([part(0, 2), part(5, 6)]);
  });
});
