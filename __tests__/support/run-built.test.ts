import { expect, it } from 'vitest';
import { runBuilt } from '../../scripts/run-built.ts';

const script = (code: string) => () => runBuilt(['-e', code], {});

it('gives what a script prints, with findings or without', () => {
  expect(script('console.log(1)')()).toBe('1\n');
  expect(script('console.log(2); process.exitCode = 1')()).toBe('2\n');
});

it.each([
  ['cannot run', 'console.error("no"); process.exitCode = 2', /ended with 2, expected 0 or 1:\nno\n$/],
  ['is killed', 'process.kill(process.pid, "SIGKILL")', /ended with SIGKILL/],
])('throws where it %s', (_, code, message) => {
  expect(script(code)).toThrow(message);
});

it('throws where it cannot be started', () => {
  expect(() => runBuilt([], { cwd: '/no such folder' })).toThrow(/ENOENT/);
});
