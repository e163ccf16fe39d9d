import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant: those of the mutated stages, and of the whole. Times are no matter of mutants. */
export default defineConfig({
  test: {
    include: ['test/{quotations,attributions,speakers,circumstances,tracker}/**/*.test.ts', 'test/extract.test.ts'],
    testNamePattern: /^(?!.*(?:take time|made slow))/,
  },
});
