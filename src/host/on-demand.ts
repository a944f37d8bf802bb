import type { ParseBank } from '../bank/types.ts';
import type { FindSecrets } from '../confidential/types.ts';
import type { LoadedParts } from '../linter/linter.ts';

const loaded: Partial<LoadedParts> = {};

/** A part of the engine that is needed, and is not loaded yet. */
class NotLoaded extends Error {
  readonly load: () => Promise<void>;

  constructor(part: string, load: () => Promise<void>) {
    super(`${part} is not loaded`);
    this.load = load;
  }
}

/**
 * What few runs need, for what runs within `withParts`.
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
 * Runs what judges texts, and again where it turns out to need a part that is not loaded: nearly no story needs one, and a
 * hook waits for all that it loads. The linter asks for these parts before it keeps anything.
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
