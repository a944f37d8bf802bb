import { resolveConfig } from '../../src/builtin.ts';
import type { Config } from '../../src/config/config.ts';
import { findConfig } from '../../src/host/config-file.ts';

const ROOT = { root: '/', cwd: '/', prefix: '', inGit: true };

/** The configuration from files, given by their paths from the root. Nothing is read from the disk. */
export async function configOf(files: Record<string, string>): Promise<Config> {
  const { layers } = await findConfig(ROOT, async (filePath) => files[filePath] ?? null);
  return resolveConfig(layers);
}
