import { resolveConfig } from '../../src/builtin.ts';
import type { Config } from '../../src/config/config.ts';
import { findConfig } from '../../src/host/config-file.ts';

const ROOT = { root: '/', cwd: '/', prefix: '', inGit: true };

/** The configuration that files make, by their paths from the root; no file is read from the disk. */
export async function configOf(files: Record<string, string>): Promise<Config> {
  const { layers } = await findConfig(ROOT, async (filePath) => files[filePath] ?? null);
  return resolveConfig(layers);
}
