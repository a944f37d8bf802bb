import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { configSchema } from '../../src/config/schema.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { LITERAL_WORDS } from '../../src/presets/base/words.ts';
import { VERSION } from '../../src/product.ts';
import { bankSentence } from '../../src/report/left-alone.ts';
import { rules } from '../../src/rules/index.ts';
import { scoreLiteral } from '../../src/scorer/literal.ts';
import { documentOf, findingsIn } from '../support/check-text.ts';
import { configOf } from '../support/config-files.ts';
import { examplesOf } from '../support/doc-examples.ts';
import { model } from '../support/model.ts';
import { renderJson } from '../support/whole-reports.ts';

const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.posix.join('docs', file.replaceAll(path.sep, '/')));

/** The rows of the table that is after `heading`, cells without backticks. */
function rowsAfter(page: string, heading: string): string[][] {
  const lines = read(page).split('\n');
  const start = lines.findIndex((line, index) => index > lines.indexOf(heading) && line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', ''));
  return lines.slice(start + 2, end).map(cells);
}

/** GitHub's anchors of a page's headings. */
function anchorsOf(page: string): string[] {
  const bare = read(page).replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
  return [...bare.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const bare = read(page).replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '');
    for (const [, target = ''] of bare.matchAll(/\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const absolute = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      expect(existsSync(absolute), `${target} in ${page}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(absolute), `${target} in ${page}`).toContain(anchor);
    }
  });

  it('says what a newcomer can read on one screen width', () => {
    const prose = read(page).replace(/^(`{3,}).*\n[\s\S]*?^\1$|^\|.*$|<!--[\s\S]*?-->/gm, '');
    expect(prose.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('docs/stories.md', () => {
  const examples = examplesOf('docs/stories.md');

  it.each(examples)('line $line is a document without findings, or a draft', ({ text, path, manner }) => {
    const findings = findingsIn(text, { path });
    if (manner === 'as a draft') {
      expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
    } else expect(findings).toEqual([]);
    expect(documentOf(text, path).problems).toEqual([]);
  });

  it('has the value language, the skeleton and the themes of the preset', () => {
    expect(rowsAfter('docs/stories.md', '### Value language')).toEqual(
      aiLab.values.map(({ value, translation }) => [value, translation]),
    );
    expect(rowsAfter('docs/stories.md', '## Themes')).toEqual(Object.entries(aiLab.themes));
    expect(read('docs/stories.md')).toContain(`\n${aiLab.skeleton.join(' -> ')}\n`);
  });

  it('has the tables that are generated', () => {
    const types = rowsAfter('docs/stories.md', '<!-- start story types -->').map(([id]) => id);
    expect(types).toEqual([...Object.keys(aiLab.storyTypes), 'every type']);
    const prompts = rowsAfter('docs/stories.md', '<!-- start prompts -->').map(([id]) => id);
    expect(prompts).toEqual(Object.keys(aiLab.prompts));
  });

  it('names every other name of a field', () => {
    const fields = [aiLab.commonFields, ...Object.values(aiLab.storyTypes).map((type) => type.fields)];
    for (const [name, { aliases }] of fields.flatMap((each) => Object.entries(each))) {
      for (const alias of aliases) {
        expect(read('docs/stories.md').replace(/\s+/g, ' '), `${alias} for ${name}`).toContain(
          `\`${alias}\``,
        );
      }
    }
  });
});

describe('docs/banks.md', () => {
  const [example] = examplesOf('docs/banks.md').filter(({ path }) => path === 'story-bank.md');
  if (example === undefined) throw new Error('docs/banks.md has no example');
  const { text, path: filePath, expected } = example;
  const report = check([{ filePath, text, kind: 'bank' }], { model });

  it('has a bank with the findings that it names', () => {
    expect(report.findings.map(({ line, column, messageId }) => `${line}:${column} ${messageId}`)).toEqual(
      expected.map(({ place, messageId }) => `${place} ${messageId}`),
    );
    expect(report.documents.map(({ line }) => line)).toEqual([10, 16, 22]);
  });

  it('shows what the report says of it', () => {
    const [bank] = report.banks;
    expect(read('docs/banks.md')).toContain(`\`\`\`\n${filePath}: ${bank && bankSentence(bank)}\n\`\`\`\n`);
  });
});

describe('docs/configuration.md', () => {
  const blocks = examplesOf('docs/configuration.md');

  it.each(blocks)('line $line is a valid configuration', async ({ language, text }) => {
    expect(language).toBe('yaml');
    await configOf({ '.star-witness.yml': text, 'config/team.yml': '' });
  });

  it('has every key, each with an example', () => {
    const keys = Object.keys(configSchema(rules).entries);
    const shown = blocks.flatMap(({ text }) => Object.keys(load(text) as object));
    expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
    const headings = [...read('docs/configuration.md').matchAll(/^## (.*)$/gm)].join('\n');
    expect(keys.filter((key) => !headings.includes(`\`${key}\``))).toEqual([]);
  });
});

describe('docs/scoring.md', () => {
  it('has the words of the scorer', () => {
    const words = rowsAfter('docs/scoring.md', '<!-- start words -->');
    expect(words).toEqual(Object.entries(aiLab.words).map(([point, list]) => [point, list.join(' ')]));
  });

  it.each(rowsAfter('docs/scoring.md', '### Examples'))(
    'scores %j',
    (text = '', score = '', missing = '') => {
      const points = missing === '' ? [] : missing.split(', ');
      expect(scoreLiteral(text, LITERAL_WORDS)).toEqual({ score: Number(score), missing: points });
    },
  );

  it('names the white space that words are split at', () => {
    const [, ranges = ''] = /takes for it: ([\s\S]*?) is\s+not in it/.exec(read('docs/scoring.md')) ?? [];
    const told = [...ranges.matchAll(/U\+([0-9A-F]{4})(?:\s+to\s+U\+([0-9A-F]{4}))?/g)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    );
    const isSpace = (code: number) => told.some(([from, to]) => code >= from && code <= to);
    // The sentence ends with the one character that is not in the set.
    const wrong = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => {
      const splits = scoreLiteral(`test${String.fromCharCode(code)}errors`, LITERAL_WORDS).score === 2;
      return splits !== (isSpace(code) && code !== 0xfeff);
    });
    expect(wrong).toEqual([]);
  });
});

describe('docs/json-report.md', () => {
  const [document, report] = examplesOf('docs/json-report.md');

  it('has a real example', () => {
    const { path: filePath = '', text = '' } = document ?? {};
    const json = renderJson(check([{ filePath, text, kind: 'story' }], { model }));
    const version = (line: string) => line.replace(/("version": )"[^"]+"/, `$1"${VERSION}"`);
    expect(version(report?.text ?? '')).toBe(version(json));
  });

  it('has an example that the schema allows', () => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(read('schema/report.json')));
    expect(validate(JSON.parse(report?.text ?? '')) || validate.errors).toBe(true);
  });

  it('has every field of the schema', () => {
    const names = new Set<string>();
    const collect = (schema: { properties?: object; items?: object }): void => {
      for (const [name, each] of Object.entries(schema.properties ?? {})) {
        names.add(name);
        collect(each);
      }
      if (schema.items !== undefined) collect(schema.items);
    };
    collect(JSON.parse(read('schema/report.json')));
    const page = read('docs/json-report.md').replace(/^```[\s\S]*?^```$/gm, '');
    const told = new Set(
      [...page.matchAll(/`([\w.[\]]+)`/g)].map(([, name = '']) => name.split(/[.[\]]+/).pop()),
    );
    const each = [...page.matchAll(/`([\w]+)/g)].map(([, name]) => name);
    expect([...names].filter((name) => !told.has(name) && !each.includes(name))).toEqual([]);
  });
});
