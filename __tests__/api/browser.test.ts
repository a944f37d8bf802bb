import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../../scripts/bundle-api.ts';
import * as api from '../../src/index.ts';
import { backtickRuns, UNITS } from '../document/hostile-units.ts';
import { HOSTILE } from '../report/hostile.ts';
import { model } from '../support/model.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What Node has next to the language, and a browser only in part: nothing of it may be needed. */
const GLOBALS = [
  'Buffer',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'global',
  'module',
  'process',
  'queueMicrotask',
  'require',
  'setTimeout',
  'structuredClone',
  'window',
];

/** Takes JSON and gives JSON: what is checked and rendered there is made there. */
const PROGRAM = `
var model;
async function run(json) {
  const sources = JSON.parse(json);
  const report = starWitness.check(sources, { model });
  const texts = {};
  for (const name of starWitness.FORMAT_NAMES) texts[name] = await starWitness.render(report, name);
  const scores = sources.slice(0, 5).map(({ text }) => starWitness.score(text, { model, prompt: 'ai-safety' }));
  return JSON.stringify({ texts, scores });
}
`;

let run: (json: string) => Promise<string>;

beforeAll(async () => {
  // A context has the language, WebAssembly and a console; `eval` and `new Function` are refused, as a careful page does.
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: true } });
  vm.runInContext('delete globalThis.console', context);
  vm.runInContext(await bundleScript(ROOT, 'starWitness'), context);
  vm.runInContext(PROGRAM, context);
  context.bytes = readFileSync(path.join(ROOT, 'src/host/model.bin'));
  vm.runInContext('model = starWitness.decodeModel(bytes); bytes = undefined;', context);
  expect(
    vm.runInContext(`${JSON.stringify(GLOBALS)}.filter((name) => name in globalThis)`, context),
  ).toHaveLength(0);
  run = context.run;
});

/** The same in Node, from the sources. */
async function runHere(json: string): Promise<string> {
  const sources = JSON.parse(json) as api.Source[];
  const report = api.check(sources, { model });
  const texts: Record<string, string> = {};
  for (const name of api.FORMAT_NAMES) texts[name] = await api.render(report, name);
  const scores = sources.slice(0, 5).map(({ text }) => api.score(text, { model, prompt: 'ai-safety' }));
  return JSON.stringify({ texts, scores });
}

async function expectSame(sources: readonly api.Source[]): Promise<{ texts: Record<string, string> }> {
  const json = JSON.stringify(sources);
  const there = await run(json);
  expect(there).toBe(await runHere(json));
  return JSON.parse(there);
}

function filesBelow(folder: string): api.Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .map((name) => ({
      filePath: path.posix.join(folder, name.replaceAll(path.sep, '/')),
      text: readFileSync(path.join(ROOT, folder, name), 'utf8'),
    }));
}

const story = (head: string, body: string) =>
  `---\ntype: incident-command\ntitle: T\nowner: ana\n${head}---\n\n## Lesson\n\n${body}\n\n## Answer: ai-safety\n\nI added a canary. ${body}\n`;
const sourcesOf = (texts: readonly string[]) =>
  texts.map((text, index) => ({ filePath: `stories/ana/${index}.md`, text }));

describe('without anything but the language, the report is the same bytes', () => {
  it.each(['examples', '__tests__/fixtures/cases'])('of %s', async (folder) => {
    const sources = filesBelow(folder);
    expect(sources.length).toBeGreaterThan(5);
    const { texts } = await expectSame(sources);
    expect(JSON.parse(texts.json ?? '').documents).toHaveLength(sources.length);
    expect(texts.markdown).toContain('Star Witness: ');
  });

  it('of what an attacker may write in a value or a section', async () => {
    const quoted = HOSTILE.map((text) => story(`stakes: ${JSON.stringify(text)}\n`, text));
    const plain = HOSTILE.map((text) => story(`stakes: ${text}\n`, ''));
    await expectSame(sourcesOf([...quoted, ...plain]));
    await expectSame(HOSTILE.map((text) => ({ filePath: `stories/${text}.md`, text })));
  });

  it('of texts of nothing but one piece, as a file and below a frontmatter', async () => {
    const texts = UNITS.map((unit) => unit.repeat(40));
    await expectSame(sourcesOf([...texts, ...texts.map((text) => story('', text)), backtickRuns(500)]));
  });

  it.each([
    ['no text', ['', '\ufeff', '\0', ' \n', '---', '---\n---', '---\n---\n']],
    ['a byte order mark', [`\ufeff${story('', 'x')}`, `\ufeff---js\nmodule.exports = {}\n---\n`]],
    [
      'other line ends',
      [story('a: b\n', 'x').replaceAll('\n', '\r\n'), story('', 'x').replaceAll('\n', '\r')],
    ],
    ['other engines', ['---js\n{}\n---\n', '---json\n{}\n---\n', '---coffee\nx\n---\n', '---toml\nx\n---\n']],
    [
      'YAML that is broken',
      [
        story('stakes: "x\n', ''),
        story('stakes: [a\n', ''),
        story('- a\n', ''),
        story('a: !!js/function "x"\n', ''),
      ],
    ],
    [
      'anchors',
      [story('stakes: &a [x, *a]\nlesson: *a\n', ''), story('a: &a [1]\nb: &b [*a, *a]\nc: [*b, *b]\n', '')],
    ],
    [
      'tags',
      [
        story('stakes: !!binary aGk=\nlesson: 2001-01-01\nnumbers: 0x1f\n', ''),
        story('stakes: !!set {a, b}\n', ''),
      ],
    ],
    ['halves of pairs', [story('stakes: "\\ud83d"\n', '\ud83d \ude00 \ud83d\ude00')]],
    ['keys of objects', [story('__proto__: x\nconstructor: y\ntoString: z\n', '')]],
    ['too much', [story(`stakes: ${'x '.repeat(17_000)}\n`, ''), story('', 'I added a test. '.repeat(100))]],
    ['many findings', [`---\n${Array.from({ length: 600 }, (_, index) => `q${index}: x\n`).join('')}---\n`]],
    ['another language', [story('', 'Ich habe einen Test geschrieben, der jede Nacht läuft. '.repeat(20))]],
  ])('of %s', async (_, texts) => {
    await expectSame(sourcesOf(texts));
  });

  it('of a file that could not be read', async () => {
    const unreadable = { messageId: 'unreadable' as const, data: { reason: 'EACCES' } };
    await expectSame([{ filePath: 'stories/a.md', text: '', unreadable }]);
  });
});
