import type { LeftAlone } from '../bank/types.ts';
import { lineNumbers, listOf, plural } from '../text/message.ts';
import { wrap } from './columns.ts';
import { visible } from './escape.ts';
import { shellWord } from './shell-word.ts';

/** What became of a story: its file is new, was there already, or was changed since, there or in the bank, and kept. */
export type ImportState = 'new' | 'unchanged' | 'changed';

/** A story that was imported, with what was found and guessed. */
export interface ImportedStory {
  title: string;
  /** The line of the bank or list where the story begins. */
  line: number;
  owner: string | null;
  file: string;
  state: ImportState;
  type: { id: string; words: string[]; guessed: boolean; runnerUp: string | null } | null;
  /** Parts and fields that it has, by their names. */
  found: string[];
  themes: string[];
  tags: string[];
  /** Parts and fields that are placeholders in it. */
  gaps: string[];
  /** Whether there is more, which is kept under a heading of its own. */
  hasRest: boolean;
}

export interface ImportReport {
  dryRun: boolean;
  files: { filePath: string; stories: ImportedStory[]; leftAlone: readonly LeftAlone[] }[];
  /** The folders that the stories are in. */
  folders: string[];
  /** Files that no glob of the configuration matches. */
  notFound: string[];
}

export interface ImportRenderOptions {
  columns: number;
  /** How the command line is called. */
  command: string;
}

/** What was found, guessed and left, wrapped at `columns`. */
export function renderImport(
  { dryRun, files, folders, notFound }: ImportReport,
  { columns, command }: ImportRenderOptions,
): string {
  const lines = (text: string, indent = '') =>
    wrap(visible(text), columns - indent.length).map((line) => indent + line);
  const blocks = files.flatMap(({ filePath, stories, leftAlone }) => [
    ...stories.map((story) =>
      [
        ...lines(`${filePath}:${story.line} ${story.title}`),
        ...lines(`${stateOf(story.state, dryRun)} ${story.file}`, '  '),
        ...(story.state === 'new' ? detailsOf(story).flatMap((detail) => lines(detail, '  ')) : []),
      ].join('\n'),
    ),
    ...(leftAlone.length === 0
      ? []
      : [lines(`${filePath}: left alone: ${leftAlone.map(placeOf).join('; ')}`).join('\n')]),
  ]);
  const all = files.flatMap(({ stories }) => stories);
  const end = [
    countsOf(all, dryRun),
    ...(notFound.length === 0
      ? []
      : [
          `No \`stories\` glob of the configuration matches ${notFound[0] ?? ''}${notFound.length > 1 ? ` and ${notFound.length - 1} more` : ''}: add one, or choose another folder with --into.`,
        ]),
    ...(dryRun ? [] : [`Next: ${command} ${folders.map(shellWord).join(' ')}`]),
  ];
  return `${[...blocks, end.flatMap((line) => lines(line)).join('\n')].join('\n\n')}\n`;
}

function stateOf(state: ImportState, dryRun: boolean): string {
  if (state === 'new') return dryRun ? 'would write' : 'wrote';
  return state === 'unchanged' ? 'unchanged:' : 'there already, changed since and left alone:';
}

function detailsOf({ type, found, themes, tags, gaps, hasRest }: ImportedStory): string[] {
  return [
    `found: ${[...found.map((name) => name.replaceAll('_', ' ')), ...(themes.length > 0 ? [`themes ${themes.join(', ')}`] : []), ...(tags.length > 0 ? [`tags ${tags.join(', ')}`] : [])].join('; ')}`,
    ...(type?.guessed
      ? [
          `guessed: type ${type.id}, from ${type.words.join(', ')}${type.runnerUp === null ? '' : `; next would be ${type.runnerUp}`}`,
        ]
      : []),
    ...(gaps.length > 0 ? [`to fill in: ${gaps.join(', ')}`] : []),
    ...(hasRest ? ['kept at the end: what is none of these'] : []),
  ];
}

function placeOf({ startLine, endLine, reason }: LeftAlone): string {
  return `${lineNumbers(startLine, endLine)}, ${reason}`;
}

function countsOf(stories: readonly ImportedStory[], dryRun: boolean): string {
  const count = (state: ImportState) => stories.filter((story) => story.state === state).length;
  const there = stories.length - count('new');
  if (count('new') === 0) return `Nothing to do: ${plural(there, 'story is', 'stories are')} there already.`;
  const parts = [
    `${dryRun ? 'would write ' : ''}${plural(count('new'), 'story', 'stories')}${dryRun ? '' : ' written as drafts'}`,
    ...(there > 0 ? [`${there} there already`] : []),
  ];
  return `${listOf(parts)}.`;
}
