import path from 'node:path';
import type { LeftAlone } from '../bank/types.ts';
import type { Config } from '../config/config.ts';
import { parse } from '../document/parse.ts';
import { YamlError } from '../document/yaml.ts';
import { type MarkdownFile, markdownBelow, NewFiles, type Place, writeNewFile } from '../host/new-files.ts';
import { readSource } from '../host/text-file.ts';
import { isInside, toPosix, UsageError, type Workspace } from '../host/workspace.ts';
import { type Items, itemsOfBank } from '../import/bank-items.ts';
import { itemsOfRecords, type StoryRecord } from '../import/record-items.ts';
import { type StoryFile, storyFilesOf } from '../import/story-files.ts';
import { recordsInYaml } from '../import/yaml-records.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { type ImportReport, renderImport } from '../report/import.ts';
import { LineIndex } from '../text/lines.ts';
import type { Source } from '../types.ts';
import { columnsFor } from './columns.ts';
import { documentFolder, isFound } from './document-folder.ts';
import { invocation } from './invocation.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { print } from './print.ts';

export interface ImportFlags extends ConfigFlags {
  into?: string;
  owner?: string;
  dryRun?: boolean;
  format: 'text' | 'json';
}

/** Stories of one run: more are a mistake, and each is a file. */
export const MAX_STORIES = 500;

/** What one file gave. */
interface Imported {
  filePath: string;
  stories: StoryFile[];
  leftAlone: LeftAlone[];
}

/**
 * Makes story files from banks and lists, and prints what was found, guessed and left.
 *
 * @throws {UsageError} before anything is written, when a file cannot be read or none has a story
 */
export async function importCommand(files: readonly string[], flags: ImportFlags): Promise<number> {
  const loaded = await configOf(flags);
  const { config, workspace } = loaded;
  const imported: Imported[] = [];
  for (const file of new Set(files)) imported.push(await importFile(file, flags, config, workspace));
  const count = imported.reduce((sum, { stories }) => sum + stories.length, 0);
  if (count === 0)
    throw new UsageError(
      `no story found in ${files.join(', ')}, expected headings with labels such as \`Situation:\` below them, or a list with such keys`,
    );
  if (count > MAX_STORIES)
    throw new UsageError(`${count} stories found, expected at most ${MAX_STORIES} in one run`);
  const folderOf = (owner: string | null) =>
    documentFolder('story', { into: flags.into, owner: owner ?? undefined }, loaded);
  const placed = placeAll(imported, folderOf, new Vocabulary(config.preset));
  const all = placed.flatMap(({ stories }) => stories);
  if (!flags.dryRun)
    for (const { story, place } of all)
      if (place.state === 'new') writeNewFile(place.file, story.text, workspace);
  const shown = (file: string) => toPosix(path.relative(workspace.cwd, file)) || '.';
  const report: ImportReport = {
    dryRun: flags.dryRun ?? false,
    files: placed.map(({ filePath, stories, leftAlone }) => ({
      filePath,
      stories: stories.map(({ story: { text: _, name, origin, ...story }, place: { file, state } }) => ({
        ...story,
        file: shown(file),
        state,
      })),
      leftAlone,
    })),
    folders: [...new Set(all.map(({ place }) => shown(path.dirname(place.file))))],
    notFound: all.filter(({ place }) => !isFound(place.file, loaded)).map(({ place }) => shown(place.file)),
  };
  await print(
    flags.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderImport(report, { columns: columnsFor(process.stdout), command: invocation() }),
  );
  return 0;
}

async function importFile(
  file: string,
  { C = '', owner }: ImportFlags,
  { preset }: Config,
  { root }: Workspace,
): Promise<Imported> {
  const absolute = path.resolve(C, file);
  const source = readSource(absolute, file, undefined);
  if (source.unreadable !== undefined)
    throw new UsageError(`cannot read ${file}${whyNot(source)}, expected a file in UTF-8 of at most 1 MiB`);
  const { text } = source;
  refuseDocument(source, new Vocabulary(preset));
  const { items, leftAlone } = await itemsIn(text, file, new Vocabulary(preset));
  const origin = isInside(absolute, root) ? toPosix(path.relative(root, absolute)) : path.basename(absolute);
  return {
    filePath: file,
    stories: storyFilesOf(items, preset, { origin, owner: owner ?? null }),
    leftAlone,
  };
}

