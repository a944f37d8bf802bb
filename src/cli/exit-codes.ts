/** `pass`: no finding at or above `fail-on`; `fail`: some findings are; `cannotRun`: the run was not possible. */
export const EXIT = { pass: 0, fail: 1, cannotRun: 2 } as const;
