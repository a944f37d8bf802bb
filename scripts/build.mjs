// Builds dist/ from src/: compile with tsc, bundle with ncc, then generate what is made from the code.
// Plain JavaScript, because it is what makes TypeScript runnable here.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Runs the JavaScript file of an installed tool, without a shell and so alike on every system. */
function tool(file, ...args) {
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function binOf(name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

const remove = (folder) => rmSync(path.join(root, folder), { recursive: true, force: true });
remove('build');
tool(binOf('typescript'), '-p', 'tsconfig.json');
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
}
await import('../build/scripts/generate.js');
