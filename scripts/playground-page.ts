/**
 * Makes playground/index.html: the page of src/playground with its style, its script and the model. The same sources
 * give the same bytes on every machine, because a package compresses the model, and not the zlib of some version of
 * Node.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'fflate';
import type { Choice } from '../src/playground/pasted.ts';
import { PRODUCT, VERSION } from '../src/product.ts';
import { bundlePage } from './bundle-api.ts';
import { licensesOf } from './licenses.ts';

interface Example {
  label: string;
  /** A path below examples/. */
  file: string;
  /** What is chosen for a file that is loaded as a bare answer, without frontmatter; null where all of it is loaded. */
  choice: Choice | null;
}

/** The examples that can be loaded into the page. */
const EXAMPLES: readonly Example[] = [
  {
    label: 'A strong answer',
    file: 'prep-repo/answers/mara/why-this-role.md',
    choice: 'prompt:why-this-role',
  },
  { label: 'A first draft', file: 'first-draft/stories/sam/csv-import.md', choice: 'type:parser-migration' },
  { label: 'A story', file: 'prep-repo/stories/mara/search-cluster-red.md', choice: null },
  { label: 'A story bank', file: 'bank/story-bank.md', choice: null },
];

/** Writes playground/index.html. */
export async function writePlayground(root: string): Promise<void> {
  mkdirSync(path.join(root, 'playground'), { recursive: true });
  writeFileSync(path.join(root, 'playground/index.html'), await playgroundPage(root));
}

/** The text of playground/index.html, made from the sources below `root`. */
export async function playgroundPage(root: string): Promise<string> {
  const read = (name: string) => readFileSync(path.join(root, name), 'utf8').replaceAll('\r\n', '\n');
  const { code, packages } = await bundlePage(root, 'src/playground/page/main.ts');
  const script = asScript(code);
  const style = `${read('src/report/html/base.css')}\n${read('src/playground/page/page.css')}`;
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const examples = EXAMPLES.map(({ label, file, choice }) => {
    const text = unwrapped(read(`examples/${file}`));
    return { label, choice: choice ?? 'auto', text: choice === null ? text : answerIn(text) };
  });
  const model = deflateSync(readFileSync(path.join(root, 'src/host/model.bin')), { level: 9 });
  // The reader's inner loops are WebAssembly, which comes with the script.
  const policy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)} 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const licenses = licensesOf(packages).replace(/[&<]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${PRODUCT} ${VERSION}">
<title>Star Witness playground</title>
<style>${style}</style>
</head>
<body>
${read('src/playground/page/page.html')}<footer>
<p>${PRODUCT} ${VERSION}</p>
<details><summary>Third-party licenses</summary><pre>${licenses}</pre></details>
</footer>
<script type="application/json" id="examples">${JSON.stringify(examples).replaceAll('<', '\\u003c')}</script>
<script type="text/plain" id="model">${Buffer.from(model).toString('base64')}</script>
<script>${script}</script>
</body>
</html>
`;
}

/**
 * The code as it is put between the tags of the script.
 *
 * @throws {Error} where HTML would take a part of it for the end of the script, or replace a character
 */
function asScript(code: string): string {
  const [found] = /<\/?script|[\0\r]/i.exec(code) ?? [];
  if (found !== undefined) throw new Error(`the script of the playground has ${JSON.stringify(found)}`);
  return code;
}

/** The answer in an example, without the frontmatter and the question. */
function answerIn(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^>.*\n/m, '')
    .trim();
}

/** Each paragraph on one line, because the page wraps lines by itself. Lines that begin with Markdown's marks stay. */
function unwrapped(text: string): string {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  return head + text.slice(head.length).replace(/(?<=[^\n])\n(?=[\p{L}\p{N}"(])/gu, ' ');
}
