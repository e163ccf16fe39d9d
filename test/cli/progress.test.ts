import { expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

/** Progress with a clock set by hand. */
function watched() {
  const shown: string[] = [];
  const clock = { now: 0 };
  const progress = createProgress(
    (text) => shown.push(text),
    () => clock.now,
  );
  const tickAt = (now: number): void => {
    clock.now = now;
    progress.tick();
  };
  return { shown, progress, tickAt };
}

it('shows nothing in the first second', () => {
  const { shown, progress, tickAt } = watched();
  for (const now of [1, 500, 999]) tickAt(now);
  progress.clear();
  expect(shown).toEqual([]);
});

it('counts articles and their rate, a few times a second', () => {
  const { shown, tickAt } = watched();
  for (let now = 0; now < 2000; now++) tickAt(now);
  expect(shown).toHaveLength(5);
  expect(shown[0]).toBe('\r\u001b[K1,001 articles, 1,001 a second');
});

it('takes its line away once', () => {
  const { shown, progress, tickAt } = watched();
  tickAt(1500);
  progress.clear();
  progress.clear();
  expect(shown).toEqual(['\r\u001b[K1 article, 1 a second', '\r\u001b[K']);
});
