import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/product.ts';
import { hookChange } from '../../src/setup/hooks.ts';
import type { Outcome } from '../../src/setup/outcome.ts';
import { settingsChange } from '../../src/setup/settings.ts';
import type { HookName, Survey } from '../../src/setup/survey.ts';

const file = (filePath: string, text: string | null = null) => ({ filePath, text });
const EMPTY: Survey = {
  inGit: true,
  configFile: null,
  checkedBy: null,
  workflow: file('.github/workflows/star-witness.yml'),
  packageJson: file('package.json'),
  settings: file('.vscode/settings.json'),
  husky: file('.husky/pre-commit'),
  preCommit: file('.pre-commit-config.yaml'),
  gitHook: file('.git/hooks/pre-commit'),
  managers: [],
  templates: [],
  isInstalled: false,
  banks: [],
  documents: [],
};
const textOf = (outcome: Outcome) => ('text' in outcome ? outcome.text : outcome.kind);
const LINE = `PATH="$PWD/node_modules/.bin:$PATH"
command -v star-witness >/dev/null || { echo 'star-witness is not installed here: npm install --save-dev https://github.com/star-witness/star-witness/archive/refs/tags/v${VERSION}.tar.gz' >&2; exit 1; }
star-witness --staged
`;
const ENTRY = `- repo: https://github.com/star-witness/star-witness\n  rev: v${VERSION}\n  hooks:\n    - id: star-witness\n`;
const indented = ENTRY.replace(/^/gm, '  ').replace(/ +$/, '');

describe('hookChange', () => {
  it('leaves the hook of lefthook alone, and says what goes into its file', () => {
    const text = '#!/bin/sh\ncall_lefthook()\n{\n  lefthook "$@"\n}\n\ncall_lefthook run "pre-commit" "$@"\n';
    expect(hookChange('git', { ...EMPTY, gitHook: file('.git/hooks/pre-commit', text) })).toEqual({
      kind: 'by hand',
      filePath: 'lefthook.yml',
      reason: 'lefthook writes the hooks of git, and would drop what is added to one',
      added:
        'pre-commit:\n  commands:\n    star-witness:\n      run: npx --no-install star-witness --staged\n',
    });
  });

  it.each<[HookName, Partial<Survey>, string]>([
    ['husky', {}, LINE],
    ['husky', { husky: file('h', 'npm test\n') }, `npm test\n${LINE}`],
    ['husky', { husky: file('h', 'npm test') }, `npm test\n${LINE}`],
    [
      'husky',
      { husky: file('h', '#!/usr/bin/env bash\nnpm test\n') },
      `#!/usr/bin/env bash\nnpm test\n${LINE}`,
    ],
    ['husky', { husky: file('h', `npm test\n${LINE}`) }, 'keep'],
    ['husky', { husky: file('h', 'npx --no-install star-witness --staged\n') }, 'keep'],
    ['git', {}, `#!/bin/sh\n${LINE}`],
    ['git', { gitHook: file('h', '#!/usr/bin/env python3\nprint()\n') }, 'by hand'],
    ['git', { gitHook: null }, 'by hand'],
    ['pre-commit', {}, `repos:\n${indented}`],
    [
      'pre-commit',
      { preCommit: file('p', 'repos:\n- repo: a\n  hooks: []\n') },
      `repos:\n- repo: a\n  hooks: []\n${ENTRY}`,
    ],
    [
      'pre-commit',
      {
        preCommit: file(
          'p',
          '# mine\nrepos:\n  - repo: a # why\n    hooks:\n      - id: b\n\n# the end\nfail_fast: true\n',
        ),
      },
      `# mine\nrepos:\n  - repo: a # why\n    hooks:\n      - id: b\n${indented}\n# the end\nfail_fast: true\n`,
    ],
    [
      'pre-commit',
      { preCommit: file('p', 'repos:\r\n- repo: a\r\n  hooks: []\r\n') },
      `repos:\r\n- repo: a\r\n  hooks: []\r\n${ENTRY.replaceAll('\n', '\r\n')}`,
    ],
    ['pre-commit', { preCommit: file('p', 'repos: []\n') }, 'by hand'],
    ['pre-commit', { preCommit: file('p', 'repos: [{repo: a}]\n') }, 'by hand'],
    ['pre-commit', { preCommit: file('p', 'repos: [\n') }, 'by hand'],
    ['pre-commit', { preCommit: file('p', `repos:\n${indented}`) }, 'keep'],
    ['lint-staged', {}, 'by hand'],
    ['lint-staged', { packageJson: file('p', '{\n') }, 'by hand'],
    ['lint-staged', { packageJson: file('p', '{"lint-staged": "x.js"}') }, 'by hand'],
    ['lint-staged', { packageJson: file('p', '{"lint-staged": {"*.md": "star-witness"}}') }, 'keep'],
    [
      'lint-staged',
      { packageJson: file('p', '{\n    "lint-staged": {\n        "*.ts": "eslint"\n    }\n}\n') },
      '{\n    "lint-staged": {\n        "*.ts": "eslint",\n        "*.md": "star-witness"\n    }\n}\n',
    ],
    [
      'lint-staged',
      { packageJson: file('p', '{\n\t"lint-staged": {\n\t\t"*.md": "prettier"\n\t}\n}\n') },
      '{\n\t"lint-staged": {\n\t\t"*.md": [\n\t\t\t"prettier",\n\t\t\t"star-witness"\n\t\t]\n\t}\n}\n',
    ],
  ])('%s, with %j', (hook, seen, expected) => {
    expect(textOf(hookChange(hook, { ...EMPTY, ...seen }))).toBe(expected);
  });

  it('makes one list entry of the same meaning', () => {
    const text = textOf(
      hookChange('pre-commit', { ...EMPTY, preCommit: file('p', 'repos:\n    - repo: a\n      hooks: []') }),
    );
    expect(load(text)).toEqual({
      repos: [
        { repo: 'a', hooks: [] },
        {
          repo: 'https://github.com/star-witness/star-witness',
          rev: `v${VERSION}`,
          hooks: [{ id: 'star-witness' }],
        },
      ],
    });
  });
});

