/**
 * Makes docs/images/playground.png: the playground with an example in it. Run by
 * `npm run picture:playground -- /usr/bin/chromium`, after a build.
 */
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from '../training/root.ts';

/** CSS pixels. */
const SIZE = { width: 1180, height: 880 };

const [executablePath] = process.argv.slice(2);
if (executablePath === undefined) throw new Error('expected the path of Chromium');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`file://${path.join(ROOT, 'playground/index.html')}`);
  await page.click('text="A first draft"');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: path.join(ROOT, 'docs/images/playground.png') });
} finally {
  await browser.close();
}
