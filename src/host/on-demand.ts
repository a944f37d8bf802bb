import type { ParseBank } from '../bank/types.ts';
import type { FindSecrets } from '../confidential/types.ts';
import type { LoadedParts } from '../linter/linter.ts';

const loaded: Partial<LoadedParts> = {};

/** A part of the engine is needed that is not loaded yet. */
class NotLoaded extends Error {
  readonly load: () => Promise<void>;

  constructor(part: string, load: () => Promise<void>) {
    super(`${part} is not loaded`);
    this.load = load;
  }
}

/**
 * The parts of the engine that few runs need. Only code that runs within `withParts` may use them.
 *
 * @throws {NotLoaded} where it is not loaded yet
 */
export const onDemand: LoadedParts = {
  findSecrets: (text): ReturnType<FindSecrets> => {
    if (loaded.findSecrets !== undefined) return loaded.findSecrets(text);
    throw new NotLoaded('the library that finds secrets', async () => {
      ({ findSecrets: loaded.findSecrets } = await import('../confidential/secretlint.ts'));
    });
  },
  parseBank: (...given): ReturnType<ParseBank> => {
    if (loaded.parseBank !== undefined) return loaded.parseBank(...given);
    throw new NotLoaded('the reader of story banks', async () => {
      ({ parseBank: loaded.parseBank } = await import('../bank/documents.ts'));
    });
  },
};

/**
 * Runs `judge`, and runs it again with each part that it turns out to need: hardly any story needs one, and a hook
 * waits for everything that it loads. That is safe, because the linter asks for these parts before it keeps anything.
 */
export async function withParts<Result>(judge: () => Result): Promise<Result> {
  for (;;) {
    try {
      return judge();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      await error.load();
    }
  }
}
