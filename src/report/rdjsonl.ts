import type { ByteColumns, Finding, Report } from '../linter/report.ts';
import { HOME, PRODUCT } from '../product.ts';
import type { Region, Severity } from '../types.ts';
import type { CompactOptions } from './compact.ts';
import { jsonText, markdownMessage } from './escape.ts';

/** Reviewdog's words. */
const SEVERITY: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** The findings in reviewdog's Diagnostic Format, one JSON object per line; their messages go into comments, as Markdown. */
export function renderRdjsonl(
  { findings }: Report,
  { displayPath }: Pick<CompactOptions, 'displayPath'>,
): string {
  return findings.map((finding) => `${jsonText(diagnostic(finding, displayPath))}\n`).join('');
}

function diagnostic(finding: Finding, displayPath: CompactOptions['displayPath']) {
  const { message, severity, ruleId, url, filePath, fix } = finding;
  return {
    message: message.split('\n').map(markdownMessage).join('\n'),
    location: { path: displayPath(filePath), range: rangeOf(finding) },
    severity: SEVERITY[severity],
    source: { name: PRODUCT, url: HOME },
    code: { value: ruleId, url },
    ...(fix === undefined ? {} : { suggestions: [{ range: rangeOf(fix), text: fix.text }] }),
  };
}

/** Its columns count bytes of UTF-8, as reviewdog's do. */
function rangeOf(place: Region & { byteColumns?: ByteColumns | undefined }) {
  const [start, end] = place.byteColumns ?? [place.column, place.endColumn];
  return { start: { line: place.line, column: start }, end: { line: place.endLine, column: end } };
}
