import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of packages, by their folders. @throws {Error} for a package that has no licence file */
export function licencesOf(folders: Iterable<string>): string {
  return [...folders].map(licenceOf).join('\n');
}

function licenceOf(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n${license}\n${readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}
