import { cutTo } from '../text/cut.ts';

/** The most UTF-16 units of a name: with three bytes each, an ending and a number, it fits every file system. */
const LONGEST = 60;
/** Names that Windows reserves for devices, and names of files and folders that are never checked. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|readme|node-modules)$/;
const ENDING = '.md';

/**
 * A text as the name of a file or folder: lower-case letters and digits of any script with hyphens between them. Latin
 * letters lose their accents. A text without letters and digits becomes `fallback`.
 */
export function slug(text: string, fallback: string): string {
  const plain = text
    .slice(0, 8 * LONGEST)
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/\p{DI}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const name = shortened(plain);
  if (!/[\p{L}\p{N}]/u.test(name)) return fallback;
  return RESERVED.test(name) ? `${fallback}-${name}` : name;
}

/** A name cut between two words, if at least half of it stays, or else within one. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? name.slice(0, end) : cutTo(name, LONGEST);
}

/** The file names for a name, in the order in which they are tried: `outage.md`, `outage-2.md`, ... */
export function* fileNames(name: string): Iterable<string> {
  yield name + ENDING;
  for (let number = 2; ; number++) yield `${name}-${number}${ENDING}`;
}
