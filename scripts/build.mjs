// Builds dist/ from src/: compile with tsc, bundle with ncc and rolldown, then generate what is made from the code.
// Plain JavaScript, because it is what makes TypeScript runnable here.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
  for (const name of readdirSync(dist)) if (name.endsWith('.js')) removeBlanks(path.join(dist, name));
  copyFileSync(path.join(root, 'src/host/model.bin'), path.join(dist, 'model.bin'));
}

// Node reads less at every start without comments and indentation. Names stay, so that stack traces can be read.
function removeBlanks(file) {
  const { code, errors } = minifySync(file.replace(/js$/, 'cjs'), readFileSync(file, 'utf8'), {
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: true, legalComments: 'none' },
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  writeFileSync(file, code);
}

remove('build');
compile();
tool(binOf('typescript'), '-p', 'tsconfig.core.json');
const { writeRuleHelp } = await import('../build/scripts/rule-help.js');
writeRuleHelp();
// Not before it compiles: a mistake in the sources must not cost anybody a working dist/.
remove('dist');
for (const entry of ['cli', 'action']) bundle(entry);
await import('../build/scripts/build-api.js');
await import('../build/scripts/generate.js');
