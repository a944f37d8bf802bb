import { globMatcher } from '../config/glob.ts';
import { yamlQuoted } from '../drafts/yaml-line.ts';
import { pageUrl, rawUrl } from '../product.ts';
import type { DocumentKind } from '../types.ts';
import type { Survey } from './survey.ts';

const DEFAULTS: Record<DocumentKind, string> = { story: '**/stories/**/*.md', answer: '**/answers/**/*.md' };
/** Files that are named at most: where more lie elsewhere, their author knows a better glob. */
const MOST_FILES = 20;
/** A longer glob is refused. */
const LONGEST_PATH = 180;

/** A configuration that finds the documents that are there, and judges no template. */
export function configText({ documents }: Pick<Survey, 'documents'>): string {
  const globs = (kind: DocumentKind) =>
    globsFor(
      documents.filter((document) => document.kind === kind).map(({ filePath }) => filePath),
      kind,
    );
  return [
    `# yaml-language-server: $schema=${rawUrl('schema/config.json')}`,
    `# Every key: ${pageUrl('docs/configuration.md')}`,
    `stories: ${flow(globs('story'))}`,
    `answers: ${flow(globs('answer'))}`,
    'ignore: templates/**',
    '',
  ].join('\n');
}

/** The default, and the documents that it does not match. */
function globsFor(files: readonly string[], kind: DocumentKind): string[] {
  const isMatched = globMatcher([DEFAULTS[kind]]);
  const others = files
    .filter((file) => !isMatched(file) && file.length < LONGEST_PATH)
    .map(escaped)
    .sort();
  return [DEFAULTS[kind], ...others.slice(0, MOST_FILES)];
}

/** A path as a glob that matches it. */
function escaped(file: string): string {
  return file.replace(/[*?[\]{}!()\\]/g, '\\$&');
}

function flow(globs: readonly string[]): string {
  const [only = '', ...others] = globs.map(yamlQuoted);
  return others.length === 0 ? only : `[${[only, ...others].join(', ')}]`;
}
