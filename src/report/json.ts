import type { Finding, Report } from '../linter/report.ts';
import { PRODUCT, VERSION } from '../product.ts';
import type { JsonReport } from './json-schema.ts';

/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
export function renderJson(report: Report): string {
  const { verdict, counts, documents, banks, findings, skipped, scope } = report;
  const json: JsonReport = {
    version: 2,
    tool: { name: PRODUCT, version: VERSION },
    verdict,
    counts,
    documents,
    banks,
    findings: findings.map(jsonFinding),
    skipped,
    scope,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function jsonFinding({ excerpt: _, lineHash: __, ...finding }: Finding): JsonReport['findings'][number] {
  return finding;
}
