import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { ignoreMatcher, kindsOf } from '../host/kinds.ts';
import { writeNewFile } from '../host/new-files.ts';
import { refuseTarget } from '../host/report-path.ts';
import type { Configured } from '../host/run.ts';
import { namedFile, toPosix, UsageError, type Workspace } from '../host/workspace.ts';
import { BEHIND_ROWS, MOST_ROWS } from '../import/record-items.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { jsonText } from '../report/escape.ts';
import { type ImportReport, renderImport } from '../report/import.ts';
import { groupBy } from '../text/group.ts';
import { normalizeKey } from '../text/keys.ts';
import { plural } from '../text/message.ts';
import type { DocumentKind } from '../types.ts';
import { columnsFor } from './columns.ts';
import { adviceForUnfound, documentFolder, isFound } from './document-folder.ts';
import { type Placed, placeAll } from './import-places.ts';
import { type Imported, importFile } from './import-source.ts';
import { invocation } from './invocation.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

export interface ImportFlags extends ConfigFlags {
  into?: string;
  owner?: string;
  dryRun?: boolean;
  asStories?: boolean;
  format: 'text' | 'json';
}

/** The most stories and answers of one run. Each becomes a file, and more are a mistake. */
export const MAX_DRAFTS = 500;

/**
 * Makes stories and answers from banks and lists, and prints what was found, guessed and left.
 *
 * @throws {UsageError} before anything is written, when a file cannot be read or none has a story
 */
export async function importCommand(files: readonly string[], flags: ImportFlags): Promise<void> {
  const loaded = await configOf(flags);
  const { config, workspace } = loaded;
  const { dryRun = false } = flags;
  const imported: Imported[] = [];
  for (const file of distinctFiles(files, workspace)) imported.push(await importFile(file, flags, loaded));
  const count = imported.reduce((sum, { drafts }) => sum + drafts.length, 0);
  if (count === 0) throw new UsageError(`no story found in ${files.join(', ')}, ${expectedIn(imported)}`);
  if (count > MAX_DRAFTS)
    throw new UsageError(`${count} stories found, expected at most ${MAX_DRAFTS} in one run`);
  const folderOf = (kind: DocumentKind, owner: string | null) =>
    documentFolder(kind, { into: flags.into, owner: owner ?? undefined }, loaded);
  const placed = placeAll(imported, folderOf, new Vocabulary(config.preset));
  for (const { draft, place } of placed.flatMap(({ drafts }) => drafts)) {
    if (place.state !== 'new') continue;
    if (dryRun) refuseTarget(place.file, shownPath(place.file, workspace), workspace.root);
    else writeNewFile(place.file, draft.text, workspace);
  }
  const report = reportOf(placed, dryRun, loaded);
  await print(
    flags.format === 'json'
      ? `${jsonText(report, 2)}\n`
      : renderImport(report, {
          columns: columnsFor(process.stdout),
          command: invocation(),
          advice: adviceForUnfound(path.resolve(workspace.cwd, report.notFound[0] ?? ''), loaded),
        }),
  );
}

function reportOf(placed: readonly Placed[], dryRun: boolean, loaded: Configured): ImportReport {
  const shown = (file: string) => shownPath(file, loaded.workspace);
  const places = placed.flatMap(({ drafts }) => drafts.map(({ place }) => place));
  return {
    dryRun,
    files: placed.map(({ filePath, drafts, leftAlone, misspelt, unclosed }) => ({
      filePath,
      documents: drafts.map(({ draft: { text: _, name, origin, ...draft }, place: { file, state } }) => ({
        ...draft,
        file: shown(file),
        state,
      })),
      leftAlone,
      misspelt,
      unclosed: unclosed && {
        what: unclosed.what,
        startLine: unclosed.startLine,
        endLine: unclosed.endLine,
      },
    })),
    folders: [...new Set(places.map(({ file }) => shown(path.dirname(file))))],
    stillChecked: placed.flatMap(({ filePath }) => (isCheckedBank(filePath, loaded) ? [filePath] : [])),
    sameTitle: sameTitles(placed, shown),
    notFound: places.filter(({ file }) => !isFound(file, loaded)).map(({ file }) => shown(file)),
  };
}

/** A path as the user would type it. */
function shownPath(file: string, { cwd }: Workspace): string {
  return toPosix(path.relative(cwd, file)) || '.';
}

/** The titles that new files of several banks or lists have. */
function sameTitles(placed: readonly Placed[], shown: (file: string) => string): ImportReport['sameTitle'] {
  const fresh = placed.flatMap(({ filePath, drafts }) =>
    drafts
      .filter(({ place }) => place.state === 'new')
      .map(({ draft: { title, line }, place: { file } }) => ({ title, filePath, line, file: shown(file) })),
  );
  const groups = groupBy(fresh, ({ title }) => normalizeKey(title) || title);
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ filePath }) => filePath)).size > 1)
    .map((group) => ({
      title: group[0]?.title ?? '',
      places: group.map(({ filePath, line, file }) => ({ filePath, line, file })),
    }));
}

/** Each file once, however often and by whichever path it is named. */
function distinctFiles(files: readonly string[], workspace: Workspace): string[] {
  const byPlace = new Map<string, string>();
  for (const file of files) {
    const absolute = namedFile(file, workspace);
    const place = existsSync(absolute) ? realpathSync(absolute) : absolute;
    if (!byPlace.has(place)) byPlace.set(place, file);
  }
  return [...byPlace.values()];
}

/** Whether a check of the repository reads a file as a bank. */
function isCheckedBank(file: string, { config, prefix, workspace }: Configured): boolean {
  const local = toPosix(path.relative(workspace.root, namedFile(file, workspace)));
  return kindsOf(config, prefix).of(local) === 'bank' && !ignoreMatcher(config, prefix)(local);
}

/** Files of word processors and browsers, which are not Markdown. */
const OTHER_FORMAT = /\.(?:docx?|odt|rtf|pages|pdf|html?)$/i;

/** What files without a story should have had. */
function expectedIn(imported: readonly Imported[]): string {
  if (imported.some(({ filePath }) => OTHER_FORMAT.test(filePath)))
    return 'expected Markdown (in Google Docs: File > Download > Markdown), or text with labels such as `Situation:`';
  const slots = imported.flatMap(({ leftAlone }) => leftAlone.filter(({ reason }) => reason === 'template'));
  if (slots.length > 0) return `only ${plural(slots.length, 'template')}, expected a story in one of them`;
  const isCut = imported.some(({ leftAlone }) => leftAlone.some(({ reason }) => reason === BEHIND_ROWS));
  const read = isCut ? `of tables only the first ${MOST_ROWS} rows are read, ` : '';
  return imported.every(({ isList }) => isList)
    ? `${read}expected keys, or names of columns, such as \`title\`, \`situation\`, \`action\` and \`result\``
    : `${read}expected headings with labels such as \`Situation:\` below them, or a list with such keys`;
}
