import { createHash } from 'node:crypto';
import type { Finding } from '../linter/report.ts';
import { markdownMessage } from '../report/escape.ts';
import { startOfLine } from '../text/lines.ts';
import type { Fix, LineRange } from '../types.ts';

/** A fix as GitHub can apply it: whole lines in place of whole lines. */
export interface Suggestion {
  filePath: string;
  /** The lines that it replaces, 1-based, inclusive. */
  lines: LineRange;
  /** Distinguishes it from all others, wherever its lines move. */
  fingerprint: string;
  body: string;
  /** How many findings it is for. */
  fixes: number;
}

/** How every suggestion begins. */
export const SUGGESTION_MARK = '<!-- star-witness:suggestion ';

export const MAX_SUGGESTION_LINES = 100;
export const MAX_SUGGESTION_LENGTH = 20_000;

/** Whole lines of a text, and those that replace them. Both without line breaks. */
export interface LineEdit {
  lines: LineRange;
  before: string[];
  after: string[];
}

/**
 * The suggestions for the findings of one file with this text, in the same order. Findings without a fix that GitHub
 * can apply have none. Two suggestions of the same edit have the same fingerprint.
 */
export function suggestionsFor(findings: readonly Finding[], text: string): Suggestion[] {
  const places = new Map<string, number[]>();
  return joined(findings).flatMap(({ fix, findings: own }) => {
    const edit = lineEdit(fix, text);
    const [{ filePath }] = own;
    if (edit === null) return [];
    const key = JSON.stringify([filePath, edit.before, edit.after]);
    const known = places.get(key) ?? [];
    places.set(key, known.includes(edit.lines.start) ? known : [...known, edit.lines.start]);
    const place = (places.get(key) ?? []).indexOf(edit.lines.start);
    const fingerprint = createHash('sha256').update(`${place}${key}`).digest('hex').slice(0, 16);
    const body = bodyOf(own, edit.after, fingerprint);
    if (body.length > MAX_SUGGESTION_LENGTH) return [];
    return [{ filePath, lines: edit.lines, fingerprint, body, fixes: own.length }];
  });
}

/** A fix, and the findings that it is for. */
interface JoinedFix {
  fix: Pick<Fix, 'range' | 'text'>;
  findings: [Finding, ...Finding[]];
}

/**
 * The fixes of findings. Insertions at the same place are one fix, because GitHub accepts one suggestion per line at a
 * time.
 */
function joined(findings: readonly Finding[]): JoinedFix[] {
  const fixes: JoinedFix[] = [];
  const insertions = new Map<number, { of: JoinedFix; texts: Set<string> }>();
  for (const finding of findings) {
    if (finding.fix === undefined) continue;
    const { range, text } = finding.fix;
    const there = range[0] === range[1] ? insertions.get(range[0]) : undefined;
    if (there === undefined) {
      const of: JoinedFix = { fix: { range, text }, findings: [finding] };
      fixes.push(of);
      if (range[0] === range[1]) insertions.set(range[0], { of, texts: new Set([text]) });
      continue;
    }
    there.of.findings.push(finding);
    if (!there.texts.has(text)) there.of.fix = { range, text: there.of.fix.text + text };
    there.texts.add(text);
  }
  return fixes;
}

/** A fix as an edit of whole lines; null for one that changes nothing, or too much for a comment. */
export function lineEdit(
  { range: [start, end], text: inserted }: Pick<Fix, 'range' | 'text'>,
  text: string,
): LineEdit | null {
  if (start > end || end > text.length) return null;
  const ends = text.endsWith('\n');
  // There is no line after the last break, so what is added there goes to the last line.
  const first = startOfLine(text, start === text.length && ends ? start - 1 : start);
  const next = text.indexOf('\n', end);
  const last = next === -1 ? text.length : next;
  const before = linesOf(text.slice(first, last), ends && next === -1);
  const after = linesOf(text.slice(first, start) + inserted + text.slice(end, last), ends && next === -1);
  const line = text.slice(0, first).split('\n').length;
  const isSame = before.join('\n') === after.join('\n') && before.length === after.length;
  const isOdd = [...before, ...after].some((content) => /[\0\r]/.test(content));
  if (isSame || isOdd || before.length > MAX_SUGGESTION_LINES) return null;
  return { lines: { start: line, end: line + Math.max(1, before.length) - 1 }, before, after };
}

/**
 * Lines without CR, because GitHub uses the line break of the file. `isEnd`: whether the text goes to the end of the
 * file.
 */
function linesOf(text: string, isEnd: boolean): string[] {
  if (isEnd && text === '') return [];
  const whole = isEnd && text.endsWith('\n') ? text.slice(0, -1) : text;
  return whole.split('\n').map((line) => line.replace(/\r$/, ''));
}

function bodyOf(findings: readonly Finding[], after: readonly string[], fingerprint: string): string {
  const found = findings.map(
    ({ message, ruleId, url }) =>
      `${message.split('\n').map(markdownMessage).join('<br>')} ([${ruleId}](${url}))`,
  );
  const fence = fenceAround(after.join('\n'));
  const block = [`${fence}suggestion`, ...after, fence];
  return [`${SUGGESTION_MARK}${fingerprint} -->`, found.join('<br>'), '', ...block].join('\n');
}

/** A fence that is longer than every run of backticks in the text. */
function fenceAround(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(3, longest + 1));
}
