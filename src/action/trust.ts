/**
 * Lets git read the checkout, whoever owns it: in a container that is another user, and the exception that
 * actions/checkout adds ends with its step. git refuses because a stranger's repository can name programs to run, and
 * Star Witness never runs those. git before 2.38 ignores this setting; its message says what to do.
 */
export function trustCheckouts(env: NodeJS.ProcessEnv): void {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  // git reports what is wrong with it.
  if (!Number.isSafeInteger(count) || count < 0) return;
  env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  env[`GIT_CONFIG_VALUE_${count}`] = '*';
  env.GIT_CONFIG_COUNT = String(count + 1);
}
