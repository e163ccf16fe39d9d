import { describe, expect, it } from 'vitest';
import { Cast } from '../../src/speakers/cast.ts';
import type { Member } from '../../src/speakers/member.ts';
import { Focus } from '../../src/speakers/resolving/focus.ts';
import { speakersOf } from './speakers-of.ts';

function people(count: number): Member[] {
  const cast = new Cast(null);
  return Array.from({ length: count }, (_, at) => cast.add([`P${at}`], [`p${at}`], 'person'));
}

describe('Focus', () => {
  it('forgets with time, and remembers what is said again', () => {
    const [ana] = people(1) as [Member];
    const focus = new Focus();
    focus.raise(ana, 2);
    expect(focus.salienceOf(ana)).toBe(2);
    focus.pass(0.5);
    expect(focus.salienceOf(ana)).toBeCloseTo(1);
    focus.raise(ana, 3);
    expect(focus.salienceOf(ana)).toBeCloseTo(4);
  });

  it('counts a lesser mention in the same sentence as half', () => {
    const [ana] = people(1) as [Member];
    const focus = new Focus();
    for (const weight of [1, 3, 2]) focus.raise(ana, weight);
    expect(focus.salienceOf(ana)).toBeCloseTo(4.5);
    focus.pass(0.5);
    focus.raise(ana, 1);
    expect(focus.salienceOf(ana)).toBeCloseTo(3.25);
  });

  it('chooses the one spoken of most, and tells by how much', () => {
    const [ana, luis, eva] = people(3) as [Member, Member, Member];
    const focus = new Focus();
    focus.raise(ana, 1);
    focus.raise(luis, 3);
    focus.raise(eva, 0.5);
    expect(focus.choose(() => 1)).toEqual({ best: luis, second: ana, share: 0.75 });
    expect(focus.choose((member) => (member === luis ? 0.1 : 1))).toMatchObject({ best: ana, second: eva });
    expect(focus.choose((member) => (member === eva ? 1 : 0))).toEqual({ best: eva, second: null, share: 1 });
    expect(focus.choose(() => 0)).toBeNull();
  });

  it('weighs how well somebody fits', () => {
    const [ana, luis] = people(2) as [Member, Member];
    const focus = new Focus();
    focus.raise(ana, 1);
    focus.raise(luis, 3);
    expect(focus.choose((member) => (member === luis ? 0.2 : 1))?.best).toBe(ana);
  });

  it('lets those fade whom it forgot', () => {
    const [ana, ...others] = people(17) as [Member, ...Member[]];
    const focus = new Focus();
    focus.raise(ana, 1);
    for (const other of others) focus.raise(other, 5);
    expect(focus.choose((member) => (member === ana ? 1 : 0))).toBeNull();
    expect(focus.salienceOf(ana)).toBe(1);
    focus.pass(0.5);
    focus.pass(0.5);
    expect(focus.salienceOf(ana)).toBeCloseTo(0.25);
    focus.raise(ana, 1);
    expect(focus.salienceOf(ana)).toBeCloseTo(1.25);
  });

  it('keeps sixteen in mind, and lets go of whom it spoke of least', () => {
    const all = people(17);
    const focus = new Focus();
    for (const [at, member] of all.entries()) {
      focus.raise(member, at === 3 ? 0.1 : 1);
      focus.pass(0.99);
    }
    const isKept = (member: Member | undefined): boolean =>
      focus.choose((other) => (other === member ? 1 : 0)) !== null;
    expect(all.filter((member) => !isKept(member))).toEqual([all[3]]);
    expect(isKept(all[16])).toBe(true);
  });

  it('holds nobody twice', () => {
    const all = people(16);
    const focus = new Focus();
    for (const member of [...all, ...all]) focus.raise(member, 1);
    expect(all.every((member) => focus.choose((other) => (other === member ? 1 : 0)))).toBe(true);
    expect(focus.choose((member) => (member === all[0] ? 1 : 0))?.second).toBeNull();
  });
});

describe('the subject of a verb that looks like a noun', () => {
  it('is whom the next pronoun means', () => {
    const { said } = speakersOf('[Tom Ruiz] said no. Luis Ortega disputes this: it was late, [he] said.');
    expect(said).toEqual(['Tom Ruiz', 'Luis Ortega']);
  });
});
