/**
 * Milliseconds of processor time that this process spends on a piece of work, its garbage collection and compilation
 * included. Unlike time on the clock it hardly minds what else the machine does.
 */
export function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several tries: noise only ever adds. */
export const leastCostOf = (tries: number, work: () => void): number =>
  Math.min(...Array.from({ length: tries }, () => costOf(work)));
