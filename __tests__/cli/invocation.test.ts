import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { invocation } from '../../src/cli/invocation.ts';

describe('invocation', () => {
  it.each([
    ['on the PATH', '/usr/local/bin/star-witness', {}, 'star-witness'],
    ['by npx', '/x/node_modules/.bin/star-witness', { npm_command: 'exec' }, 'npx --no-install star-witness'],
    ['by its path', '/x/node_modules/.bin/star-witness', {}, 'npx --no-install star-witness'],
    [
      'by the shim of Windows',
      'C:\\x\\node_modules\\star-witness\\dist\\cli\\index.js',
      {},
      'npx --no-install star-witness',
    ],
    ['as a file of a clone', path.resolve('dist/cli/index.js'), {}, 'node dist/cli/index.js'],
    [
      'as one elsewhere',
      path.resolve('../my clone/dist/cli/index.js'),
      {},
      "node '../my clone/dist/cli/index.js'",
    ],
    ['by something else', '/x/node_modules/vitest/dist/cli.js', {}, 'star-witness'],
  ])('%s', (_, script, env, expected) => {
    expect(invocation({ argv: ['node', script], env })).toBe(expected);
  });
});
