import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/**
 * Opens pages in the Chromium whose path is the first argument of the script.
 *
 * @throws {Error} where there is no such argument
 */
export async function withPages(
  use: (newPage: (options: BrowserContextOptions) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const [executablePath] = process.argv.slice(2);
  if (executablePath === undefined) throw new Error('expected the path of Chromium');
  // A container has no user namespaces, and the pages are ours.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await use((options) => browser.newPage(options));
  } finally {
    await browser.close();
  }
}
