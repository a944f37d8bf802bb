import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleUrl } from '../../src/core/product.ts';
import { rules } from '../../src/rules/index.ts';
import { examplesOf } from '../support/doc-examples.ts';

const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const ids = rules.map(({ id }) => id);
const namesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

describe('the list of rules', () => {
  const sorted = [...ids].sort();

  it('has each rule once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(12);
  });

  it('has every file of src/rules', () => {
    expect(namesIn('src/rules', '.ts').filter((name) => name !== 'index')).toEqual(sorted);
  });

  it('has a page for each rule, and docs/rules holds nothing else', () => {
    expect(readdirSync('docs/rules').sort()).toEqual(sorted.map((id) => `${id}.md`));
  });

  it('has a test for each rule', () => {
    const tests = namesIn('__tests__/rules', '.test.ts');
    expect(tests.filter((name) => name !== 'meta' && name !== 'examples')).toEqual(sorted);
  });

  it('is the table of the README', () => {
    const rows = [...read('README.md').matchAll(/^\| \[`([\w-]+)`\]\((.*?)\) \| (\w+) \| (.*) \|$/gm)];
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      rules.map(({ id, meta }) => [id, `docs/rules/${id}.md`, meta.severity, meta.description]),
    );
  });
});

describe.each(rules)('$id', ({ id, meta }) => {
  const page = read(`docs/rules/${id}.md`);
  const bare = page.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');

  it('is in the file of its name', async () => {
    const module = await import(`../../src/rules/${id}.ts`);
    expect(Object.values(module)).toEqual([rules.find((rule) => rule.id === id)]);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ruleUrl(id).endsWith(`/docs/rules/${id}.md`)).toBe(true);
  });

  it('has a page with its name and its parts', () => {
    expect(bare.split('\n')[0]).toBe(`# ${id}`);
    const headings = [...bare.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const options = headings.includes('Options') ? ['Options'] : [];
    expect(headings).toEqual(['Why', 'Fails', 'Passes', ...options, 'How to mend it']);
    // A rule that takes options says how they are written.
    expect(options.length > 0).toBe(meta.options !== undefined);
  });

  it('has its facts on the page', () => {
    const [, facts = ''] = /<!-- start facts -->\n([\s\S]*?)\n<!-- end facts -->/.exec(bare) ?? [];
    expect(facts).toContain(`Severity: **${meta.severity}**.`);
    const options = [...facts.matchAll(/^\| `(\w+)` \| (.*?) \|/gm)].map(([, name, text]) => [name, text]);
    expect(options).toEqual(
      Object.entries(meta.options ?? {}).map(([name, { description }]) => [name, description]),
    );
  });

  it('gives each of its messages in an example or a test', () => {
    const shown = examplesOf(`docs/rules/${id}.md`).flatMap(({ expected }) =>
      expected.map(({ messageId }) => messageId),
    );
    const tested = [...read(`__tests__/rules/${id}.test.ts`).matchAll(/\d+:\d+-\d+:\d+ (\w+)/g)].map(
      ([, messageId = '']) => messageId,
    );
    const known = Object.keys(meta.messages);
    expect(known.filter((each) => !shown.includes(each) && !tested.includes(each))).toEqual([]);
    expect([...shown, ...tested].filter((each) => !known.includes(each))).toEqual([]);
  });

  it('says what it found and expected, then how to mend it', () => {
    expect(meta.description).toMatch(/^[A-Z].*\.$/);
    for (const message of Object.values(meta.messages)) {
      const lines = message.split('\n');
      expect(lines.length).toBe(2);
      for (const line of lines) expect(line).toMatch(/^\S.*[.?]$/);
    }
  });
});
