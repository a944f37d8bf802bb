import type { SettingsFinder } from '../config/settings.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import type { PackedMeasures } from '../portfolio/packed-measures.ts';
import type { Preset } from '../presets/types.ts';
import type { AnyRule } from '../rules/types.ts';
import type { Suppression } from '../suppress/suppressions.ts';
import type { Region } from '../types.ts';
import { type Compared, portfolioEntries } from './entries.ts';
import { portfolioFindings } from './portfolio-findings.ts';
import type { DocumentReport, Finding } from './report.ts';

/**
 * Suppressions that keep numbers from being compared with those of other documents. Whether they suppress anything is
 * only known when all documents are read.
 */
export class HeldSuppressions {
  /** The numbers of a document with those that are not compared. */
  private readonly measures = new Map<DocumentReport, PackedMeasures>();
  private readonly byPlace = new Map<string, Suppression>();
  private readonly findings: { suppression: Suppression; finding: Finding }[] = [];

  addMeasures(
    document: DocumentReport,
    measures: PackedMeasures,
    held: readonly { suppression: Suppression; place: Region }[],
  ): void {
    this.measures.set(document, measures);
    for (const { suppression, place } of held)
      this.byPlace.set(keyOf({ filePath: document.filePath, ...place }), suppression);
  }

  /** @param finding what is said of the suppression if it is unused */
  addFinding(suppression: Suppression, finding: Finding): void {
    this.findings.push({ suppression, finding });
  }

  /** What is said of those without which nothing else would be found. */
  unused(
    documents: readonly DocumentReport[],
    compared: ReadonlyMap<DocumentReport, Compared>,
    preset: Preset,
    rules: readonly AnyRule[],
    settings: SettingsFinder,
  ): Finding[] {
    if (this.findings.length === 0) return [];
    const entries = documents.flatMap((document) => {
      const measures = this.measures.get(document) ?? compared.get(document)?.measures ?? null;
      return portfolioEntries(document, { fingerprint: null, measures });
    });
    const comparing = rules.filter(({ meta }) => meta.readsMeasures);
    for (const finding of portfolioFindings(coverageOf(entries, preset), comparing, settings)) {
      for (const place of [finding, ...(finding.related ?? [])]) {
        const suppression = this.byPlace.get(keyOf(place));
        if (suppression !== undefined) suppression.used = true;
      }
    }
    return this.findings.flatMap(({ suppression, finding }) => (suppression.used ? [] : finding));
  }
}

function keyOf({ filePath, line, column }: { filePath: string; line: number; column: number }): string {
  return `${line}:${column} ${filePath}`;
}
