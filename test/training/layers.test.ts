import { beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../src/training/kernel/kernel.ts';
import { loadKernel } from '../../src/training/kernel/load-kernel.ts';
import { Arena } from '../../src/training/network/arena.ts';
import { type ChainRules, chainLoss, countLabels } from '../../src/training/network/chain.ts';
import { addRows, convolution, dense, depthwise, recurrence, sum } from '../../src/training/network/layers.ts';
import { crossEntropy } from '../../src/training/network/losses.ts';
import { Parameters } from '../../src/training/network/parameters.ts';
import { Tape, type Tensor } from '../../src/training/network/tape.ts';
import { Random } from '../../src/training/random.ts';

const arena = new Arena(8);
const SEGMENTS = [
  { first: 0, last: 3 },
  { first: 3, last: 9 },
];
const ROWS = 9;
const IDS = [2, 0, 2, 1, 3, 3, 0, 1, 2];
const TARGETS = Float32Array.from({ length: ROWS * 3 }, (_, i) => [0.8, 0.1, 0.1][(i + Math.floor(i / 3)) % 3] ?? 0);

let kernel: Kernel;
beforeAll(async () => {
  kernel = await loadKernel(arena.memory);
});

/** Compares the gradient of every weight with the slope of the loss. */
function expectRightGradients(define: (parameters: Parameters) => (tape: Tape) => number): void {
  const parameters = new Parameters(arena, new Random(5));
  const loss = define(parameters);
  const tape = new Tape(kernel, arena, new Random(6));
  const run = () => {
    const value = loss(tape);
    tape.backward();
    tape.reset();
    return value;
  };
  run();
  const gradients = parameters.all.map(({ gradient, rows, width }) => arena.view(gradient, rows * width).slice());
  for (const [index, parameter] of parameters.all.entries()) {
    const weights = parameters.values(parameter);
    for (let i = 0; i < weights.length; i += 3) {
      const before = weights[i] as number;
      const step = 1 / 1024;
      weights[i] = before + step;
      const above = run();
      weights[i] = before - step;
      const below = run();
      weights[i] = before;
      expect(gradients[index]?.[i], `${parameter.name}[${i}]`).toBeCloseTo((above - below) / (2 * step), 2);
    }
  }
}

const classLoss = (tape: Tape, y: Tensor) => crossEntropy(tape, y, 3, TARGETS, (row) => (row === 4 ? 0 : 0.5));

describe('gradients are the slopes of the loss', () => {
  it('of table rows, in columns of their own', () => {
    expectRightGradients((parameters) => {
      const [a, b] = [parameters.table('a', 4, 8, 1), parameters.table('b', 4, 8, 1)];
      const w = parameters.matrix('w', 16, 8, 0.5);
      return (tape) => {
        const x = tape.tensor(ROWS, 16);
        addRows(tape, a, IDS, x);
        addRows(tape, b, IDS.toReversed(), x, 8);
        return classLoss(tape, dense(tape, x, w, null));
      };
    });
  });

  it('of a convolution that stops at the ends of segments', () => {
    expectRightGradients((parameters) => {
      const table = parameters.table('table', 4, 8, 1);
      const [w, b] = [parameters.matrix('w', 24, 8, 0.5), parameters.matrix('b', 1, 8, 0.5)];
      return (tape) => {
        const x = tape.tensor(ROWS, 8);
        addRows(tape, table, IDS, x);
        return classLoss(tape, convolution(tape, x, SEGMENTS, w, 3, b));
      };
    });
  });

  it('of a residual block', () => {
    expectRightGradients((parameters) => {
      const table = parameters.table('table', 4, 8, 1);
      const [d, w, b] = [
        parameters.matrix('d', 5, 8, 0.5),
        parameters.matrix('w', 8, 8, 0.5),
        parameters.matrix('b', 1, 8, 0.5),
      ];
      return (tape) => {
        const x = tape.tensor(ROWS, 8);
        addRows(tape, table, IDS, x);
        const y = tape.dropped(dense(tape, depthwise(tape, x, SEGMENTS, d, 2), w, b), 0, 0);
        return classLoss(tape, sum(tape, x, y));
      };
    });
  });

  it.each([1, -1] as const)('of a recurrence in direction %i', (direction) => {
    expectRightGradients((parameters) => {
      const table = parameters.table('table', 4, 8, 1);
      const [gate, w] = [parameters.matrix('gate', 8, 8, 0.5), parameters.matrix('w', 8, 8, 0.5)];
      return (tape) => {
        const x = tape.tensor(ROWS, 8);
        addRows(tape, table, IDS, x);
        const gates = dense(tape, x, gate, null);
        return classLoss(tape, recurrence(tape, gates, dense(tape, x, w, null), SEGMENTS, direction));
      };
    });
  });

  it('of a chain of labels with barred transitions', () => {
    const rules: ChainRules = {
      labels: 4,
      allowed: (before, label) => label !== 2 || before === 1 || before === 2,
    };
    const wanted = [countLabels(rules, [0, 1, 2]), countLabels(rules, [1, 2, 2, 0, 3, 3])];
    expectRightGradients((parameters) => {
      const table = parameters.table('table', 4, 8, 1);
      const transitions = parameters.matrix('transitions', 4, 8, 0.5);
      return (tape) => {
        const x = tape.tensor(ROWS, 8);
        addRows(tape, table, IDS, x);
        return chainLoss(tape, rules, x, transitions, SEGMENTS, wanted, (i) => 1 + i);
      };
    });
  });
});

it('gives the loss of a chain as the log of all labellings less that of the gold one', () => {
  const rules: ChainRules = { labels: 2, allowed: (before, label) => label !== 1 || before !== null };
  const parameters = new Parameters(arena, new Random(5));
  const transitions = parameters.matrix('transitions', 2, 8, 1);
  const tape = new Tape(kernel, arena, new Random(6));
  const scores = tape.tensor(2, 8);
  arena.view(scores.value, 16).set([0.3, -1], 0);
  arena.view(scores.value, 16).set([0.5, 0.2], 8);
  const [stay = 0, go = 0] = parameters.values(transitions);
  const [a, b] = [0.3 + stay + 0.5, 0.3 + go + 0.2];
  const loss = chainLoss(tape, rules, scores, transitions, [{ first: 0, last: 2 }], [countLabels(rules, [0, 1])]);
  expect(loss).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b)) - b, 5);
});

it('drops nothing and keeps no gradient when it does not record', () => {
  const tape = new Tape(kernel, arena, new Random(6));
  tape.recording = false;
  const x = tape.tensor(2, 8);
  arena.view(x.value, 16).fill(1);
  expect([...arena.view(tape.dropped(x, 0, 0.5).value, 16)]).toEqual(new Array(16).fill(1));
  expect(x.gradient).toBe(0);
});
