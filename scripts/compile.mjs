// Compiles everything to build/, and puts the model where the compiled sources look for it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/** Runs the JavaScript file of an installed tool. Without a shell, that works the same on every system. */
export function tool(file, ...args) {
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

export function binOf(name) {
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

export function compile() {
  tool(binOf('typescript'), '-p', 'tsconfig.json');
  mkdirSync(path.join(root, 'build/src/host'), { recursive: true });
  copyFileSync(path.join(root, 'src/host/model.bin'), path.join(root, 'build/src/host/model.bin'));
}

if (import.meta.filename === process.argv[1]) compile();
