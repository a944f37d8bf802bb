// Builds dist/ and playground/ from src/: compiles with tsc, bundles with ncc and rolldown, then generates what is made
// from the code. This is plain JavaScript, because nothing is compiled yet when it starts.
import { appendFileSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'rolldown/utils';
import { binOf, compile, tool } from './compile.mjs';

const root = path.resolve(import.meta.dirname, '..');
const remove = (folder) => rmSync(path.join(root, folder), { recursive: true, force: true });

// Where no manifest says "module", ncc makes CommonJS, which Node starts faster than ES modules: a hook waits for it.
async function bundle(name) {
  const flat = path.join(root, 'build/programs', name);
  const dist = path.join(root, 'dist', name);
  const licenses = await flattenProgram(name, flat);
  writeFileSync(path.join(flat, 'package.json'), '{}');
  const options = ['--out', dist, '--license', 'licenses.txt'];
  // ncc puts each file into a function: of ES5, which V8 compiles at once, because an arrow function is parsed twice.
  tool(binOf('@vercel/ncc'), 'build', path.join(flat, 'index.js'), ...options, '--target', 'es5');
  // ncc finds no packages in files that are bundled already.
  appendFileSync(path.join(dist, 'licenses.txt'), `\n${licenses}`);
  writeFileSync(path.join(dist, 'package.json'), '{"type":"commonjs"}\n');
  for (const file of readdirSync(dist)) if (file.endsWith('.js')) minify(path.join(dist, file));
  copyFileSync(path.join(root, 'src/host/model.bin'), path.join(dist, 'model.bin'));
}

// Halves what Node reads at every start. Names of functions and classes stay, so that stack traces can be read.
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
// Not before everything compiles: a mistake in the sources must not cost anyone a working dist/.
remove('dist');
const { flattenProgram } = await import('../build/scripts/flatten-program.js');
for (const name of ['cli', 'action']) await bundle(name);
await import('../build/scripts/build-api.js');
const { writePlayground } = await import('../build/scripts/playground-page.js');
await writePlayground(root);
await import('../build/scripts/generate.js');
