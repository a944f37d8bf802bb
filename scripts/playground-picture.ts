/**
 * Makes docs/images/playground.png: the playground with an example in it. Run by
 * `npm run picture:playground -- /usr/bin/chromium`, after a build.
 */
import path from 'node:path';
import { ROOT } from '../training/root.ts';
import { withPages } from './chromium.ts';

/** CSS pixels. */
const SIZE = { width: 1180, height: 880 };

await withPages(async (newPage) => {
  const page = await newPage({ viewport: SIZE });
  await page.goto(`file://${path.join(ROOT, 'playground/index.html')}`);
  await page.click('text="A first draft"');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(ROOT, 'docs/images/playground.png') });
});
