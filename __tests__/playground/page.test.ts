import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { inflateSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundlePage } from '../../scripts/bundle-api.ts';
import { playgroundPage } from '../../scripts/playground-page.ts';
import type { JudgedText } from '../../src/playground/judge.ts';
import { TextJudge } from '../../src/playground/judge.ts';
import { HOSTILE } from '../report/hostile.ts';
import { model } from '../support/model.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODEL = readFileSync(path.join(ROOT, 'src/host/model.bin'));

describe('the file of the playground', () => {
  let page: string;
  beforeAll(async () => {
    page = await playgroundPage(ROOT);
  });
  const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
  const data = (id: string) => new RegExp(`id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';

  it('has a policy that allows its own style and script by their hashes, and no request', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(inside('style'))}`,
      `script-src ${hash(inside('script'))} 'wasm-unsafe-eval'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('comes out the same each time', async () => {
    expect(await playgroundPage(ROOT)).toBe(page);
  });

  it('has the model, whole', () => {
    expect(Buffer.from(inflateSync(Buffer.from(data('model'), 'base64'))).equals(MODEL)).toBe(true);
  });

  it('has at most 2.2 MB, and refers to nothing outside of it', () => {
    const size = Buffer.byteLength(page);
    expect(size).toBeLessThan(2_200_000);
    expect(readFileSync(path.join(ROOT, 'docs/playground.md'), 'utf8')).toContain(
      `one file of ${(size / 1e6).toFixed(1)} MB`,
    );
    const markup = page.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '');
    expect(markup.match(/\s(?:src|href|action)="[^"]*"/g)).toEqual([' href="#results"']);
    expect(markup).not.toMatch(/\son\w+=|style=/);
  });

  it('has examples of each kind, with nothing that ends a script', () => {
    const examples = JSON.parse(data('examples')) as { label: string; text: string; choice: string }[];
    expect(examples.map(({ label, choice }) => [label, choice])).toEqual([
      ['A strong answer', 'prompt:why-this-role'],
      ['A first draft', 'type:parser-migration'],
      ['A story', 'auto'],
      ['A story bank', 'auto'],
    ]);
    const judge = new TextJudge(model);
    const kinds = examples.map(({ text, choice }) => judge.judge(text, choice as 'auto').file.as);
    expect(kinds).toEqual(['answer', 'story', 'file', 'bank']);
  });

  it('has the licenses of the packages in it', () => {
    const [, licenses = ''] = /<pre>([\s\S]*?)<\/pre>/.exec(page) ?? [];
    const lines = licenses.split('\n');
    for (const name of ['fflate', 'gray-matter', 'js-yaml']) expect(lines).toContain(name);
  });
});

describe('its core, made small, where there is nothing but the language', () => {
  it('gives the same as here', async () => {
    const { code } = await bundlePage(ROOT, '__tests__/playground/core.ts', 'core');
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: true } });
    vm.runInContext('delete globalThis.console', context);
    vm.runInContext(code, context);
    context.bytes = MODEL;
    vm.runInContext('var judge = core.judgeOf(bytes);', context);
    const judge = new TextJudge(model);
    for (const text of [...HOSTILE, readFileSync(path.join(ROOT, 'examples/bank/story-bank.md'), 'utf8')]) {
      for (const choice of ['auto', 'bank', 'prompt:ai-safety'] as const) {
        context.text = text;
        context.choice = choice;
        const there = vm.runInContext('JSON.stringify(judge.judge(text, choice))', context) as string;
        expect(there, text).toBe(JSON.stringify(judge.judge(text, choice) satisfies JudgedText));
      }
    }
  });
});
