import { describe, expect, it } from 'vitest';
import { NEW_ROOM, SharedRoom } from '../../src/model/room.ts';

describe('a room', () => {
  it('gives new arrays of the length asked for', () => {
    expect(NEW_ROOM.ints(3)).toEqual(new Int32Array(3));
    expect(NEW_ROOM.bytes(3)).toEqual(new Uint8Array(3));
    expect(NEW_ROOM.ints(3)).not.toBe(NEW_ROOM.ints(3));
  });

  it.each(['ints', 'bytes'] as const)(
    'gives %s that others do not have, and clean ones to the next document',
    (kind) => {
      const room = new SharedRoom();
      const before = [room[kind](5), room[kind](5)];
      expect(before[0]).not.toBe(before[1]);
      for (const array of before) array.fill(7);
      room.clear();
      const after = [room[kind](4), room[kind](100), room[kind](5)];
      expect(after[0]).toBe(before[0]);
      expect(after[1]).not.toBe(before[1]);
      for (const [index, count] of [4, 100, 5].entries()) {
        const array = after[index];
        expect(array?.length).toBeGreaterThan(count);
        expect(array?.slice(0, count + 8).every((value) => value === 0)).toBe(true);
      }
    },
  );

  it.each(['ints', 'bytes'] as const)('does not keep long %s', (kind) => {
    const room = new SharedRoom();
    const long = room[kind](100_000);
    room.clear();
    expect(long.length).toBeGreaterThanOrEqual(100_000);
    const short = room[kind](5);
    expect(short.length).toBeLessThan(100);
    room.clear();
    expect(room[kind](100_000)).not.toBe(long);
    room.clear();
    expect(room[kind](5)).toBe(short);
  });
});
