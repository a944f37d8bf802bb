const HOLDERS = new Set(['stories', 'answers']);

/**
 * Whose document a path holds: the folder after `stories/` or `answers/` when the file lies in one there
 * (`stories/ana/outage.md`), else the folder before it (`ana/stories/outage.md`), else none.
 */
export function ownerOfPath(filePath: string): string | null {
  const folders = filePath.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => HOLDERS.has(folder));
  if (at === -1) return null;
  return folders[at + 1] ?? folders[at - 1] ?? null;
}
