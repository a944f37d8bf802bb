import {
  applyEdits,
  type FormattingOptions,
  modify,
  type ParseError,
  parse,
  printParseErrorCode,
} from 'jsonc-parser';
import { rawUrl } from '../product.ts';
import type { Outcome } from './outcome.ts';
import type { Survey } from './survey.ts';

const KEY = 'yaml.schemas';
const FILES = ['.star-witness.yml', '.star-witness.yaml'];

/** Adds the schema of the configuration file to the settings of VS Code, and keeps comments and everything else. */
export function settingsChange({ settings: { filePath, text }, isInstalled }: Survey): Outcome {
  const schema = isInstalled
    ? './node_modules/star-witness/schema/config.json'
    : rawUrl('schema/config.json');
  const added = `${JSON.stringify({ [KEY]: { [schema]: FILES } }, null, 2)}\n`;
  if (text === null || text.trim() === '') return { kind: 'create', filePath, text: added, added };
  const errors: ParseError[] = [];
  const data = parse(text, errors, { allowTrailingComma: true }) as Record<string, unknown> | undefined;
  if (errors[0] !== undefined)
    return {
      kind: 'by hand',
      filePath,
      reason: `it is not valid JSON: ${printParseErrorCode(errors[0].error)}`,
      added,
    };
  const schemas = data?.[KEY];
  if (JSON.stringify(schemas)?.includes('.star-witness.yml'))
    return { kind: 'keep', filePath, reason: 'already has the schema' };
  const edits = modify(text, [KEY, schema], FILES, {
    formattingOptions: formattingOf(text),
    // At the end, it would come between the last property and a comment on the same line.
    getInsertionIndex: () => 0,
  });
  return { kind: 'change', filePath, text: applyEdits(text, edits), added };
}

/** The indentation and the line ends that a file has already. */
export function formattingOf(text: string): FormattingOptions {
  const [, indent = '  '] = /^([ \t]+)\S/m.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
