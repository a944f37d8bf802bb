// Builds dist/ and playground/ from src/: compile with tsc, bundle with ncc and rolldown, then generate what is made
// from the code. Plain JavaScript, because it is what makes TypeScript runnable here.
import { appendFileSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { binOf, compile, tool } from './compile.mjs';

const root = path.resolve(import.meta.dirname, '..');
const remove = (folder) => rmSync(path.join(root, folder), { recursive: true, force: true });

// ncc makes CommonJS of it where no manifest says "module". Node starts that sooner than ES modules, and a hook waits.
function bundle(entry) {
  const built = `build/src/${entry}`;
  const dist = path.join(root, 'dist', entry);
  writeFileSync(path.join(root, built, 'package.json'), '{}');
  tool(
    binOf('@vercel/ncc'),
    'build',
    `${built}/index.js`,
    '--out',
    `dist/${entry}`,
    '--license',
    'licenses.txt',
  );
  writeFileSync(path.join(dist, 'package.json'), '{"type":"commonjs"}\n');
  for (const name of readdirSync(dist)) if (name.endsWith('.js')) minify(path.join(dist, name));
  copyFileSync(path.join(root, 'src/host/model.bin'), path.join(dist, 'model.bin'));
}

// Leaves out of a compiled file, with all that it imports, what no one uses. ncc keeps what a package does when it is
// imported.
async function shake(file) {
  const built = await rolldown({
    input: path.join(root, file),
    treeshake: { moduleSideEffects: false },
    platform: 'node',
  });
  await built.write({ file: path.join(root, file), format: 'es' });
  await built.close();
}

// ncc finds no package in a file that was put together before.
function addLicence(entry, name) {
  const folder = path.join(root, 'node_modules', name);
  const { license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(path.join(folder, 'LICENSE.md'), 'utf8').replaceAll('\r\n', '\n').trim();
  appendFileSync(path.join(root, 'dist', entry, 'licenses.txt'), `\n${name}\n${license}\n${text}\n`);
}

// Node reads half as much at every start. Names of functions and classes stay, so that stack traces can be read.
function minify(file) {
  const keepNames = { function: true, class: true };
  const { code, errors } = minifySync(file.replace(/js$/, 'cjs'), readFileSync(file, 'utf8'), {
    compress: { target: 'es2023', keepNames },
    mangle: { keepNames },
    codegen: { removeWhitespace: true, legalComments: 'none' },
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  writeFileSync(file, code);
}

remove('build');
compile();
tool(binOf('typescript'), '-p', 'tsconfig.core.json');
tool(binOf('typescript'), '-p', 'tsconfig.page.json');
const { writeRuleHelp } = await import('../build/scripts/rule-help.js');
writeRuleHelp();
const { writePageAssets } = await import('../build/scripts/page-assets.js');
writePageAssets();
const { writeKernel } = await import('../build/scripts/kernel.js');
await writeKernel();
// Not before it compiles: a mistake in the sources must not cost anyone a working dist/.
remove('dist');
await shake('build/src/action/runner.js');
for (const entry of ['cli', 'action']) bundle(entry);
addLicence('action', '@actions/core');
await import('../build/scripts/build-api.js');
const { writePlayground } = await import('../build/scripts/playground-page.js');
await writePlayground(root);
await import('../build/scripts/generate.js');
