/**
 * Makes docs/images/summary.png and summary-dark.png: the job summary of a pull request to a copy of the examples, as
 * the built Action writes it. Run by `npm run picture -- /usr/bin/chromium`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { ROOT } from '../training/root.ts';
import { withPages } from './chromium.ts';
import { runBuilt } from './run-built.ts';

/** CSS pixels. The width is that of a summary on GitHub. */
const SIZE = { width: 860, height: 945 };
const SCALE = 1.5;

interface Edit {
  file: string;
  /** Makes the text before and after the pull request from that of the example; `before: null` for a new file. */
  before: ((text: string) => string) | null;
  after?: (text: string) => string;
}

const withAnswer = (answer: string) => (text: string) =>
  text.replace(/(?<=^## Answer.*\n\n)[\s\S]*$/m, () => `${answer}\n`);

const withType = (text: string) => text.replace('---\n', '---\ntype: ai-eval-loop\n');

const EDITS: readonly Edit[] = [
  {
    file: 'stories/deniz/invoice-pdf-parser.md',
    before: (text) => text.replace(/^lesson:.*\n(?: .*\n)*|^## Lesson\n[\s\S]*?(?=^## )/gm, ''),
  },
  {
    file: 'stories/mara/search-cluster-red.md',
    before: withAnswer(
      'On a Sunday our search began to fail, and I took command. I named an owner, a hypothesis and the next action in each post, and turned the new facet off by flag, on two nodes at first. Pavel watched the cluster with me, and Inês wrote to the sellers. Later we added a check of every mapping before it merges.',
    ),
  },
  {
    file: 'stories/sam/chatbot-quality.md',
    before: withType,
    after: (text) =>
      withAnswer(
        'Our chatbot gave poor replies, and nobody could say how poor. I wrote an eval of the questions that clinics really ask, and I made it block every release that answers them worse. The team runs it on each change of the prompt. Then I put the new model behind a flag, so that one click brings the old one back.',
      )(withType(text)),
  },
  { file: 'stories/sam/csv-import.md', before: null },
];

/** A repository with the branch `main`, and the work tree of a branch with the edits. */
function makeRepository(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  git('init', '-q', '-b', 'main');
  cpSync(path.join(ROOT, 'examples/prep-repo'), folder, { recursive: true });
  for (const { file } of EDITS.filter(({ file }) => file.includes('/sam/')))
    cpSync(path.join(ROOT, 'examples/first-draft', file), path.join(folder, file));
  const after = new Map(EDITS.map(({ file, after = (text) => text }) => [file, after(read(file))]));
  for (const { file, before } of EDITS) {
    if (before === null) rmSync(path.join(folder, file));
    else writeFileSync(path.join(folder, file), before(read(file)));
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'Before');
  git('checkout', '-q', '-b', 'topic');
  for (const [file, text] of after) writeFileSync(path.join(folder, file), text);
  git('add', '-A');
  git('commit', '-q', '-m', 'After');
}

/** The summary that the built Action writes for the repository. */
function summaryOf(folder: string, scratch: string): string {
  const event = path.join(scratch, 'event.json');
  const summary = path.join(scratch, 'summary.md');
  const output = path.join(scratch, 'output');
  for (const file of [summary, output]) writeFileSync(file, '');
  writeFileSync(event, '{}');
  runBuilt([path.join(ROOT, 'dist/action/index.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_EVENT_PATH: event,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'example/stories',
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      INPUT_SCOPE: 'changed-lines',
      INPUT_BASE: 'main',
    },
  });
  return readFileSync(summary, 'utf8');
}

const COLORS = {
  light: {
    text: '#1f2328',
    back: '#ffffff',
    line: '#d1d9e0',
    stripe: '#f6f8fa',
    link: '#0969da',
    code: '#eff1f3',
  },
  dark: {
    text: '#f0f6fc',
    back: '#0d1117',
    line: '#3d444d',
    stripe: '#151b23',
    link: '#4493f8',
    code: '#262c36',
  },
};

function pageOf(
  markdown: string,
  { text, back, line, stripe, link, code }: (typeof COLORS)['light'],
): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 24px; color: ${text}; background: ${back}; font: 16px/1.5 "Liberation Sans", Arial, sans-serif }
    h2 { margin: 0 0 16px; padding-bottom: 5px; font-size: 24px; border-bottom: 1px solid ${line} }
    h3 { margin: 24px 0 16px; font-size: 20px }
    p, table, ul, details { margin: 0 0 16px }
    table { border-collapse: collapse }
    th, td { padding: 6px 13px; border: 1px solid ${line} }
    tr:nth-child(2n) td { background: ${stripe} }
    a { color: ${link}; text-decoration: none }
    ul { padding-left: 32px }
    code { padding: 3px 6px; font: 13.6px "Liberation Mono", monospace; background: ${code}; border-radius: 6px }
  </style>${html}`;
}

const scratch = mkdtempSync(path.join(tmpdir(), 'star-witness-picture-'));
try {
  const folder = mkdtempSync(path.join(scratch, 'repository-'));
  makeRepository(folder);
  const markdown = summaryOf(folder, scratch);
  await withPages(async (newPage) => {
    for (const [name, colors] of Object.entries(COLORS)) {
      const page = await newPage({ viewport: SIZE, deviceScaleFactor: SCALE });
      await page.setContent(pageOf(markdown, colors));
      const picture = name === 'light' ? 'summary.png' : 'summary-dark.png';
      await page.screenshot({ path: path.join(ROOT, 'docs/images', picture) });
    }
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
