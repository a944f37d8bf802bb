import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT, run, shell } from '../support/cli.ts';
import { BAD, TempDir } from '../support/temp-repo.ts';

const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
/** The TypeScript of a program that uses the API, with types that it must see. */
const PROGRAM = `
import {
  check, type Config, ConfigError, decodeModel, type Finding, type FormatName, type Model, presets, type Report, render,
  resolveConfig, rules, score, type Source,
} from 'star-witness';
import { loadModel } from 'star-witness/node';

const model: Model = loadModel();
const bytes: (bytes: Uint8Array) => Model = decodeModel;
const sources: Source[] = [{ filePath: 'stories/a.md', text: '', kind: 'story' }];
const config: Config = resolveConfig({ rules: { hedging: { severity: 'off' } }, 'min-score': 1 }, { scorer: 'literal' });
const report: Report = check(sources, { model, config });
const formats: FormatName[] = ['text', 'compact', 'json', 'github', 'markdown', 'sarif', 'junit', 'checkstyle', 'rdjsonl', 'html'];
const texts: Promise<string>[] = formats.map((name) => render(report, name, { columns: 100, linkBase: null }));
const found: Finding | undefined = report.findings[0];
const points: readonly ('mechanism' | 'evidence')[] = score('x', { model, config, prompt: 'ai-safety' }).missing;
const severity: 'error' | 'warning' | 'note' | 'off' | undefined = rules[0]?.meta.severity;
const title: string | undefined = presets['ai-lab']?.storyTypes['incident-command']?.title;
export { bytes, ConfigError, found, points, severity, texts, title };

// @ts-expect-error: the model is missing
check(sources, {});
// @ts-expect-error: no such format
render(report, 'pdf');
// @ts-expect-error: a number is expected
resolveConfig({ 'min-score': '1' });
`;

/** A folder with an app in it, which has the package installed and nothing else. */
const dir = new TempDir();

beforeAll(() => {
  dir.write({ 'app/package.json': '{ "private": true }\n', 'app/stories/a.md': BAD });
  const pack = `npm pack '${ROOT}' --ignore-scripts --silent --pack-destination .`;
  const tarball = `star-witness-${manifest.version}.tgz`;
  expect(shell(dir, pack)).toMatchObject({ code: 0, stdout: `${tarball}\n` });
  const install = `npm install --save-dev --offline --ignore-scripts --no-audit --no-fund --silent ../${tarball}`;
  expect(shell(dir, `cd app && ${install}`)).toMatchObject({ code: 0 });
}, 180_000);

afterAll(() => dir.remove());

/** Runs an ES module of the app. */
function runModule(code: string) {
  dir.write({ 'app/main.mjs': code });
  return shell(dir, `cd app && '${process.execPath}' main.mjs`);
}

describe('the packed tarball', () => {
  it('installs offline into an empty folder, and runs there', async () => {
    expect(dir.list('app/node_modules').filter((name) => !name.startsWith('.'))).toEqual(['star-witness']);
    expect(dir.list('app/node_modules/star-witness')).toEqual([
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
      'package.json',
      'playground',
      'schema',
    ]);
    expect(dir.list('app/node_modules/star-witness/playground')).toEqual(['index.html']);
    const npx = (...args: string[]) =>
      shell(dir, `cd app && npx --no-install star-witness ${args.join(' ')}`);
    expect(npx('-V')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
    expect(npx()).toEqual(await run(dir, [], { cwd: 'app' }));
    // The pages come with dist/, without docs/.
    expect(npx('explain', 'hedging')).toEqual(await run(dir, ['explain', 'hedging']));
  });

  it('has an API with the report of the command line', async () => {
    const code = `
      import { readFileSync } from 'node:fs';
      import { createRequire } from 'node:module';
      import { check, decodeModel, render } from 'star-witness';
      const model = decodeModel(readFileSync(createRequire(import.meta.url).resolve('star-witness/model.bin')));
      const filePath = 'app/stories/a.md';
      const report = check([{ filePath, text: readFileSync('stories/a.md', 'utf8'), kind: 'story' }], { model });
      process.stdout.write(await render(report, 'json'));
    `;
    const { stdout } = await run(dir, ['--format', 'json'], { cwd: 'app' });
    const filePath = JSON.parse(stdout).documents[0].filePath;
    expect(runModule(code.replace('app/stories/a.md', filePath))).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('exports nothing else than it says', () => {
    const { code, stderr } = runModule(`import 'star-witness/dist/api/index.js';`);
    expect(code).toBe(1);
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler'],
  ])('has types of its own under --module %s', (module, resolution) => {
    dir.write({ 'app/main.mts': PROGRAM });
    const options = `--strict --noEmit --skipLibCheck false --types '' --target es2023 --lib es2023`;
    const kind = `--module ${module} --moduleResolution ${resolution} --exactOptionalPropertyTypes`;
    expect(shell(dir, `cd app && '${process.execPath}' '${TSC}' ${options} ${kind} main.mts`)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('docs/api.md', () => {
  const page = readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8').replaceAll('\r\n', '\n');
  const examples = [...page.matchAll(/```js\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)];

  it('has an example for each function', () => {
    expect(examples).toHaveLength(3);
    for (const name of [
      'check',
      'score',
      'render',
      'rules',
      'presets',
      'resolveConfig',
      'decodeModel',
      'loadModel',
    ])
      expect(page).toMatch(new RegExp(`^import \\{.*\\b${name}\\b.*\\} from 'star-witness`, 'm'));
  });

  it.each(examples.map(([, code = '', output = '']) => [code, output] as const))(
    '%#: the example prints what it says',
    (code, output) => {
      expect(runModule(code)).toEqual({ code: 0, stdout: output, stderr: '' });
    },
  );
});