describe('settingsChange', () => {
  const URL = `https://raw.githubusercontent.com/star-witness/star-witness/v${VERSION}/schema/config.json`;
  const entry = (schema: string) =>
    `"${schema}": [\n      ".star-witness.yml",\n      ".star-witness.yaml"\n    ]`;

  it.each<[string | null, string]>([
    [null, `{\n  "yaml.schemas": {\n    ${entry(URL)}\n  }\n}\n`.replace(/ {6}"\./g, '      ".')],
    [
      '{\n  // mine\n  "editor.tabSize": 2, // two\n}\n',
      `{\n  "yaml.schemas": {\n    ${entry(URL)}\n  },\n  // mine\n  "editor.tabSize": 2, // two\n}\n`,
    ],
    [
      '{\n  "yaml.schemas": {\n    "a.json": "b.yml" // why\n  }\n}\n',
      `{\n  "yaml.schemas": {\n    ${entry(URL)},\n    "a.json": "b.yml" // why\n  }\n}\n`,
    ],
    ['{ "yaml.schemas": { "x": [".star-witness.yml"] } }', 'keep'],
    ['{ "a": ', 'by hand'],
  ])('makes of %j', (text, expected) => {
    expect(textOf(settingsChange({ ...EMPTY, settings: file('s', text) }))).toBe(expected);
  });

  it('names the schema of the package where that is installed', () => {
    const text = textOf(settingsChange({ ...EMPTY, isInstalled: true }));
    expect(Object.keys(JSON.parse(text)['yaml.schemas'])).toEqual([
      './node_modules/star-witness/schema/config.json',
    ]);
  });
});
