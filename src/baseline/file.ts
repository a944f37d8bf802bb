import * as v from 'valibot';
import { ConfigError } from '../config/config.ts';
import { described, expected, object, whole } from '../config/kinds.ts';
import { JsonError, parseJson, placeIn } from '../text/json.ts';
import { LineIndex, startOfLine } from '../text/lines.ts';
import { inBackticks } from '../text/message.ts';
import type { BaselineEntry } from './entries.ts';

const name = v.string(expected('text'));
const nameOrNull = v.nullable(name);
const COUNT = 'a whole number of at least 1';

const entry = object({
  filePath: described(
    nameOrNull,
    'The path of the document from the root of the repository; null for a finding about an owner.',
  ),
  owner: nameOrNull,
  title: described(nameOrNull, 'Its title, or the prompt that it answers.'),
  ruleId: name,
  text: v.optional(
    described(name, 'The text of the line, or of the passage in a long line; absent for the whole document.'),
  ),
  about: v.optional(
    described(
      v.array(name, expected('a list of texts')),
      'The names of the fields or points that are missing.',
    ),
  ),
  count: described(whole(COUNT, Number.MAX_SAFE_INTEGER, 1), 'The number of such findings.'),
});

const version = v.literal(1, expected('`1`'));
const LIST = expected('a list of findings');
const outline = object({ version, findings: v.array(v.unknown(), LIST) });
const OUTLINE_KEY = /"(?:version|findings)"\s*:/g;
const OUTLINE_KEYS = 2;

/** Version 1 of the file. `schema/baseline.json` is made from here. */
export const baselineSchema = object({ version, findings: v.array(entry, LIST) });

/** A baseline as it is committed: one entry per line, so that git can merge two of them. */
export function renderBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ filePath, owner, title, ruleId, text: own, about, count: times }) =>
    JSON.stringify({
      filePath,
      owner,
      title,
      ruleId,
      ...(own === null ? {} : { text: own }),
      ...(about.length === 0 ? {} : { about }),
      count: times,
    }),
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** @throws {ConfigError} with the place, for a file that is not a baseline */
export function parseBaseline(filePath: string, written: string): BaselineEntry[] {
  const check = <Schema extends v.GenericSchema>(schema: Schema, data: unknown, path: Path = []) => {
    const result = v.safeParse(schema, data);
    if (result.success) return result.output;
    throw issueAt(filePath, written, path, result.issues[0]);
  };
  const { findings } = check(outline, dataOf(filePath, written));
  // One by one, so that a file full of mistakes stops at the first.
  return findings.map((data, index) => {
    const { text = null, about = [], ...rest } = check(entry, data, ['findings', index]);
    return { ...rest, text, about };
  });
}

type Path = readonly (string | number)[];

function issueAt(filePath: string, written: string, above: Path, issue: v.BaseIssue<unknown>): ConfigError {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  const keys = path.filter((key) => typeof key === 'string').join('.');
  const atKey = issue.expected === 'never';
  const subject = keys === '' || atKey ? '' : `${inBackticks(keys)}: `;
  return errorAt(filePath, written, placeIn(parseJson(written), path, atKey), `${subject}${issue.message}`);
}

/** @throws {ConfigError} for a text that is not JSON */
function dataOf(filePath: string, written: string): unknown {
  try {
    const data: unknown = JSON.parse(written.replace(/^\ufeff/, ''));
    // JSON.parse takes the last of two lists. Comparing all keys of a file takes ten times as long as reading it.
    if ((written.match(OUTLINE_KEY) ?? []).length > OUTLINE_KEYS) parseJson(written);
    return data;
  } catch {
    try {
      parseJson(written);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      const line = written.slice(startOfLine(written, error.offset), error.offset + 7);
      const isConflict = /^[<=>]{7}/.test(line);
      const reason = isConflict ? 'an unresolved merge conflict' : error.message;
      throw errorAt(filePath, written, error.offset, `invalid JSON: ${reason}`);
    }
    throw errorAt(filePath, written, 0, 'invalid JSON');
  }
}

function errorAt(filePath: string, written: string, offset: number, message: string): ConfigError {
  const { line, column } = new LineIndex(written).position(offset);
  return new ConfigError(message, { filePath, line, column });
}
