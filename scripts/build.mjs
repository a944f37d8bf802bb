// Builds dist/ from src/: compile with tsc, bundle with ncc and rolldown, then generate what is made from the code.
// Plain JavaScript, because it is what makes TypeScript runnable here.
import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { binOf, compile, tool } from './compile.mjs';

const root = path.resolve(import.meta.dirname, '..');
const remove = (folder) => rmSync(path.join(root, folder), { recursive: true, force: true });
remove('build');
compile();
tool(binOf('typescript'), '-p', 'tsconfig.core.json');
const { writeRuleHelp } = await import('../build/scripts/rule-help.js');
writeRuleHelp();
// Not before it compiles: a mistake in the sources must not cost anybody a working dist/.
remove('dist');
for (const entry of ['cli', 'action']) {
  tool(
    binOf('@vercel/ncc'),
    'build',
    `build/src/${entry}/index.js`,
    '--out',
    `dist/${entry}`,
    '--license',
    'licenses.txt',
  );
  copyFileSync(path.join(root, 'src/host/model.bin'), path.join(root, 'dist', entry, 'model.bin'));
}
await import('../build/scripts/build-api.js');
await import('../build/scripts/generate.js');
