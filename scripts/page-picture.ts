/**
 * Makes docs/images/page.png: the top of the HTML page of the examples, all told by one person, so that there is
 * something of everything in it. Run by `npm run picture:page -- /usr/bin/chromium`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { render } from '../src/builtin.ts';
import { check } from '../src/check.ts';
import { loadModel } from '../src/host/model.ts';
import type { Source } from '../src/types.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** CSS pixels. */
const SIZE = { width: 1180, height: 1010 };

/** The documents of one person of an example, as another's. */
function documentsOf(example: string, owner: string, as: string): Source[] {
  return (['stories', 'answers'] as const).flatMap((folder) => {
    const directory = path.join(root, 'examples', example, folder, owner);
    return readdirSync(directory)
      .sort()
      .map((name): Source => {
        const text = readFileSync(path.join(directory, name), 'utf8');
        return { filePath: `${folder}/${as}/${name}`, text, kind: folder === 'stories' ? 'story' : 'answer' };
      });
  });
}

const [chromium] = process.argv.slice(2);
if (chromium === undefined) throw new Error('expected the path of Chromium');
const sources = new Map(
  [...documentsOf('first-draft', 'sam', 'mara'), ...documentsOf('prep-repo', 'mara', 'mara')].map(
    (source) => [source.filePath, source],
  ),
);
const report = check(sources.values(), { model: loadModel(), isComplete: true });
const scratch = mkdtempSync(path.join(tmpdir(), 'star-witness-page-'));
try {
  const page = path.join(scratch, 'page.html');
  writeFileSync(page, await render(report, 'html'));
  const size = `--window-size=${SIZE.width},${SIZE.height}`;
  const picture = path.join(root, 'docs/images/page.png');
  execFileSync(
    chromium,
    ['--headless', '--hide-scrollbars', '--no-sandbox', size, `--screenshot=${picture}`, page],
    {
      stdio: 'ignore',
    },
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
