import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one line that any script can read: `812 passed, 0 failed, 3 skipped`. */
const closingLine: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state]++;
      }
      // A file that could not even be loaded is a failure too.
      if (module.errors().length > 0) counts.failed++;
    }
    console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  },
};

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: '__tests__/support/empty-repository.ts',
    // These make pipes, links and file names that Windows does not have.
    exclude: process.platform === 'win32' ? ['__tests__/{cli,hook,host}/**'] : [],
    maxWorkers: 2,
    reporters: ['default', closingLine],
    // Real git repositories and processes take their time on a small machine.
    testTimeout: 60_000,
    // It imports JSON the way of bundlers, which Node does not take.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
