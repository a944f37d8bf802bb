/** Writes dist/api/: the public API as ES modules, with its types and the licenses of the packages in it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../training/root.ts';
import { writeModules } from './bundle-api.ts';
import { licensesOf } from './licenses.ts';

const API = path.join(ROOT, 'dist/api');
const TYPES = path.join(API, 'types');

/** Copies the declarations that tsc made for a module, and for everything that they import. */
function copyTypes(file: string, done = new Set<string>()): void {
  if (done.has(file)) return;
  done.add(file);
  const text = readFileSync(path.join(ROOT, 'build/src', file), 'utf8');
  const types = text.replaceAll(/(?<=(?:\bfrom |\bimport\()')([^']+)\.ts(?=')/g, '$1.js');
  const target = path.join(TYPES, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, types);
  for (const [, specifier = ''] of text.matchAll(/(?:\bfrom |\bimport\()'([^']+)'/g)) {
    // Whoever installs this has none of the packages that are bundled in it.
    if (!specifier.startsWith('.'))
      throw new Error(`${file} has types of ${specifier}, expected none of a package`);
    copyTypes(path.join(path.dirname(file), specifier.replace(/\.ts$/, '.d.ts')), done);
  }
}

const packages = await writeModules(ROOT, 'src/index.ts', 'dist/api');
// Next to the model that it loads, where `.js` is CommonJS.
await writeModules(ROOT, 'src/node.ts', 'dist/cli', 'mjs');
for (const file of ['index.d.ts', 'node.d.ts']) copyTypes(file);
writeFileSync(path.join(API, 'licenses.txt'), licensesOf(packages));
