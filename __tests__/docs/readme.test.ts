import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const readme = read('README.md');
const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('README.md', () => {
  it('links only to existing files', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !target.startsWith('https:') && !existsSync(target))).toEqual([]);
  });
});

describe('docs/editors.md', () => {
  const editors = read('docs/editors.md');

  it('has every schema', () => {
    for (const file of readdirSync('schema')) expect(editors).toContain(`](../schema/${file})`);
  });

  it('has settings for VS Code that name a schema of the package', () => {
    const [, settings = ''] = /```json\n(\{\n {2}"yaml\.schemas"[\s\S]*?)```/.exec(editors) ?? [];
    const [file = ''] = Object.keys(JSON.parse(settings)['yaml.schemas']);
    const inPackage = file.replace(/^\.\/node_modules\/star-witness\//, '');
    expect(manifest.files).toContain(path.posix.dirname(inPackage));
    expect(new Ajv({ strict: false }).compile(JSON.parse(read(inPackage)))({ 'min-score': 1 })).toBe(true);
  });
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names the version of this package wherever it installs or fetches something', () => {
    const versions = [
      ...text.matchAll(
        /(?:star-witness#|tags\/|star-witness\/star-witness\/|rev: )v(\d[\w.-]*?)(?=\/|\.tar|\s|$)/gm,
      ),
    ];
    expect(versions.filter(([, version]) => version !== manifest.version)).toEqual([]);
  });

  it('never lets npx fetch a package of that name from the registry', () => {
    expect(text).not.toMatch(/npx star-witness/);
  });
});
