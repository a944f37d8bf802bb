import { DEFAULT_GLOBS } from '../config/default-globs.ts';
import { globMatcher, MAX_GLOB_LENGTH } from '../config/glob.ts';
import { yamlQuoted } from '../drafts/yaml-line.ts';
import { pageUrl, rawUrl } from '../product.ts';
import type { DocumentKind } from '../types.ts';
import type { Survey } from './survey.ts';

/** The most files that are named one by one. For more, their author knows a better glob. */
const MOST_FILES = 20;

/** A configuration that finds the existing documents and banks, and no templates. */
export function configText({ documents, banks }: Pick<Survey, 'documents' | 'banks'>): string {
  const pathsOf = (kind: DocumentKind) =>
    documents.filter((document) => document.kind === kind).map(({ filePath }) => filePath);
  const bankGlobs = globsFor(banks, DEFAULT_GLOBS.banks, null);
  return [
    `# yaml-language-server: $schema=${rawUrl('schema/config.json')}`,
    `# Every key: ${pageUrl('docs/configuration.md')}`,
    `stories: ${flow(globsFor(pathsOf('story'), DEFAULT_GLOBS.stories, 'stories'))}`,
    `answers: ${flow(globsFor(pathsOf('answer'), DEFAULT_GLOBS.answers, 'answers'))}`,
    ...(bankGlobs.length > DEFAULT_GLOBS.banks.length ? [`banks: ${flow(bankGlobs)}`] : []),
    'ignore: templates/**',
    '',
  ].join('\n');
}

/** The defaults, and globs for the files that they do not match; `holder` is the folder that the defaults name. */
function globsFor(files: readonly string[], defaults: readonly string[], holder: string | null): string[] {
  const isMatched = globMatcher(defaults);
  const others = files
    .filter((file) => !isMatched(file))
    .map((file) => globFor(file, holder))
    .filter((glob) => glob.length <= MAX_GLOB_LENGTH)
    .sort();
  return [...defaults, ...[...new Set(others)].slice(0, MOST_FILES)];
}

/** The file, or all files of its folder if that differs from the default only in case: the next file is there too. */
function globFor(file: string, holder: string | null): string {
  const folders = file.split('/').slice(0, -1);
  const at = folders.findIndex((folder) => folder.toLowerCase() === holder);
  return at === -1 ? escaped(file) : `${escaped(folders.slice(0, at + 1).join('/'))}/**/*.md`;
}

/** A path as a glob that matches it. */
function escaped(file: string): string {
  return file.replace(/[*?[\]{}!()\\]/g, '\\$&');
}

function flow(globs: readonly string[]): string {
  const [only = '', ...others] = globs.map(yamlQuoted);
  return others.length === 0 ? only : `[${[only, ...others].join(', ')}]`;
}
