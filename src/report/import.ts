import type { LeftAlone } from '../bank/types.ts';
import type { Unclosed } from '../bank/unclosed.ts';
import { lineNumbers, listOf, plural } from '../text/message.ts';
import type { DocumentKind } from '../types.ts';
import { wrap } from './columns.ts';
import { logLine } from './escape.ts';
import { shellWord } from './shell-word.ts';

/**
 * What became of an entry: its file is new, was there already, or was changed since, there or in the bank, and kept.
 */
export type ImportState = 'new' | 'unchanged' | 'changed';

/** A story or an answer that was imported, with what was found and guessed. */
export interface ImportedDraft {
  kind: DocumentKind;
  title: string;
  /** The line of the bank or list where it begins. */
  line: number;
  owner: string | null;
  file: string;
  state: ImportState;
  /** The prompt of an answer: what it says itself, or what it is told under. */
  prompt: { id: string; said: boolean } | null;
  type: { id: string; words: string[]; guessed: boolean; runnerUp: string | null } | null;
  /** Parts and fields that it has, by their names; `answer` is one that nothing divides into parts. */
  found: string[];
  themes: string[];
  /** The prompts that a story answers besides. */
  prompts: string[];
  tags: string[];
  /** Parts and fields that are placeholders in it. */
  gaps: string[];
  /** Whether there is more, which is kept under a heading of its own. */
  hasRest: boolean;
  /** The names of what is kept there, as far as it has names. */
  restNames: string[];
  /** Whether characters that no text file can have were replaced. */
  hasReplaced: boolean;
}

/** A label of a bank that is most likely a misspelled one. */
export interface MisspeltName {
  line: number;
  written: string;
  near: string;
  /** Whether its text was imported as the part that it most likely names. */
  isRead: boolean;
}

export interface ImportedFile {
  filePath: string;
  documents: ImportedDraft[];
  leftAlone: readonly LeftAlone[];
  misspelt: readonly MisspeltName[];
  /** What is never closed on the line above these lines, so that no story in them is found; null where nothing is. */
  unclosed: Pick<Unclosed, 'what' | 'startLine' | 'endLine'> | null;
}

export interface ImportReport {
  dryRun: boolean;
  files: ImportedFile[];
  /** The folders that the stories are in. */
  folders: string[];
  /** Files that no glob of the configuration matches. */
  notFound: string[];
  /** Banks that a check of the repository still finds, besides the files that were made of them. */
  stillChecked: string[];
  /** New stories and answers whose title is in several of the files, as an export has each in a table and on a page. */
  sameTitle: { title: string; places: { filePath: string; line: number; file: string }[] }[];
}

export interface ImportRenderOptions {
  columns: number;
  /** How the command line is called. */
  command: string;
  /** What to do about files that no glob matches. */
  advice: string;
}

/** What was found, guessed and left, wrapped at `columns`. */
export function renderImport(
  { dryRun, files, folders, notFound, stillChecked, sameTitle }: ImportReport,
  { columns, command, advice }: ImportRenderOptions,
): string {
  const lines = (text: string, indent = '') =>
    // Once more for each line: what was in the middle of a title may now begin one.
    wrap(logLine(text), columns - indent.length).map((line) => indent + logLine(line));
  const blocks = files.flatMap(({ filePath, documents, leftAlone, misspelt, unclosed }) => [
    ...documents.map((story) =>
      [
        ...lines(`${filePath}:${story.line} ${story.title}`),
        ...lines(`${stateOf(story.state, dryRun)} ${story.file}`, '  '),
        ...(story.state === 'new' ? detailsOf(story).flatMap((detail) => lines(detail, '  ')) : []),
      ].join('\n'),
    ),
    ...(leftAlone.length === 0
      ? []
      : [lines(`${filePath}: left alone: ${leftAlone.map(placeOf).join('; ')}`).join('\n')]),
    ...(misspelt.length === 0
      ? []
      : [misspelt.flatMap((name) => lines(`${filePath}:${name.line}: ${labelOf(name)}`)).join('\n')]),
    ...(unclosed === null ? [] : [lines(`${filePath}:${hidden(unclosed)}`).join('\n')]),
  ]);
  const all = files.flatMap(({ documents }) => documents);
  const end = [
    countsOf(all, dryRun),
    ...(notFound.length === 0
      ? []
      : [
          `No glob of the configuration matches ${notFound[0] ?? ''}${notFound.length > 1 ? ` and ${notFound.length - 1} more` : ''}: ${advice}.`,
        ]),
    ...(dryRun || stillChecked.length === 0 ? [] : [twice(stillChecked)]),
    ...(sameTitle.length === 0 ? [] : [severalTimes(sameTitle, dryRun)]),
    ...(dryRun ? [] : [`Next: ${command} ${folders.map(shellWord).join(' ')}`]),
  ];
  return `${[...blocks, end.flatMap((line) => lines(line)).join('\n')].join('\n\n')}\n`;
}

