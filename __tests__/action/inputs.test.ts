import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { REPORT_INPUTS } from '../../src/action/inputs.ts';
import { WEAK as WEAK_ANSWER } from '../support/temp-repo.ts';
import {
  act,
  casesFor,
  expectOneError,
  folderWith,
  PASSING,
  PLACES,
  ROOT,
  story,
  WITH_ERROR,
  WITH_WARNING,
} from './step.ts';

interface Metadata {
  name: string;
  description: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; default: unknown; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const metadata = load(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Metadata;

/** Names that the Action's sources hand to one of these functions. */
function namesGivenTo(functions: string): string[] {
  const folder = path.join(ROOT, 'src/action');
  const code = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const calls = code.join('\n').matchAll(new RegExp(`\\b(?:${functions})\\('([\\w-]+)'`, 'g'));
  return [...new Set([...calls].map(([, name = '']) => name))].sort();
}

describe('action.yml', () => {
  it('declares the inputs that the code reads, and no other', () => {
    const read = [
      ...namesGivenTo('getInput|getMultilineInput|choice|flag|wholeNumber'),
      ...Object.keys(REPORT_INPUTS),
    ];
    expect(read.sort()).toEqual(Object.keys(metadata.inputs).sort());
  });

  it('declares the outputs that the code sets, and no other', () => {
    expect(namesGivenTo('setOutput')).toEqual(Object.keys(metadata.outputs).sort());
  });

  it('runs on Node 24 what is there', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(existsSync(path.join(ROOT, metadata.runs.main))).toBe(true);
  });

  it('describes everything in sentences, with text for a default', () => {
    const described = [metadata, ...Object.values(metadata.inputs), ...Object.values(metadata.outputs)];
    for (const { description } of described) expect(description).toMatch(/^[`A-Z].*\.$/);
    for (const input of Object.values(metadata.inputs)) expect(typeof input.default).toBe('string');
  });

  it('has branding that the Marketplace takes', () => {
    const colors = 'white black yellow blue green orange red purple gray-dark'.split(' ');
    expect(colors).toContain(metadata.branding.color);
    // https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax lists the icons.
    expect(['check-circle', 'star', 'award', 'file-text', 'book-open']).toContain(metadata.branding.icon);
  });
});

const FILES = {
  'stories/a.md': PASSING,
  'stories/b.md': WITH_WARNING,
  'other/c.md': WITH_ERROR,
  'part/stories/d.md': PASSING,
  'strict.yml': 'fail-on: warning\n',
};
const WEAK = story({}, WEAK_ANSWER);

const REFUSED: readonly [string, string, RegExp | string][] = [
  [
    'fail-on',
    'errror',
    /^input `fail-on`: expected error, warning, note or never, found `errror`, did you mean `error`\?$/,
  ],
  ['fail-on', 'true', /^input `fail-on`: expected error, warning, note or never, found `true`/],
  ['min-score', '3', /^input `min-score`: expected 0, 1 or 2, found `3`$/],
  ['min-score', '1.5', /^input `min-score`: expected 0, 1 or 2, found `1\.5`$/],
  ['min-score', '1.0', /^input `min-score`: expected 0, 1 or 2, found `1\.0`$/],
  [
    'scorer',
    'literl',
    /^input `scorer`: expected rubric or literal, found `literl`, did you mean `literal`\?$/,
  ],
  ['annotations', 'true', /^input `annotations`: expected auto, commands, checks or none, found `true`$/],
  ['comment', 'yes', /^input `comment`: expected true or false, found `yes`$/],
  ['suggestions', 'comment', /^input `suggestions`: expected true or false, found `comment`$/],
  ['scope', 'changed-file', /^input `scope`: .*, found `changed-file`, did you mean `changed-files`\?$/],
  ['sarif-file', 'stories', /^input `sarif-file`: \/\S+\/stories is a folder, expected a file in it$/],
  ['html-file', 'out/', 'input `html-file`: `out/` is a folder, expected a file in it'],
  ['summary', 'fals', /^input `summary`: expected true or false, found `fals`, did you mean `false`\?$/],
  ['summary', 'a\n::error::x', /^input `summary`: expected true or false, found `a\\u\{a\}::error::x`$/],
  [
    'working-directory',
    '..',
    /^input `working-directory`: expected a folder inside the workspace, found \/[^\n]+$/,
  ],
  [
    'working-directory',
    tmpdir(),
    /^input `working-directory`: expected a folder inside the workspace, found \/[^\n]+$/,
  ],
  [
    'report-json',
    'stories/b.md',
    /^input `report-json`: cannot write \/[^\n]+\/stories\/b\.md: it is one of the checked files, expected another file$/,
  ],
  [
    'working-directory',
    'nowhere',
    'input `working-directory`: `nowhere` is not a folder, expected a folder of the repository',
  ],
  [
    'working-directory',
    'stories/a.md',
    'input `working-directory`: `stories/a.md` is not a folder, expected a folder of the repository',
  ],
  [
    'config',
    'none.yml',
    /^input `config`: `none\.yml` is not a file, expected a configuration file in \/\S+$/,
  ],
  ['config', 'stories', /^input `config`: `stories` is not a file, expected a configuration file in \/\S+$/],
  ['max-warnings', '-1', 'input `max-warnings`: expected a whole number, found `-1`'],
  ['max-warnings', 'none', 'input `max-warnings`: expected a whole number, found `none`'],
  ['inline-config', 'no', 'input `inline-config`: expected true or false, found `no`'],
  ['allow-empty', 'no', /^input `allow-empty`: expected true or false, found `no`/],
  ['report-json', 'stories/a.md/report.json', /^input `report-json`: cannot write .*: E\w+$/],
];

/** A repository with files committed, and others written since. */
function changed(committed: Record<string, string>, written: Record<string, string>): string {
  const workspace = folderWith(committed);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=a@example.com', ...args], {
      cwd: workspace,
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '--no-verify', '-m', 'All');
  for (const [name, text] of Object.entries(written)) writeFileSync(path.join(workspace, name), text);
  return workspace;
}

describe.each(PLACES)('inputs, on %s', (place) => {
  const run = (inputs: Record<string, string>, files: Record<string, string> = FILES) =>
    act({ place, workspace: folderWith(files), inputs });

  /** What each input does, told by what it changes. */
  const behaviours: Record<string, () => Promise<void>> = {
    files: async () => {
      const { outputs } = await run({ files: 'other/c.md\n  stories/a.md  \n\n' });
      expect(outputs).toMatchObject({ verdict: 'fail', errors: '1', warnings: '0', stories: '2' });
      expect((await run({ files: 'other\nstor*/b.md' })).outputs).toMatchObject({
        errors: '1',
        warnings: '1',
      });
    },
    config: async () => {
      expect((await run({ config: 'strict.yml' })).outputs.verdict).toBe('fail');
      expect((await run({})).outputs.verdict).toBe('pass');
    },
    'working-directory': async () => {
      expect((await run({ 'working-directory': 'part' })).outputs).toMatchObject({
        warnings: '0',
        stories: '1',
      });
      expect((await run({})).outputs).toMatchObject({ warnings: '1', stories: '3' });
    },
    'fail-on': async () => {
      expect((await run({ 'fail-on': 'warning' })).outputs.verdict).toBe('fail');
      expect((await run({ 'fail-on': 'never', files: 'other' })).outputs).toMatchObject({
        verdict: 'pass',
        errors: '1',
      });
    },
    'max-warnings': async () => {
      expect((await run({ 'max-warnings': '0' })).outputs).toMatchObject({ verdict: 'fail', warnings: '1' });
      expect((await run({ 'max-warnings': '1' })).outputs.verdict).toBe('pass');
    },
    'inline-config': async () => {
      const files = {
        'stories/a.md': `${WITH_ERROR}\n<!-- star-witness-disable-file required-fields -- later -->\n`,
      };
      expect((await run({}, files)).outputs.errors).toBe('0');
      expect((await run({ 'inline-config': 'false' }, files)).outputs.errors).toBe('1');
    },
    baseline: async () => {
      const known = {
        filePath: 'stories/a.md',
        owner: null,
        title: 'Keys that nobody owned',
        ruleId: 'required-fields',
        about: ['lesson'],
        count: 1,
      };
      const files = {
        'stories/a.md': WITH_ERROR,
        '.star-witness-baseline.json': JSON.stringify({ version: 1, findings: [known] }),
      };
      expect((await run({}, files)).outputs.errors).toBe('0');
      expect((await run({ baseline: 'false' }, files)).outputs.errors).toBe('1');
    },
    'min-score': async () => {
      expect((await run({}, { 'stories/a.md': WEAK })).outputs.errors).toBe('1');
      expect((await run({ 'min-score': '0' }, { 'stories/a.md': WEAK })).outputs.errors).toBe('0');
    },
    scorer: async () => {
      const listed = {
        'stories/a.md': story({}, `${WEAK_ANSWER} Canary, rollback, monitoring. Reduced, latency, 40%.`),
      };
      expect((await run({ scorer: 'literal' }, listed)).outputs['mean-score']).toBe('2.00');
      expect((await run({ scorer: 'rubric' }, listed)).outputs['mean-score']).not.toBe('2.00');
    },
    'allow-empty': async () => {
      const none = { 'README.md': '' };
      expect((await run({ 'allow-empty': 'true' }, none)).outputs.verdict).toBe('pass');
      expectOneError(
        await run({ 'allow-empty': 'false' }, none),
        /^no file in \S+ matches `\*\*\/stories.* there \(or `allow-empty: true`; create a first story with `star-witness new`\)$/,
      );
    },
    scope: async () => {
      const workspace = changed(
        { 'stories/a.md': PASSING, 'stories/b.md': WITH_WARNING },
        { 'stories/a.md': WITH_ERROR },
      );
      const base = 'HEAD';
      const of = async (scope: string) => (await act({ place, workspace, inputs: { scope, base } })).outputs;
      expect(await of('changed-files')).toMatchObject({ scope: 'changed-files', errors: '1', warnings: '0' });
      expect(await of('all')).toMatchObject({ scope: 'all', errors: '1', warnings: '1' });
    },
    base: async () => {
      const workspace = changed({ 'stories/a.md': PASSING }, { 'stories/a.md': WITH_ERROR });
      const of = (base: string) => act({ place, workspace, inputs: { scope: 'changed-lines', base } });
      expect((await of('HEAD')).summary).toMatch('Changed lines since `HEAD` only');
      execFileSync('git', ['update-ref', 'refs/remotes/origin/next', 'HEAD'], { cwd: workspace });
      expect((await of('next')).summary).toMatch('Changed lines since `next` only');
      for (const scope of ['all', 'changed-lines'])
        expectOneError(
          await act({ place, workspace, inputs: { scope, base: 'no\n::error::such' } }),
          /^input `base`: there is no commit `no\\u\{a\}::error::such`, expected a commit that actions\/checkout fetches \(`fetch-depth: 0` fetches all\)$/,
        );
      expectOneError(
        await run({ base: 'main' }),
        /^input `base`: .*not a git repository.*, expected a commit /,
      );
    },
    annotations: async () => {
      const { annotations, stdout } = await run({ annotations: 'none' });
      expect(annotations).toEqual([]);
      expect(stdout).toMatch('::group::stories/b.md: 1 warning\n9:1 warning Unknown key `lesons`');
      expect((await run({ annotations: 'commands' })).annotations).toHaveLength(1);
    },
    summary: async () => {
      expect((await run({ summary: 'false' })).summary).toBe('');
      expect((await run({ summary: 'true' })).summary).toMatch('## ✅ Star Witness');
    },
    comment: async () => {
      const asked = await run({ comment: 'true' });
      expect(asked.log).toContain('comment: not run for a pull request');
      expect((await run({ comment: 'false' })).stdout).not.toMatch('comment:');
    },
    suggestions: async () => {
      const asked = await run({ comment: 'true', suggestions: 'true' });
      expect(asked.log).toContain('comment, suggestions: not run for a pull request');
      expect((await run({ suggestions: 'false' })).stdout).not.toMatch('suggestions:');
    },
    'report-json': async () => {
      const workspace = folderWith(FILES);
      const { outputs } = await act({ place, workspace, inputs: { 'report-json': 'out/report.json' } });
      expect(outputs['report-json']).toBe(path.join(workspace, 'out/report.json'));
      expect(JSON.parse(readFileSync(path.join(workspace, 'out/report.json'), 'utf8')).verdict).toBe('pass');
    },
    'sarif-file': async () => {
      const comment = '# star-witness-disable-next-line unknown-field -- one more';
      const suppressing = WITH_WARNING.replace(/^lesons/m, `${comment}\nlesons`);
      const workspace = folderWith({ ...FILES, 'stories/suppressing.md': suppressing });
      const { outputs } = await act({ place, workspace, inputs: { 'sarif-file': 'out/report.sarif' } });
      expect(outputs['sarif-file']).toBe(path.join(workspace, 'out/report.sarif'));
      const [sarif] = JSON.parse(readFileSync(path.join(workspace, 'out/report.sarif'), 'utf8')).runs;
      expect(sarif.results).toMatchObject([{ ruleId: 'unknown-field' }]);
    },
    'html-file': async () => {
      const workspace = folderWith(FILES);
      const { outputs } = await act({ place, workspace, inputs: { 'html-file': 'out/index.html' } });
      expect(outputs['html-file']).toBe(path.join(workspace, 'out/index.html'));
      const page = readFileSync(path.join(workspace, 'out/index.html'), 'utf8');
      expect(page).toMatch(/^<!doctype html>\n[\s\S]*<div class="told">[\s\S]*<\/html>\n$/);
    },
    token: async () => {
      const without = await run({ annotations: 'checks', token: '' });
      expect(without.annotations.map(({ level }) => level)).toEqual(['warning', 'notice']);
      expect(without.annotations[1]?.message).toMatch('check run (the input `token` is empty)');
      expect((await run({ annotations: 'auto', token: '' })).annotations).toHaveLength(1);
    },
  };

  it('are all tried here', () => {
    expect(Object.keys(behaviours).sort()).toEqual(Object.keys(metadata.inputs).sort());
  });

  it.each(Object.keys(behaviours))('%s changes something', (name) => behaviours[name]?.());

  it('say nothing when empty: defaults hold', async () => {
    const empty = Object.fromEntries(Object.keys(metadata.inputs).map((name) => [name, '']));
    const [withEmpty, without] = await Promise.all([run(empty), run({})]);
    expect({ ...withEmpty.outputs, annotations: withEmpty.annotations, summary: withEmpty.summary }).toEqual({
      ...without.outputs,
      annotations: without.annotations,
      summary: without.summary,
    });
  });

  it('leave to the configuration what they do not say, and have the last word', async () => {
    const files = { ...FILES, '.star-witness.yml': 'fail-on: note\nmin-score: 1\n' };
    expect((await run({}, files)).outputs.verdict).toBe('fail');
    expect((await run({ 'fail-on': 'error' }, files)).outputs.verdict).toBe('pass');
  });

  it('refuses two reports for one file', async () => {
    const inputs = { 'report-json': 'out/x.json', 'sarif-file': './out/../out/x.json' };
    expectOneError(
      await run(inputs),
      /^input `sarif-file`: expected a different file than `report-json`, found \.\/out\/\.\.\/out\/x\.json$/,
    );
  });

  it.each(casesFor(place, REFUSED))('%s: %j is refused in one clear line', async (name, value, message) => {
    expectOneError(await run({ [name]: value }), message);
  });
});
