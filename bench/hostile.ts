import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Checks each repository of the hostile corpus in a process of its own, and prints the slowest. */
export function printHostile(cli: string, corpus: string, scratch: string): void {
  const times = readdirSync(corpus).map((name) => {
    const folder = path.join(scratch, `hostile-${name}`);
    cpSync(path.join(corpus, name), folder, { recursive: true });
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [cli], { cwd: folder, stdio: 'ignore' });
    if (status === null || status > 2) throw new Error(`${name} ended with ${status}`);
    return { name, milliseconds: performance.now() - started };
  });
  times.sort((a, b) => b.milliseconds - a.milliseconds);
  console.log(`${times.length} hostile repositories, the slowest:`);
  for (const { name, milliseconds } of times.slice(0, 3))
    console.log(`  ${name.padEnd(24)}  ${milliseconds.toFixed(0)} ms`.trimEnd());
}
