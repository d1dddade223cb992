import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Nothing else runs beside the tests: by default one core is left free, which is half of a small machine.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['src/core/**/*.test.ts', 'test/*/**/*.test.ts'],
          exclude: ['test/logs/**'],
          // No module of the core holds state (`test/architecture.test.ts`): the tests may share what they load.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: [
            'src/{i18n,state,ui,workers}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            // They also run what the workers run.
            'test/logs/**/*.test.ts',
          ],
        },
      },
    ],
  },
});
