/** Reports that are made in pieces, as one text. */
import type { Report } from '../../src/linter/report.ts';
import * as json from '../../src/report/json.ts';
import * as sarif from '../../src/report/sarif.ts';
import * as text from '../../src/report/text.ts';

export function renderText(report: Report, options: text.TextOptions): string {
  return [...text.renderText(report, options)].join('');
}

export function renderJson(report: Report): string {
  return [...json.renderJson(report, { documents: null })].join('');
}

export function renderSarif(report: Report, options: sarif.SarifOptions): string {
  return [...sarif.renderSarif(report, options)].join('');
}
