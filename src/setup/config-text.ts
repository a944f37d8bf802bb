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
  const bankGlobs = globsFor(banks, DEFAULT_GLOBS.banks);
  return [
    `# yaml-language-server: $schema=${rawUrl('schema/config.json')}`,
    `# Every key: ${pageUrl('docs/configuration.md')}`,
    `stories: ${flow(globsFor(pathsOf('story'), DEFAULT_GLOBS.stories))}`,
    `answers: ${flow(globsFor(pathsOf('answer'), DEFAULT_GLOBS.answers))}`,
    ...(bankGlobs.length > DEFAULT_GLOBS.banks.length ? [`banks: ${flow(bankGlobs)}`] : []),
    'ignore: templates/**',
    '',
  ].join('\n');
}

/** The defaults, and the files that they do not match. */
function globsFor(files: readonly string[], defaults: readonly string[]): string[] {
  const isMatched = globMatcher(defaults);
  const others = files
    .filter((file) => !isMatched(file))
    .map(escaped)
    .filter((glob) => glob.length <= MAX_GLOB_LENGTH)
    .sort();
  return [...defaults, ...others.slice(0, MOST_FILES)];
}

/** A path as a glob that matches it. */
function escaped(file: string): string {
  return file.replace(/[*?[\]{}!()\\]/g, '\\$&');
}

function flow(globs: readonly string[]): string {
  const [only = '', ...others] = globs.map(yamlQuoted);
  return others.length === 0 ? only : `[${[only, ...others].join(', ')}]`;
}