/** That some stories are most likely the same. */
function severalTimes(sameTitle: ImportReport['sameTitle'], dryRun: boolean): string {
  const named = sameTitle.map(
    ({ title, places }) =>
      `${title} (${places.map(({ filePath, line }) => `${filePath}:${line}`).join(', ')})`,
  );
  const edit = dryRun ? 'import only one of the files' : 'delete one of the new files';
  return `The same title is in several files: ${named.join('; ')}. If they tell the same story, ${edit}.`;
}

/** That what was imported counts twice as long as the bank is there. */
function twice(banks: readonly string[]): string {
  const [be, them] = banks.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${listOf(banks)} ${be} still checked as well: delete ${them}, or add ${them} to \`ignore\` in the configuration.`;
}

function stateOf(state: ImportState, dryRun: boolean): string {
  if (state === 'new') return dryRun ? 'would write' : 'wrote';
  return state === 'unchanged' ? 'unchanged:' : 'already exists, differs and was kept:';
}

function detailsOf(draft: ImportedDraft): string[] {
  const { found, themes, prompts, tags, gaps } = draft;
  const lists = Object.entries({ themes, prompts, tags }).filter(([, names]) => names.length > 0);
  return [
    `found: ${[...found.map((name) => name.replaceAll('_', ' ')), ...lists.map(([name, names]) => `${name} ${names.join(', ')}`)].join('; ')}`,
    ...guessesOf(draft),
    ...(gaps.length > 0 ? [`to fill in: ${gaps.join(', ')}`] : []),
    ...restIn(draft),
    ...(draft.hasReplaced
      ? ['characters that no text file can have (U+0000, or half of a surrogate pair) are replaced by U+FFFD']
      : []),
  ];
}

function guessesOf({ prompt, type }: ImportedDraft): string[] {
  if (prompt !== null)
    return [
      prompt.said
        ? `answers the prompt ${prompt.id}`
        : `guessed: an answer to the prompt ${prompt.id}, whose question is its title; --as-stories makes it a story`,
    ];
  if (!type?.guessed) return [];
  const next = type.runnerUp === null ? '' : `; next would be ${type.runnerUp}`;
  return [`guessed: type ${type.id}, from ${type.words.join(', ')}${next}`];
}

function restIn({ hasRest, restNames }: ImportedDraft): string[] {
  if (!hasRest) return [];
  return [`kept at the end: ${restNames.length === 0 ? 'other text' : restNames.join(', ')}`];
}

function labelOf({ written, near, isRead }: MisspeltName): string {
  if (isRead) return `the label \`${written}\` is read as \`${near}\``;
  return `unknown label \`${written}\`, which starts no part. If you meant \`${near}\`, move its text there in the new file.`;
}

function hidden({ what, startLine, endLine }: NonNullable<ImportedFile['unclosed']>): string {
  const are = what === 'fence' ? 'are code' : 'are hidden';
  return `${startLine - 1}: the ${what} that opens here is never closed, so ${lineNumbers(startLine, endLine)} ${are}, and no story in them is found. Close it, and import again.`;
}

function placeOf({ startLine, endLine, reason }: LeftAlone): string {
  return `${lineNumbers(startLine, endLine)}, ${reason}`;
}

function countsOf(drafts: readonly ImportedDraft[], dryRun: boolean): string {
  const fresh = drafts.filter(({ state }) => state === 'new');
  const there = drafts.length - fresh.length;
  if (fresh.length === 0)
    return `Nothing to do: ${numberOf(drafts)} already ${there === 1 ? 'exists' : 'exist'}.`;
  const parts = [
    `${dryRun ? 'would write ' : ''}${numberOf(fresh)}${dryRun ? '' : ` written as ${fresh.length === 1 ? 'a draft' : 'drafts'}`}`,
    ...(there > 0 ? [`${there} already ${there === 1 ? 'exists' : 'exist'}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** `2 stories and 1 answer`. */
function numberOf(drafts: readonly ImportedDraft[]): string {
  const answers = drafts.filter(({ kind }) => kind === 'answer').length;
  const stories = drafts.length - answers;
  return listOf([
    ...(stories > 0 ? [plural(stories, 'story', 'stories')] : []),
    ...(answers > 0 ? [plural(answers, 'answer')] : []),
  ]);
}
