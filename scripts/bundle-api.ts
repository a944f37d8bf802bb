import path from 'node:path';
import { type InputOptions, type OutputChunk, type Plugin, rolldown } from 'rolldown';

/**
 * Whether a package imports this module and never runs it: gray-matter for reading files and YAML, secretlint for
 * reading keys from binary files, and @actions/core for its HTTP client, which takes longer to load than all of our
 * code.
 */
function isUnused(id: string, importer = ''): boolean {
  if (importer.includes('gray-matter')) return id === 'fs' || id === 'js-yaml';
  if (importer.includes('@secretlint')) return id.startsWith('node:');
  return importer.includes('oidc-utils') && id.startsWith('@actions/http-client');
}

/** The module that replaces them all. It has everything that they are asked for on import. */
const UNUSED = '\0unused';
const NOTHING = `export default {};
export const createHash = undefined, HttpClient = undefined, BearerCredentialHandler = undefined;
export function safeLoad() {}
export function safeDump() {}`;

export const withoutUnused: Plugin = {
  name: 'unused',
  resolveId: (id, importer) => (isUnused(id, importer) ? UNUSED : null),
  load: (id) => (id === UNUSED ? NOTHING : null),
};

/** The options for an entry that has to run anywhere, with nothing that only Node has. */
function optionsFor(root: string, entry: string): InputOptions {
  return {
    input: { [path.basename(entry, '.ts')]: path.join(root, entry) },
    cwd: root,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    external: (id, importer) => id.startsWith('node:') && !isUnused(id, importer),
    plugins: [withoutUnused],
    // picocolors asks the process for its environment, where there is one.
    // lodash, in secretlint, would evaluate code to find the global object where nothing has its names.
    transform: { define: { process: 'globalThis.process', self: 'globalThis' } },
    // gray-matter has an engine that evaluates JavaScript; only ours is run.
    checks: { eval: false },
  };
}

/** Writes an entry as ES modules, and returns the folders of the packages in them. */
export async function writeModules(
  root: string,
  entry: string,
  folder: string,
  extension: 'js' | 'mjs' = 'js',
): Promise<Set<string>> {
  await using bundle = await rolldown(optionsFor(root, entry));
  const { output } = await bundle.write({
    dir: path.join(root, folder),
    format: 'es',
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
  });
  return packagesIn(output.filter((file) => file.type === 'chunk'));
}

/** The API as one script that sets the variable `name`. */
export async function bundleScript(root: string, name: string): Promise<string> {
  await using bundle = await rolldown(optionsFor(root, 'src/index.ts'));
  const { output } = await bundle.generate({ format: 'iife', name, codeSplitting: false });
  return output[0].code;
}

/** A page's script, bundled and minified, and the packages in it. With a name, it sets that variable. */
export async function bundlePage(
  root: string,
  entry: string,
  name?: string,
): Promise<{ code: string; packages: Set<string> }> {
  await using bundle = await rolldown(optionsFor(root, entry));
  const { output } = await bundle.generate({
    format: 'iife',
    codeSplitting: false,
    minify: true,
    ...(name === undefined ? {} : { name }),
  });
  return { code: output[0].code, packages: packagesIn([output[0]]) };
}

/** The folders of the packages in some chunks, such as `node_modules/gray-matter/node_modules/js-yaml`. */
export function packagesIn(chunks: readonly OutputChunk[]): Set<string> {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  const folders = modules.map(
    (module) => /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0],
  );
  return new Set(folders.filter((folder) => folder !== undefined).sort());
}
