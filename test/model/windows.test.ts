import { describe, expect, it } from 'vitest';
import { MOST_CUES, narrowed } from '../../src/model/windows.ts';

const cuesAt = (...anchors: number[]) => anchors.map((anchor) => ({ anchor, first: 0, last: 1_000 }));

describe('narrowed', () => {
  it('leaves the windows of a few cues as they are', () => {
    const windows = cuesAt(...Array.from({ length: MOST_CUES }, (_, index) => 100 * index));
    expect(narrowed(windows)).toEqual(windows);
  });

  it('cuts a window at the sixth cue on either side, which is in it', () => {
    const windows = narrowed(cuesAt(...Array.from({ length: 20 }, (_, index) => 10 * index)));
    expect(windows[10]).toEqual({ anchor: 100, first: 40, last: 161 });
    expect(windows[0]).toEqual({ anchor: 0, first: 0, last: 61 });
  });

  it('widens none', () => {
    const own = { anchor: 50, first: 45, last: 55 };
    const windows = [...cuesAt(0, 10, 20, 30, 40, 42, 43, 44), own, ...cuesAt(60)];
    expect(narrowed(windows)[8]).toEqual(own);
  });

  it('lets a token stand in few windows, however many cues there are', () => {
    const windows = narrowed(cuesAt(...Array.from({ length: 1_000 }, (_, index) => index)));
    const around = windows.filter(({ first, last }) => first <= 500 && 500 < last);
    expect(around).toHaveLength(2 * MOST_CUES + 1);
  });
});
