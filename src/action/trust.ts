/**
 * Lets git read what the workflow checked out, whoever owns it: in a container that is another user, and the exception that
 * actions/checkout makes ends with its step. What git refuses for is programs that a stranger's repository names, and those
 * are never run here. An earlier git than 2.38 does not hear it, and says what to do.
 */
export function trustCheckouts(env: NodeJS.ProcessEnv): void {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  // git itself says what is wrong with it.
  if (!Number.isSafeInteger(count) || count < 0) return;
  env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  env[`GIT_CONFIG_VALUE_${count}`] = '*';
  env.GIT_CONFIG_COUNT = String(count + 1);
}
