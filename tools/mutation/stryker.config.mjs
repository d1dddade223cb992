import { basename, join } from 'node:path';

const { MUTATION_FOLDER = 'src/core/lint' } = process.env;
const results = `.cache/mutation/${basename(MUTATION_FOLDER)}`;

/** See https://stryker-mutator.io/docs/stryker-js/configuration/; scripts/mutation.ts says what is mutated. */
export default {
  plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'ignorers.mjs')],
  ignorers: ['texts', 'sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A machine that stands still for a while kills no mutant; what hangs is told by how often code runs.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: `${results}.json`,
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowEmojis: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: `${results}.html` },
  thresholds: { high: 90, low: 85, break: 85 },
  // Nothing here checks types, and fixtures are code that stays as it is.
  disableTypeChecks: false,
  tempDirName: '.cache/stryker',
  // What the tests of the core read, and nothing else, is copied beside the code.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/tsconfig*.json',
    '!/src',
    '/src/*',
    '!/src/core',
    '!/test',
    '/test/*',
    '!/test/isAbsent.ts',
    '!/tools',
    '/tools/*',
    '!/tools/mutation',
    '/tools/mutation/node_modules',
  ],
};
