import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/product.ts';
import { hookChange } from '../../src/setup/hooks.ts';
import type { Outcome } from '../../src/setup/outcome.ts';
import { settingsChange } from '../../src/setup/settings.ts';
import { checkFrom } from '../../src/setup/shell-hook.ts';
import type { HookName, Survey } from '../../src/setup/survey.ts';

const CHECK = checkFrom('');

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
  packageFolder: '',
  documents: [],
};
const textOf = (outcome: Outcome) => ('text' in outcome ? outcome.text : outcome.kind);
const ENTRY = `- repo: https://github.com/star-witness/star-witness\n  rev: v${VERSION}\n  hooks:\n    - id: star-witness\n`;
const indented = ENTRY.replace(/^/gm, '  ').replace(/ +$/, '');

describe('hookChange', () => {
  it('leaves the hook of lefthook alone, and says what to add to its file', () => {
    const text = '#!/bin/sh\ncall_lefthook()\n{\n  lefthook "$@"\n}\n\ncall_lefthook run "pre-commit" "$@"\n';
    expect(hookChange('git', { ...EMPTY, gitHook: file('.git/hooks/pre-commit', text) })).toEqual({
      kind: 'by hand',
      filePath: 'lefthook.yml',
      reason: 'lefthook overwrites git hooks, so an added line would be lost',
      added:
        'pre-commit:\n  commands:\n    star-witness:\n      run: npx --no-install star-witness --staged\n',
    });
  });

  it.each<[HookName, Partial<Survey>, string]>([
    ['husky', {}, CHECK],
    ['husky', { husky: file('h', 'npm test\n') }, `${CHECK}npm test\n`],
    ['husky', { husky: file('h', '') }, CHECK],
    ['husky', { husky: file('h', `npm test\n${CHECK}`) }, 'keep'],
    ['husky', { husky: file('h', 'npx --no-install star-witness --staged\n') }, 'keep'],
    [
      'husky',
      { husky: file('h', '# star-witness\nnpm test # star-witness') },
      `${CHECK}# star-witness\nnpm test # star-witness`,
    ],
    ['git', {}, `#!/bin/sh\n${CHECK}`],
    ['git', { packageFolder: 'a $b/' }, `#!/bin/sh\n${CHECK.replace('$PWD/', '$PWD/a \\$b/')}`],
    ['git', { gitHook: file('h', '#!/bin/sh') }, `#!/bin/sh\n${CHECK}`],
    ['git', { gitHook: file('h', '#!/bin/sh\r\nnpm test\r\n') }, `#!/bin/sh\r\n${CHECK}npm test\r\n`],
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
    [
      'pre-commit',
      { preCommit: file('p', '# star-witness\nrepos:\n- repo: a\n  hooks: []\n') },
      `# star-witness\nrepos:\n- repo: a\n  hooks: []\n${ENTRY}`,
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

  it.each([
    ['a first line and comments', '#!/usr/bin/env bash\n# Ours.\n\n', '# All tests.\nnpm test\n'],
    ['settings of the shell', '#!/bin/sh\nset -eu # strict\n', 'npm test\n'],
    ['a file that is read', '#!/bin/sh\n. "$(dirname -- "$0")/_/husky.sh"\n\n', 'npm test\n'],
    ['variables', 'export NVM_DIR="$HOME/.nvm"\nMODE=\'a b\'\nEMPTY=\n', 'npm test\n'],
    ['a file that may be there', '[ -s "$NVM_DIR/nvm.sh" ] && \\. "$NVM_DIR/nvm.sh"\n', 'npm test\n'],
    ['nothing, where a command has a variable', '', 'CI=1 npm test\nnpm run lint\n'],
    ['nothing, where a value is that of a command', '', 'FILES=$(git diff --name-only)\nls $FILES\n'],
    ['nothing, where a line goes on', '', 'export A=1 \\\n  B=2\nnpm test\n'],
    ['nothing, where a text goes on', '', 'A="1\n2"\nnpm test\n'],
    [
      'nothing, where a file that is read says whether the commit is refused',
      '#!/bin/sh\n',
      '. ./checks.sh\n',
    ],
  ])('puts the check into a script behind %s', (_, before, behind) => {
    const outcome = hookChange('git', { ...EMPTY, gitHook: file('h', before + behind) });
    expect(outcome).toEqual({
      kind: 'change',
      filePath: 'h',
      text: before + CHECK + behind,
      added: CHECK,
      isExecutable: true,
    });
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