/** What the system said, or the size. */
function whyNot({ unreadable }: Source): string {
  const { reason, size } = unreadable?.data ?? {};
  const found = reason ?? size;
  return found === undefined ? '' : ` (${found})`;
}

/** @throws {UsageError} for a story or an answer: it is what an import makes */
function refuseDocument(source: Source, vocabulary: Vocabulary): void {
  const { type, prompt } = parse(source, vocabulary);
  const isKnown =
    (type !== null && Object.hasOwn(vocabulary.preset.storyTypes, type)) ||
    (prompt !== null && vocabulary.promptOf(prompt) !== null);
  if (isKnown)
    throw new UsageError(
      `${source.filePath} is a story or an answer already, expected a story bank or a list of stories`,
    );
}

async function itemsIn(text: string, file: string, vocabulary: Vocabulary): Promise<Items> {
  switch (path.extname(file).toLowerCase()) {
    case '.yml':
    case '.yaml':
    case '.json':
      return itemsOfRecords(yamlRecords(text, file), vocabulary);
    case '.csv':
    case '.tsv': {
      const { recordsInCsv } = await import('../host/csv-records.ts');
      return itemsOfRecords(recordsInCsv(text, file), vocabulary);
    }
    default:
      return itemsOfBank(text, vocabulary);
  }
}

/** @throws {UsageError} for what is no list of stories */
function yamlRecords(text: string, file: string): StoryRecord[] {
  try {
    const records = recordsInYaml(text);
    if (records !== null) return records;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    const { line, column } = new LineIndex(text).position(error.offset);
    const language = file.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML';
    throw new UsageError(`${file}:${line}:${column}: invalid ${language}: ${error.reason}`);
  }
  throw new UsageError(
    `${file}:1:1: no list of stories, expected a list of mappings with keys such as \`action\``,
  );
}

interface Placed {
  filePath: string;
  stories: { story: StoryFile; place: Place }[];
  leftAlone: LeftAlone[];
}

/** Gives each story its file: where it was imported before, moved or edited since, it is that one. */
function placeAll(
  imported: readonly Imported[],
  folderOf: (owner: string | null) => string,
  vocabulary: Vocabulary,
): Placed[] {
  const folders = new Map<string, { files: NewFiles; there: Map<string, MarkdownFile[]> }>();
  const place = (story: StoryFile): Place => {
    const name = folderOf(story.owner);
    const folder = folders.get(name) ?? { files: new NewFiles(name), there: importedBelow(name) };
    folders.set(name, folder);
    const before = folder.there.get(story.origin) ?? [];
    const same = before.find(({ file, text }) => text === story.text && folder.files.claim(file));
    if (same !== undefined) return { file: same.file, state: 'unchanged' };
    const edited = before.find(({ file }) => folder.files.claim(file));
    if (edited !== undefined) return { file: edited.file, state: 'edited' };
    const isSame = (text: string) => parse({ filePath: '', text }, vocabulary).title === story.title;
    return folder.files.place(story, isSame);
  };
  return imported.map(({ filePath, stories, leftAlone }) => ({
    filePath,
    stories: stories.map((story) => ({ story, place: place(story) })),
    leftAlone,
  }));
}

/** What was imported into a folder, by the comment that says from where. */
function importedBelow(folder: string): Map<string, MarkdownFile[]> {
  const known = new Map<string, MarkdownFile[]>();
  for (const file of markdownBelow(folder)) {
    const [, origin] = /^# (Imported from .*)$/m.exec(file.text.slice(0, 4 * 1024)) ?? [];
    if (origin !== undefined) known.set(origin, [...(known.get(origin) ?? []), file]);
  }
  return known;
}
