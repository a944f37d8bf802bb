import type { Finding, PlacedFix, Report } from '../linter/report.ts';
import { PRODUCT, VERSION } from '../product.ts';
import { jsonText } from './escape.ts';
import type { JsonReport } from './json-schema.ts';

type JsonFix = NonNullable<JsonReport['findings'][number]['fix']>;

/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
export function renderJson(report: Report): string {
  const { verdict, counts, documents, findings, suppressed, baseline, skipped, scope } = report;
  const state = baseline === null ? {} : ({ baselineState: 'new' } as const);
  const json: JsonReport = {
    version: 2,
    tool: { name: PRODUCT, version: VERSION },
    verdict,
    counts,
    documents,
    findings: findings.map((finding) => ({ ...jsonFinding(finding), ...state })),
    suppressed: suppressed.map(jsonFinding),
    baseline:
      baseline === null
        ? null
        : {
            ...baseline,
            known: baseline.known.map((finding) => ({
              ...jsonFinding(finding),
              baselineState: 'unchanged' as const,
            })),
          },
    skipped,
    scope,
  };
  return `${jsonText(json, 2)}\n`;
}

function jsonFinding<Some extends Finding>(finding: Some) {
  const { excerpt: _, lineHash: __, byteColumns: ___, about: ____, fix, ...rest } = finding;
  return fix === undefined ? rest : { ...rest, fix: jsonFix(fix) };
}

function jsonFix({ byteColumns: _, ...fix }: PlacedFix): JsonFix {
  return fix;
}
