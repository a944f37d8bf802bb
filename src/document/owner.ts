import { withoutInvisible } from '../text/invisible.ts';

const HOLDERS = new Set(['stories', 'answers']);

/**
 * The owner that the path of a document names: the folder after `stories/` or `answers/` (`stories/ana/outage.md`), or
 * else the folder before it (`ana/stories/outage.md`).
 */
export function ownerOfPath(filePath: string): string | null {
  const folders = filePath.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => HOLDERS.has(folder.toLowerCase()));
  if (at === -1) return null;
  return ownerName(folders[at + 1] ?? folders[at - 1] ?? '');
}

/**
 * An owner in the form in which owners are shown and compared. File names of macOS are decomposed, and a copied name may
 * have characters that nobody sees: these make no other owner. Null where nothing is left.
 */
export function ownerName(written: string): string | null {
  return withoutInvisible(written).normalize('NFC').trim() || null;
}
