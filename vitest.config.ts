import { setFlagsFromString } from 'node:v8';
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

/**
 * Before it had Maglev, V8 compiled functions to fast code early. Most run too rarely here to earn that back, and compiling
 * them takes a seventh of the processor time. Later versions do not have the option.
 */
const V8_OPTIONS = Number.parseInt(process.versions.node, 10) < 22 ? ['--interrupt-budget=1000000'] : [];
for (const option of V8_OPTIONS) setFlagsFromString(option);

/** What takes repositories, processes and servers, which take their time. */
const E2E = [
  '__tests__/{action,cli,github,hook,host}/**/*.test.ts',
  '__tests__/support/*.test.ts',
  '__tests__/properties/options.test.ts',
  '__tests__/report/html-browser.test.ts',
  '__tests__/playground/browser.test.ts',
];
/** What counts its work. */
const COST = ['__tests__/cost/*.test.ts', '__tests__/bank/linear.test.ts'];

export default defineConfig({
  test: {
    execArgv: V8_OPTIONS,
    // One more than a small machine has cores: tests of time limits wait, and leave theirs to the others.
    maxWorkers: 3,
    // A small machine that does something else besides.
    testTimeout: 60_000,
    // Files share their modules, and must not share what they change.
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
    reporters: ['default', closingLine],
    // It imports JSON the way of bundlers, which Node does not take.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['__tests__/**/*.test.ts'], exclude: [...E2E, ...COST] },
      },
      // Once functions of the language have been exchanged for ones that count, the process is slow for good; and what V8
      // counts takes longer the more is loaded.
      { extends: true, test: { name: 'cost', include: COST, isolate: true } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: E2E,
          // These make pipes, links and file names that Windows does not have.
          exclude: process.platform === 'win32' ? ['__tests__/{cli,hook,host}/**'] : [],
          globalSetup: '__tests__/support/scratch.ts',
        },
      },
    ],
  },
});
