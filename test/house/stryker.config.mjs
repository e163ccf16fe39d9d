import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mutation testing of what judges: marks, attributions, speakers, circumstances, and which quotes and subjects are the same. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/house/vitest.mutation.config.ts' },
  mutate: [
    'src/quotations/**/*.ts',
    'src/attributions/**/*.ts',
    'src/speakers/**/*.ts',
    'src/circumstances/**/*.ts',
    'src/tracker/{compare-subjects,pair-subjects,roles,wording,wordings,judge-*,*-name}.ts',
  ],
  ignorePatterns: ['dist*', 'trained', '_dev*', 'fixtures/screenshots'],
  disableTypeChecks: '{src,test}/**/*.ts',
  coverageAnalysis: 'perTest',
  /** What is worked out when a module loads would need a run of all tests for each mutant. */
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  /** Outside: vitest would find the tests of the copies. */
  tempDirName: join(tmpdir(), 'ontherecord-mutants'),
  reporters: ['clear-text', 'progress'],
  thresholds: { high: 85, low: 75, break: 75 },
};
