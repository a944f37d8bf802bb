/**
 * Writes the style and the script of the HTML page with the hashes for its Content-Security-Policy, because the code
 * that renders the page has no hash function. Runs between compiling and bundling, so that dist/ has the file, too.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../training/root.ts';
import { writeGenerated } from './generated.ts';

const PAGE_ASSETS = 'src/report/html/assets.json';

/** The file's text, made from the sources below `root`. */
export function pageAssetsFile(root: string): string {
  const read = (name: string) =>
    readFileSync(path.join(root, 'src/report/html', name), 'utf8').replaceAll('\r\n', '\n');
  const [style, script] = [`${read('base.css')}\n${read('page.css')}`, read('page.js')];
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const assets = { style, styleHash: hash(style), script, scriptHash: hash(script) };
  return `${JSON.stringify(assets, null, 2)}\n`;
}

export function writePageAssets(): void {
  writeGenerated(PAGE_ASSETS, pageAssetsFile(ROOT));
}
