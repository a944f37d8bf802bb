import type { FindSecrets } from '../confidential/types.ts';

let library: FindSecrets | undefined;

class NotLoaded extends Error {
  constructor() {
    super('the library that finds secrets is not loaded');
  }
}

/**
 * For what runs within `withSecrets`.
 *
 * @throws {NotLoaded} where the library is not loaded yet
 */
export const findSecrets: FindSecrets = (text) => {
  if (library === undefined) throw new NotLoaded();
  return library(text);
};

/**
 * Runs what judges texts, a second time where it turns out to need the library that finds secrets: nearly no story does, so
 * a hook does not load it. The linter asks for secrets before it keeps anything.
 */
export async function withSecrets<Result>(judge: () => Result): Promise<Result> {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof NotLoaded)) throw error;
    ({ findSecrets: library } = await import('../confidential/secretlint.ts'));
    return judge();
  }
}
