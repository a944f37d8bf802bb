/** Nothing at or above `fail-on`; findings at or above it; could not run. */
export const EXIT = { pass: 0, fail: 1, cannotRun: 2 } as const;
