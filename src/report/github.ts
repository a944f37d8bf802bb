import type { Report } from '../linter/report.ts';
import { type Annotation, selectAnnotations } from './annotations.ts';
import { baselineNote, checkedCounts, findingCounts, scopeNote } from './counts.ts';
import { logLine } from './escape.ts';

/**
 * The report as workflow commands, for a workflow that runs the command line itself. The Action leaves this to
 * @actions/core, which the command line does not load for its weight; a test holds both to the same bytes.
 */
export function renderGithub(report: Report): string {
  const { shown, overflow } = selectAnnotations(report.findings, report.documents);
  const lines = [...shown.values()].map(commandOf);
  const more = overflow === null ? '' : ` (${overflow})`;
  const notes = [checkedCounts(report), scopeNote(report), baselineNote(report)];
  const about = notes.filter((note) => note !== null).join('; ');
  lines.push(logLine(`${report.verdict}: ${findingCounts(report)}${more}; ${about}`));
  return `${lines.join('\n')}\n`;
}

/** One workflow command, escaped as actions/toolkit does it (packages/core/src/command.ts). */
export function commandOf({ level, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  const given = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn });
  const list = given
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${list.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
