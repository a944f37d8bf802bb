/**
 * Makes docs/images/page.png, the top of the HTML page of the examples, and docs/images/page-story.png, the same page
 * with a story open. All documents have the same owner, so that one portfolio shows a bit of everything. Run by `npm
 * run picture:page -- /usr/bin/chromium`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { render } from '../src/builtin.ts';
import { check } from '../src/check.ts';
import { loadModel } from '../src/host/model.ts';
import type { Source } from '../src/types.ts';
import { ROOT } from '../training/root.ts';
import { withPages } from './chromium.ts';

/** CSS pixels. */
const WIDTH = 1180;
/** The pictures, each with the story that is open in it and its height. */
const PICTURES = [
  { name: 'page', story: null, height: 1450 },
  { name: 'page-story', story: 'Search went red', height: 1010 },
];

/** The documents of one person of an example, as if they were of the person `as`. */
function documentsOf(example: string, owner: string, as: string): Source[] {
  return (['stories', 'answers'] as const).flatMap((folder) => {
    const directory = path.join(ROOT, 'examples', example, folder, owner);
    return readdirSync(directory)
      .sort()
      .map((name): Source => {
        const text = readFileSync(path.join(directory, name), 'utf8');
        return { filePath: `${folder}/${as}/${name}`, text, kind: folder === 'stories' ? 'story' : 'answer' };
      });
  });
}

const sources = new Map(
  [...documentsOf('first-draft', 'sam', 'mara'), ...documentsOf('prep-repo', 'mara', 'mara')].map(
    (source) => [source.filePath, source],
  ),
);
const report = check(sources.values(), { model: loadModel(), isComplete: true });
const scratch = mkdtempSync(path.join(tmpdir(), 'star-witness-page-'));
try {
  const file = path.join(scratch, 'page.html');
  writeFileSync(file, await render(report, 'html'));
  await withPages(async (newPage) => {
    for (const { name, story, height } of PICTURES) {
      const page = await newPage({ viewport: { width: WIDTH, height } });
      await page.goto(`file://${file}`);
      if (story !== null) {
        await page.getByRole('heading', { name: story }).click();
        await page.locator('.card[open]').evaluate((card) => card.scrollIntoView());
      }
      await page.screenshot({ path: path.join(ROOT, `docs/images/${name}.png`) });
    }
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
