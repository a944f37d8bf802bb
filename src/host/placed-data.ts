import { builtIn } from '../builtin.ts';
import { ConfigError, describeIssue } from '../config/config.ts';
import type { ConfigIssue } from '../config/data.ts';
import { parseYaml, YamlError, type YamlNode } from '../document/yaml.ts';
import { yamlProblem } from '../document/yaml-problem.ts';
import { plainReason } from '../document/yaml-reasons.ts';
import { withoutPeriod } from '../rules/support/without-period.ts';
import { uncapitalized } from '../text/capitals.ts';
import { JsonError, parseJson } from '../text/json.ts';
import { LineIndex } from '../text/lines.ts';
import { mergeConflictIn, UNRESOLVED } from '../text/merge-conflict.ts';
import { composeMessage } from '../text/message.ts';
import { MAX_CONFIG_BYTES } from './text-file.ts';

/** The data of a YAML or JSON file, with what it takes to name places in it. */
export interface PlacedData {
  filePath: string;
  data: unknown;
  root: YamlNode | null;
  lines: LineIndex;
}

/**
 * Parses the text of a YAML or JSON file.
 *
 * @param what the file holds, for the message where it is too large
 * @throws {ConfigError} with the place, for what cannot be parsed
 */
export function readPlacedData(filePath: string, text: string, what: string): PlacedData {
  const lines = new LineIndex(text);
  const size = Buffer.byteLength(text);
  if (size > MAX_CONFIG_BYTES)
    throw new ConfigError(`expected ${what} of at most ${MAX_CONFIG_BYTES} bytes, found ${size}`, {
      filePath,
      line: 1,
      column: 1,
    });
  const conflict = mergeConflictIn(text);
  if (conflict !== null) throw errorAtOffset({ filePath, lines }, conflict.start, UNRESOLVED);
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const isJson = filePath.endsWith('.json');
  try {
    // The YAML parser reads JSON too, and gives the place of every value; parseJson only refuses what is not JSON.
    if (isJson) parseJson(text);
    return { filePath, lines, ...parseYaml(text.slice(start), start) };
  } catch (error) {
    if (error instanceof JsonError)
      throw errorAtOffset({ filePath, lines }, error.offset, `invalid JSON: ${error.message}`);
    if (!(error instanceof YamlError)) throw error;
    const { at, message } = isJson
      ? { at: error.offset, message: `invalid JSON: ${plainReason(error.reason)}` }
      : yamlMistake(text, start, error);
    // Something unclosed is reported at the end, which may be on a line that does not exist.
    throw errorAtOffset({ filePath, lines }, Math.min(at, text.trimEnd().length), message);
  }
}

/** What is wrong with YAML in one clause, in the words for the same mistake in frontmatter. */
export function yamlMistake(text: string, start: number, error: YamlError): { at: number; message: string } {
  const yaml = text.slice(start);
  const inYaml = new YamlError(error.reason, error.offset - start);
  const { ruleId, messageId, at, data } = yamlProblem(yaml, { start: 0, end: yaml.length }, inYaml);
  const template = builtIn.rules.find(({ id }) => id === ruleId)?.meta.messages[messageId] ?? '';
  const [found = '', edit = ''] = composeMessage(template, data).split('\n').map(clause);
  const message = messageId === 'invalid' ? found : `invalid YAML: ${found}; ${edit}`;
  return { at: start + at.start, message };
}

/** A sentence as a part of another one. */
function clause(sentence: string): string {
  return uncapitalized(withoutPeriod(sentence));
}

/** An error for the issue that comes first in the file. */
export function firstIssue(placed: PlacedData, issues: readonly ConfigIssue[]): ConfigError {
  const found = issues.map((issue) => ({ issue, offset: offsetOf(placed.root, issue) }));
  found.sort((a, b) => a.offset - b.offset);
  const [first] = found;
  return errorAtOffset(placed, first?.offset ?? 0, describeIssue(first?.issue));
}

/** An error at the value that a path of keys leads to. */
export function errorAt(
  placed: PlacedData,
  path: readonly (string | number)[],
  message: string,
): ConfigError {
  return errorAtOffset(placed, offsetOf(placed.root, { path, atKey: false }), message);
}

function errorAtOffset(
  { filePath, lines }: Pick<PlacedData, 'filePath' | 'lines'>,
  offset: number,
  message: string,
): ConfigError {
  const { line, column } = lines.position(offset);
  return new ConfigError(message, { filePath, line, column });
}

/** The offset of the value or the key that a path leads to, or of the deepest value on the way there. */
function offsetOf(
  root: YamlNode | null,
  { path, atKey }: { path: readonly (string | number)[]; atKey: boolean },
): number {
  let node = root;
  let offset = root?.span.start ?? 0;
  for (const [index, step] of path.entries()) {
    const isLast = index === path.length - 1;
    if (node?.kind === 'mapping') {
      const pair = node.pairs.find(({ name }) => name === String(step));
      if (pair === undefined) return offset;
      node = pair.value;
      offset = atKey && isLast ? pair.key.span.start : pair.value.span.start;
    } else if (node?.kind === 'sequence' && typeof step === 'number') {
      node = node.items[step] ?? null;
      offset = node?.span.start ?? offset;
    } else return offset;
  }
  return offset;
}
