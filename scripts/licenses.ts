import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The licenses of the packages in these folders.
 *
 * @throws {Error} for a package without a license file
 */
export function licensesOf(folders: Iterable<string>): string {
  return [...folders].map(licenseOf).join('\n');
}

function licenseOf(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no license file`);
  return `${name}\n${license}\n${readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
