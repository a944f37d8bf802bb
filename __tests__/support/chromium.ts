/** A real Chromium for pages, where the machine has one. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of Chromium; null where there is none. `STAR_WITNESS_CHROMIUM` names another one. */
export const CHROMIUM = process.env.STAR_WITNESS_CHROMIUM ?? PATHS.find((file) => existsSync(file)) ?? null;

export function launchChromium(): Promise<Browser> {
  // A container has no user namespaces, and the page is ours.
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

export interface OpenPage {
  page: Page;
  /** Everything that the page logged, threw or requested. */
  complaints: string[];
}

/** Opens a file from disk. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(request.url());
  });
  await page.goto(`file://${file}`);
  return { page, complaints };
}
