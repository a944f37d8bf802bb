import path from 'node:path';
import { builtIn } from '../builtin.ts';
import { ConfigSize } from '../config/bounds.ts';
import { ConfigError, type Layer } from '../config/config.ts';
import { PRODUCT } from '../product.ts';
import { hasKey } from '../text/json-key.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, quoted } from '../text/message.ts';
import { CONFIG_NAMES, foldersUp, PACKAGE } from './config-names.ts';
import { errorAt, firstIssue, type PlacedData, readPlacedData } from './placed-data.ts';
import type { ReadText } from './read-text.ts';
import type { Workspace } from './workspace.ts';

/** The most files of a configuration, including those that it extends. */
export const MAX_CONFIG_FILES = 20;

export interface LoadedConfig {
  layers: Layer[];
  /** The folder that globs count from, relative to the root: `''`, or ending in `/`. */
  prefix: string;
  /** The file that was found, relative to the root. */
  filePath: string | null;
}

/**
 * The configuration for the working directory: the nearest file from there up to the root. Without a file, the
 * default globs count from the root, so that what they match does not depend on the working directory.
 */
export async function findConfig({ prefix }: Workspace, read: ReadText): Promise<LoadedConfig> {
  for (const folder of foldersUp(prefix)) {
    const found: { filePath: string; placed: PlacedData }[] = [];
    for (const name of [...CONFIG_NAMES, PACKAGE]) {
      const text = await read(folder + name);
      const placed = text === null ? null : configIn(folder + name, text);
      if (placed !== null) found.push({ filePath: folder + name, placed });
    }
    const [first, second] = found;
    if (second)
      throw new ConfigError(`a second configuration next to ${first?.filePath}, expected one`, {
        filePath: second.filePath,
        line: 1,
        column: 1,
      });
    if (first)
      return {
        layers: await new Loader(read).load(first.filePath, first.placed),
        prefix: folder,
        filePath: first.filePath,
      };
  }
  return { layers: ['ai-lab'], prefix: '', filePath: null };
}

/**
 * The configuration in a file that the user named, relative to the root. Its globs count from the working directory.
 */
export async function loadConfig(
  filePath: string,
  { prefix }: Workspace,
  read: ReadText,
): Promise<LoadedConfig> {
  const text = await read(filePath);
  if (text === null) throw new ConfigError(`${filePath}: no such configuration file`);
  const placed = configIn(filePath, text);
  if (placed === null)
    throw new ConfigError(
      `no key \`${PRODUCT}\`, expected one with the configuration (add it, or name another file)`,
      { filePath, line: 1, column: 1 },
    );
  return { layers: await new Loader(read).load(filePath, placed), prefix, filePath };
}

/** The configuration in a file; null for a `package.json` without one. */
function configIn(filePath: string, text: string): PlacedData | null {
  const inPackage = path.posix.basename(filePath) === PACKAGE;
  if (inPackage && !hasKey(text, PRODUCT)) return null;
  const placed = readPlacedData(filePath, text, 'a configuration');
  if (!inPackage) return placed;
  const { data, root } = placed;
  const entry = root?.kind === 'mapping' ? root.pairs.find(({ name }) => name === PRODUCT) : undefined;
  if (entry === undefined) return null;
  return { ...placed, data: (data as Record<string, unknown>)[PRODUCT], root: entry.value };
}

/** Reads the files of a configuration, each of them once. */
class Loader {
  private readonly read: ReadText;
  private readonly size = new ConfigSize();
  private readonly seen = new Set<string>();

  constructor(read: ReadText) {
    this.read = read;
  }

  /** The layers of a file: those of what it extends, and then its own. `chain` has the files that led to it. */
  async load(filePath: string, placed: PlacedData, chain: readonly string[] = []): Promise<Layer[]> {
    this.seen.add(filePath);
    // Imported here, so that a hook without a configuration does not wait for the schema.
    const { checkConfigData } = await import('../config/schema.ts');
    const checked = checkConfigData(placed.data, builtIn.rules, this.size);
    if (Array.isArray(checked)) throw firstIssue(placed, checked);
    const bases = checked.extends ?? ['ai-lab'];
    const layers: Layer[] = [];
    for (const [index, base] of (typeof bases === 'string' ? [bases] : bases).entries()) {
      if (Object.hasOwn(builtIn.presets, base)) layers.push(base);
      else {
        const steps = typeof bases === 'string' ? ['extends'] : ['extends', index];
        const fail = (message: string) => errorAt(placed, steps, `\`extends\` ${message}`);
        layers.push(...(await this.extended(filePath, base, [...chain, filePath], fail)));
      }
    }
    return [...layers, { data: checked, errorFor: (issues) => firstIssue(placed, issues) }];
  }

  /** The layers of a file that another one extends; none if it was loaded before. */
  private async extended(
    from: string,
    base: string,
    chain: readonly string[],
    fail: (message: string) => ConfigError,
  ): Promise<Layer[]> {
    const target = targetOf(from, base, fail);
    if (target === from) throw fail('names this file itself, expected another one (remove it)');
    if (chain.includes(target))
      throw fail(`leads back to ${quoted(target)}, expected no cycle (remove one of the two \`extends\`)`);
    if (this.seen.has(target)) return [];
    if (this.seen.size >= MAX_CONFIG_FILES)
      throw fail(
        `names ${quoted(base)}, expected at most ${MAX_CONFIG_FILES} files in a configuration (merge some of them)`,
      );
    const text = await this.read(target);
    if (text === null)
      throw fail(
        `names ${quoted(base)}, but there is no file ${quoted(target)} (create it, or correct the path)`,
      );
    const placed = configIn(target, text);
    return placed === null ? [] : this.load(target, placed, chain);
  }
}

/** The path from the root of the file that `from` extends as `base`. */
function targetOf(from: string, base: string, fail: (message: string) => ConfigError): string {
  const presets = Object.keys(builtIn.presets);
  if (!/\.(?:ya?ml|json)$/.test(base)) {
    const near = suggest(base, presets);
    const hint = near === null ? ', expected' : `, did you mean \`${near}\`? Expected`;
    throw fail(
      `names ${quoted(base)}${hint} ${choicesIn(presets)}, or the relative path of a .yml, .yaml or .json file`,
    );
  }
  if (path.posix.isAbsolute(base)) throw fail(`names ${quoted(base)}, expected a path relative to this file`);
  const target = path.posix.join(path.posix.dirname(from), base);
  if (target.startsWith('../') && !from.startsWith('../'))
    throw fail(`names ${quoted(base)}, expected a file inside the repository`);
  return target;
}
