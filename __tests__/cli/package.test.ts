import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT, run, shell } from '../support/cli.ts';
import { BAD, tempDir } from '../support/temp-repo.ts';

it('the packed tarball installs offline into an empty folder, and runs there', async () => {
  const dir = tempDir({ 'app/package.json': '{ "private": true }\n', 'app/stories/a.md': BAD });
  const pack = `npm pack '${ROOT}' --ignore-scripts --silent --pack-destination .`;
  const tarball = `star-witness-${manifest.version}.tgz`;
  expect(shell(dir, pack)).toMatchObject({ code: 0, stdout: `${tarball}\n` });
  const install = `npm install --save-dev --offline --ignore-scripts --no-audit --no-fund --silent ../${tarball}`;
  expect(shell(dir, `cd app && ${install}`)).toMatchObject({ code: 0 });
  expect(dir.list('app/node_modules').filter((name) => !name.startsWith('.'))).toEqual(['star-witness']);
  expect(dir.list('app/node_modules/star-witness')).toEqual([
    'LICENSE',
    'README.md',
    'action.yml',
    'dist',
    'package.json',
    'schema',
  ]);
  const npx = (...args: string[]) => shell(dir, `cd app && npx --no-install star-witness ${args.join(' ')}`);
  expect(npx('-V')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  expect(npx()).toEqual(await run(dir, [], { cwd: 'app' }));
  // The pages come with dist/, without docs/.
  expect(npx('explain', 'hedging')).toEqual(await run(dir, ['explain', 'hedging']));
}, 180_000);
