import path from 'node:path';
import type { LeftAlone, TypeOf } from '../bank/types.ts';
import type { Unclosed } from '../bank/unclosed.ts';
import { BankStoryTypes } from '../config/bank-stories.ts';
import { parse } from '../document/parse.ts';
import { errorIn, YamlError } from '../document/yaml.ts';
import { plainReason } from '../document/yaml-reasons.ts';
import { loadModel } from '../host/model.ts';
import { yamlMistake } from '../host/placed-data.ts';
import type { Configured } from '../host/run.ts';
import { readSource } from '../host/text-file.ts';
import { unreadFile } from '../host/unread-file.ts';
import { isInside, namedFile, toPosix, UsageError } from '../host/workspace.ts';
import { type Items, itemsOfBank } from '../import/bank-items.ts';
import { type DraftFile, draftFilesOf } from '../import/draft-files.ts';
import { itemsOfRecords, type RecordList } from '../import/record-items.ts';
import { recordsInYaml, StrayEntry } from '../import/yaml-records.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { hasWord } from '../reader/document-reader.ts';
import type { MisspeltName } from '../report/import.ts';
import { JsonError, parseJson } from '../text/json.ts';
import { LineIndex } from '../text/lines.ts';
import { mergeConflictIn, UNRESOLVED } from '../text/merge-conflict.ts';
import { quoted } from '../text/message.ts';
import type { Source } from '../types.ts';

/** What one file gave. */
export interface Imported {
  filePath: string;
  drafts: DraftFile[];
  leftAlone: LeftAlone[];
  /** Labels that are most likely misspelled, in order. */
  misspelt: MisspeltName[];
  /** Something unclosed that hides the rest of the file; null where there is none. */
  unclosed: Unclosed | null;
  /** Whether it is a list in YAML, JSON or CSV, and no bank. */
  isList: boolean;
}

/**
 * The stories and answers of a bank or a list.
 *
 * @throws {UsageError} for a file that cannot be read, or is neither
 */
export async function importFile(
  file: string,
  { owner, asStories }: { owner?: string; asStories?: boolean },
  { config, prefix, workspace }: Configured,
): Promise<Imported> {
  const { preset, bankStories } = config;
  const { root } = workspace;
  const absolute = namedFile(file, workspace);
  const source = readSource(absolute, file, undefined);
  if (source.unreadable !== undefined) throw unreadFile(file, whyNot(source), expectedOf(file, source));
  const { text } = source;
  refuseConflict(source);
  refuseDocument(source, new Vocabulary(preset));
  const origin = isInside(absolute, root) ? toPosix(path.relative(root, absolute)) : path.basename(absolute);
  const types = new BankStoryTypes(bankStories, prefix);
  const typeOf: TypeOf = (story) => types.of(origin, story);
  const { items, ...others } = await itemsIn(text, file, new Vocabulary(preset), typeOf);
  return {
    filePath: file,
    drafts: draftFilesOf(items, preset, { origin, owner: owner ?? null, asStories: asStories ?? false }),
    ...others,
    isList: isList(file),
  };
}

/** Why it cannot be read: the system's reason, or its size. */
function whyNot({ unreadable }: Source): string | undefined {
  return unreadable?.data.reason ?? unreadable?.data.size;
}

/** @throws {UsageError} for a text in two versions */
function refuseConflict({ filePath, text }: Source): void {
  const conflict = mergeConflictIn(text);
  if (conflict === null) return;
  const { line } = new LineIndex(text).position(conflict.start);
  throw new UsageError(`${filePath}:${line}:1: ${UNRESOLVED}`);
}

function expectedOf(file: string, source: Source): string {
  if (whyNot(source) !== 'EISDIR') return 'a file in UTF-8 of at most 1 MiB';
  return `its files, such as ${quoted(`${file.replace(/\/+$/, '')}/*.md`)}`;
}

/** @throws {UsageError} for a story or an answer, which is what an import makes */
function refuseDocument(source: Source, vocabulary: Vocabulary): void {
  const { type, prompt } = parse(source, vocabulary);
  const isKnown =
    (type !== null && Object.hasOwn(vocabulary.preset.storyTypes, type)) ||
    (prompt !== null && vocabulary.promptOf(prompt) !== null);
  if (isKnown)
    throw new UsageError(
      `${source.filePath} is already a story or an answer, expected a story bank or a list of stories`,
    );
}

const LISTS = ['.yml', '.yaml', '.json', '.csv', '.tsv'];

function isList(file: string): boolean {
  return LISTS.includes(path.extname(file).toLowerCase());
}

/** Whether the model knows a word. It is loaded only if a bank has a label that may be misspelled. */
function isWord(word: string): boolean {
  return hasWord(loadModel(), word);
}

async function itemsIn(text: string, file: string, vocabulary: Vocabulary, typeOf: TypeOf): Promise<Items> {
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
      return itemsOfBank(text, vocabulary, { typeOf, isWord });
  }
}

/** @throws {UsageError} for what is not a list of stories */
function yamlRecords(text: string, file: string): RecordList {
  const isJson = file.toLowerCase().endsWith('.json');
  const placeOf = (offset: number) => {
    const { line, column } = new LineIndex(text).position(offset);
    return `${file}:${line}:${column}`;
  };
  try {
    if (isJson) parseJson(text);
    const records = recordsInYaml(text);
    if (records !== null) return records;
  } catch (error) {
    if (error instanceof JsonError)
      throw new UsageError(`${placeOf(error.offset)}: invalid JSON: ${error.message}`);
    if (error instanceof StrayEntry)
      throw new UsageError(
        `${placeOf(error.offset)}: ${error.message}, expected a mapping with keys such as \`action\``,
      );
    if (!(error instanceof YamlError)) throw error;
    const { at, message } = mistakeIn(text, error, isJson);
    throw new UsageError(`${placeOf(at)}: ${message}`);
  }
  throw new UsageError(
    `${file}:1:1: not a list of stories, expected a list of mappings with keys such as \`action\``,
  );
}

/** What is wrong with a list, and where: also what is YAML, but no list. */
function mistakeIn(text: string, error: YamlError, isJson: boolean): { at: number; message: string } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!isJson && errorIn(text.slice(start), start) !== null) {
    const { at, message } = yamlMistake(text, start, error);
    // What is not closed is missed at the end, which may be a line that does not exist.
    return { at: Math.min(at, text.trimEnd().length), message };
  }
  return {
    at: error.offset,
    message: `invalid ${isJson ? 'JSON' : 'YAML'}: ${plainReason(error.reason)}`,
  };
}
