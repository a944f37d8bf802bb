import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import type { Config, ConfigOptions } from '../../src/config/config.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { parse } from '../../src/document/parse.ts';
import { applyFixes as apply } from '../../src/fixer/apply-fixes.ts';
import type { Finding } from '../../src/linter/report.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import type { Document, Fix, SourceKind } from '../../src/types.ts';
import { model } from './model.ts';

export interface CheckTextOptions extends ConfigOptions {
  path?: string;
  kind?: SourceKind;
  /** Only the findings of this rule. */
  ruleId?: string;
  /** A configuration file's data. */
  config?: unknown;
}

/** The findings in one text, as if it were the file at `path`. */
export function findingsIn(text: string, options: CheckTextOptions = {}): Finding[] {
  const { path = 'stories/ana/story.md', kind, ruleId, config, ...flags } = options;
  const source = { filePath: path, text, kind: kind ?? kindOfPath(path) };
  const { findings } = check([source], { model, config: configOf(config, flags) });
  return ruleId === undefined ? findings : findings.filter((finding) => finding.ruleId === ruleId);
}

const PLAIN = {};
const resolved = new WeakMap<object, Config>();

/** The configuration for some data. It is made once for the same data, if no flag changes it. */
function configOf(given: unknown = PLAIN, flags: ConfigOptions = {}): Config {
  const isKept = typeof given === 'object' && given !== null && Object.keys(flags).length === 0;
  const kept = isKept ? resolved.get(given) : undefined;
  if (kept !== undefined) return kept;
  const data = checkConfigData(given, rules);
  if (Array.isArray(data)) throw new Error(data.map(({ message }) => message).join('\n'));
  const config = resolveConfig(['ai-lab', data], flags);
  if (isKept) resolved.set(given, config);
  return config;
}

/** The kind of a file by its path, as the default globs have it. */
function kindOfPath(path: string): SourceKind {
  if (path.endsWith('story-bank.md')) return 'bank';
  return path.split('/').includes('answers') ? 'answer' : 'story';
}

/** `line:column-endLine:endColumn messageId`, which is all that a table test needs. */
export function at({ line, column, endLine, endColumn, messageId }: Finding): string {
  return `${line}:${column}-${endLine}:${endColumn} ${messageId}`;
}

/** The places of the findings of one rule in a text. */
export function placesIn(text: string, options: CheckTextOptions = {}): string[] {
  return findingsIn(text, options).map(at);
}

/** The text that a finding points at. */
export function pointedAt(text: string, { line, column, endLine, endColumn }: Finding): string {
  const bare = text.replace(/^\uFEFF/, '');
  const lines = bare.split('\n');
  const offset = (row: number, col: number) =>
    lines.slice(0, row - 1).reduce((sum, each) => sum + each.length + 1, 0) + col - 1;
  return bare.slice(offset(line, column), offset(endLine, endColumn));
}

/** A text with fixes applied, as `fix` applies them. */
export function applyFixes(text: string, fixes: readonly Pick<Fix, 'range' | 'text'>[]): string {
  return apply(text, fixes).text;
}

const vocabulary = new Vocabulary(resolveConfig().preset);

/** A text as a document, under the built-in preset. */
export function documentOf(text: string, path = 'stories/ana/story.md'): Document {
  return parse({ filePath: path, text, kind: kindOfPath(path) }, vocabulary);
}
