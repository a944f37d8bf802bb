import { expect, it } from 'vitest';
import { ConfigError } from '../../src/config/config.ts';
import { explainFailure } from '../../src/host/failure.ts';
import { GitError } from '../../src/host/git.ts';
import { UsageError } from '../../src/host/workspace.ts';

const full = Object.assign(new Error('no space left'), { syscall: 'write' });

it.each<[string, unknown, boolean]>([
  ['a misuse', new UsageError('x'), false],
  ['a configuration', new ConfigError('x'), false],
  ['git', new GitError('x'), false],
  ['the system', full, false],
  ['the system, told in other words', new Error('cannot write a.json', { cause: full }), false],
  ['memory', new RangeError('WebAssembly.Memory(): could not allocate memory'), false],
  ['a bug', new TypeError('x'), true],
  ['a bug with a bound', new RangeError('Invalid array length'), true],
  ['a bug that another one caused', new Error('x', { cause: new TypeError('y') }), true],
  ['anything', 'x', true],
])('a failure of %s', (_, failure, isOurs) => {
  expect(explainFailure(failure).isOurs).toBe(isOurs);
});

it('is told in one line', () => {
  expect(explainFailure(new Error('a\nb')).message).toBe('a\\u{a}b');
});

it.each([
  'WebAssembly.Memory(): could not allocate memory',
  'WebAssembly.Memory.grow(): Unable to grow instance memory',
  'Array buffer allocation failed',
])('%s is told in words', (reason) => {
  expect(explainFailure(new RangeError(reason)).message).toBe('not enough memory');
});
