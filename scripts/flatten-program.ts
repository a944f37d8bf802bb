/** Puts the modules of a program into a few files with one scope each, which ncc then bundles. */
import { builtinModules } from 'node:module';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { ROOT } from '../training/root.ts';
import { packagesIn, withoutUnused } from './bundle-api.ts';
import { licensesOf } from './licenses.ts';
import { propertiesOnce } from './regular-expressions.ts';

/**
 * The modules that go into one file, with everything they import, because nearly every run needs them: one file loads
 * faster than fifty. A module that several files could have is in the first of them.
 */
type Together = Record<string, readonly string[]>;

const PROGRAMS: Record<string, Together> = {
  cli: {
    start: ['cli/index.ts'],
    check: ['cli/command-line.ts', 'cli/check-command.ts', 'host/run-staged.ts'],
    judge: ['linter/linter.ts', 'report/text.ts'],
  },
  action: {
    start: ['action/index.ts'],
    judge: ['linter/linter.ts', 'host/discover.ts', 'host/report-changes.ts', 'report/markdown.ts'],
  },
};

/** Writes a program to a folder as ES modules, and returns the licenses of the packages in it. */
export async function flattenProgram(name: string, folder: string): Promise<string> {
  const groups = Object.entries(PROGRAMS[name] ?? {}).map(([group, modules], index, all) => {
    const ids = modules.map((module) => path.join(ROOT, 'src', module));
    return { name: group, test: (id: string) => ids.includes(id), priority: all.length - index };
  });
  await using bundle = await rolldown({
    input: { index: path.join(ROOT, 'src', name, 'index.ts') },
    cwd: ROOT,
    platform: 'node',
    // The CommonJS file of a package may load its parts in ways that no bundler follows.
    resolve: { mainFields: ['module', 'main'] },
    // `require` becomes `import`, which ncc follows.
    plugins: [
      withoutUnused,
      propertiesOnce,
      esmExternalRequirePlugin({ external: [/^node:/, ...builtinModules] }),
    ],
    // Importing it does nothing, so whatever is not called can go.
    treeshake: { moduleSideEffects: [{ test: /[\\/]@actions[\\/]core[\\/]/, sideEffects: false }] },
    checks: { eval: false, ineffectiveDynamicImport: false },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    chunkFileNames: '[name].js',
    codeSplitting: { groups },
  });
  return licensesOf(packagesIn(output.filter((file) => file.type === 'chunk')));
}
