import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['tools/mutation/stopClock.ts'],
    include: [`${process.env.MUTATION_FOLDER}/**/*.test.ts`],
    // Each mutant has the code loaded anew; once for all of its tests is enough.
    isolate: false,
    // Changed code counts its steps, which takes time.
    testTimeout: 120_000,
  },
});
