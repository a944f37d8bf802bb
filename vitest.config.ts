import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    // Real git repositories and processes: a few at a time is faster than many on small machines.
    maxWorkers: 2,
  },
});
