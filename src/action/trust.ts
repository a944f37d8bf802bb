/**
 * Lets git read the checkout, whoever owns it: in a container the owner is another user, and the exception that
 * actions/checkout adds ends with its step. Git refuses such repositories because they can name programs to run, but
 * Star Witness never runs those. Git before 2.38 ignores this setting; its message says what to do.
 */
export function trustCheckouts(env: NodeJS.ProcessEnv): void {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  // Git itself reports such a value.
  if (!Number.isSafeInteger(count) || count < 0) return;
  env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  env[`GIT_CONFIG_VALUE_${count}`] = '*';
  env.GIT_CONFIG_COUNT = String(count + 1);
}
