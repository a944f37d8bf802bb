import { groupByFile } from '../linter/order.ts';
import type { Report } from '../linter/report.ts';
import { PRODUCT } from '../product.ts';
import type { Severity } from '../types.ts';
import type { CompactOptions } from './compact.ts';
import { xmlAttributes } from './xml.ts';

/** Checkstyle's words. */
const SEVERITY: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'info' };

/** The findings as Checkstyle writes them, which Jenkins, reviewdog and others read. */
export function renderCheckstyle(
  { findings }: Report,
  { displayPath }: Pick<CompactOptions, 'displayPath'>,
): string {
  const files = [...groupByFile(findings)].flatMap(([filePath, own]) => [
    `  <file${xmlAttributes({ name: displayPath(filePath) })}>`,
    ...own.map(({ line, column, severity, message, ruleId }) => {
      const source = `${PRODUCT}.${ruleId}`;
      return `    <error${xmlAttributes({ line, column, severity: SEVERITY[severity], message, source })}/>`;
    }),
    '  </file>',
  ]);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<checkstyle version="4.3">',
    ...files,
    '</checkstyle>',
  ];
  return `${lines.join('\n')}\n`;
}
