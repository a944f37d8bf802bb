const HOLDERS = new Set(['stories', 'answers']);

/**
 * The owner that the path of a document names: the folder after `stories/` or `answers/` (`stories/ana/outage.md`), or
 * else the folder before it (`ana/stories/outage.md`).
 */
export function ownerOfPath(filePath: string): string | null {
  const folders = filePath.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => HOLDERS.has(folder.toLowerCase()));
  if (at === -1) return null;
  return folders[at + 1] ?? folders[at - 1] ?? null;
}
