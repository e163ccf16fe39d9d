import { expect, it } from 'vitest';
import { growthOf } from './growth.ts';

it('costs as much per character however long the document', () => {
  for (const { name, factor } of growthOf([10_000, 300_000], 200_000)) expect(factor, name).toBeLessThan(3);
}, 60_000);
