import type { DocumentReport, Finding, PlacedFix, Report } from '../linter/report.ts';
import { PRODUCT, VERSION } from '../product.ts';
import { jsonItem, jsonPieces } from './json-pieces.ts';
import type { JsonReport } from './json-schema.ts';

type JsonFix = NonNullable<JsonReport['findings'][number]['fix']>;

/** What items of the report's lists are indented by. */
const INDENT = '    ';

export interface JsonOptions {
  /** The texts of the documents, as `jsonDocument` makes them, where the report does not have them whole. */
  documents: Iterable<string> | null;
}

/** The report as JSON, version 2: stable, documented by `schema/report.json`. */
export function renderJson(report: Report, { documents }: JsonOptions): Iterable<string> {
  const { verdict, counts, banks, suppressed, baseline, skipped, scope } = report;
  const state = baseline === null ? {} : ({ baselineState: 'new' } as const);
  const json: JsonReport = {
    version: 2,
    tool: { name: PRODUCT, version: VERSION },
    verdict,
    counts,
    documents: [],
    banks,
    findings: [],
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
  const findingText = (finding: Finding) => {
    const item: JsonReport['findings'][number] = { ...jsonFinding(finding), ...state };
    return jsonItem(item, INDENT);
  };
  return jsonPieces(json, [
    { key: 'documents', indent: INDENT, items: documents ?? texts(report.documents, jsonDocument) },
    { key: 'findings', indent: INDENT, items: texts(report.findings, findingText) },
  ]);
}

/** A document as it is in the report. */
export function jsonDocument({ told: _, ...document }: DocumentReport): string {
  const json: JsonReport['documents'][number] = document;
  return jsonItem(json, INDENT);
}

function jsonFinding<Some extends Finding>(finding: Some) {
  const { excerpt: _, lineHash: __, byteColumns: ___, about: ____, fix, related, ...rest } = finding;
  return {
    ...rest,
    ...(fix === undefined ? {} : { fix: jsonFix(fix) }),
    ...(related === undefined ? {} : { related: [...related] }),
  };
}

function jsonFix({ byteColumns: _, ...fix }: PlacedFix): JsonFix {
  return fix;
}

function* texts<Item>(items: readonly Item[], textOf: (item: Item) => string): Iterable<string> {
  for (const item of items) yield textOf(item);
}
