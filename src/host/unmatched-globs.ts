import { readdirSync } from 'node:fs';
import type { ConfigError, Layer } from '../config/config.ts';
import { DEFAULT_GLOBS } from '../config/default-globs.ts';
import { splitGlob } from '../config/glob.ts';
import { suggest } from '../text/keys.ts';
import { inBackticks } from '../text/message.ts';

const KINDS = ['stories', 'answers', 'banks'] as const;

/**
 * The configured globs that match nothing, each with its place in the file: what they were meant for goes unchecked. A
 * default glob is not among them, because many configurations repeat it for files to come. For runs that look for all
 * files.
 *
 * @param folder that the globs count from
 */
export function unmatchedGlobs(
  unmatched: ReadonlySet<string>,
  layers: readonly Layer[],
  folder: string,
): ConfigError[] {
  if (unmatched.size === 0) return [];
  return KINDS.flatMap((kind) => {
    const layer = layers.findLast((each) => kind in dataOf(each));
    if (layer === undefined || typeof layer === 'string' || !('data' in layer)) return [];
    const globs = layer.data[kind] ?? [];
    return [globs].flat().flatMap((glob, index) => {
      if (!unmatched.has(glob) || DEFAULT_GLOBS[kind].includes(glob)) return [];
      const steps = typeof globs === 'string' ? [kind] : [kind, index];
      return [layer.errorFor([{ path: steps, atKey: false, message: messageFor(glob, folder) }])];
    });
  });
}

function dataOf(layer: Layer): object {
  if (typeof layer === 'string') return {};
  return 'data' in layer ? layer.data : layer;
}

function messageFor(glob: string, folder: string): string {
  const found = `${inBackticks(glob)} matches no file`;
  const near = nearFolder(splitGlob(glob).base.split('/')[0] ?? '', folder);
  if (near !== null) return `${found}, did you mean the folder ${inBackticks(near)}?`;
  return `${found}, expected at least one: correct the glob, or remove it`;
}

/** The folder that a name is most likely a misspelling of. */
function nearFolder(name: string, folder: string): string | null {
  const entries = readdirSync(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return name === '' || folders.includes(name) ? null : suggest(name, folders);
}
