import type { SettingsFinder } from '../config/settings.ts';
import { coverageOf } from '../portfolio/coverage.ts';
import type { MeasuresPacker, PackedMeasures } from '../portfolio/packed-measures.ts';
import type { Preset } from '../presets/types.ts';
import type { AnyRule } from '../rules/types.ts';
import type { Suppression } from '../suppress/suppressions.ts';
import type { AnalyzedDocument } from './analyze.ts';
import { type Compared, portfolioEntries } from './entries.ts';
import type { Judged } from './judge.ts';
import { portfolioFindings } from './portfolio-findings.ts';
import type { DocumentReport, Finding } from './report.ts';
import { storyMeasuresOf } from './story-measures.ts';

/**
 * Suppressions that keep numbers from being compared with those of other documents. Whether they suppress anything is
 * only known when all documents are read.
 */
export class HeldSuppressions {
  /** The numbers of a document with those that are not compared. */
  private readonly measures = new Map<DocumentReport, PackedMeasures>();
  private readonly byPlace = new Map<string, Suppression>();
  private readonly findings: Judged['ofHeld'][number][] = [];
  private readonly packer: MeasuresPacker;

  constructor(packer: MeasuresPacker) {
    this.packer = packer;
  }

  /** `held`: the numbers of the document that are not compared. */
  add(report: DocumentReport, { document, lines, measures }: AnalyzedDocument, held: Judged['held']): void {
    if (held.length === 0) return;
    const all = storyMeasuresOf(document, measures(), lines);
    if (all !== null) this.measures.set(report, this.packer.pack(all));
    for (const { suppression, at } of held) {
      // Of a draft, nothing is compared yet.
      if (all === null) suppression.used = true;
      else this.byPlace.set(keyOf({ filePath: report.filePath, ...lines.region(at) }), suppression);
    }
  }

  /** What is said of these suppressions if they are unused. */
  addFindings(found: Judged['ofHeld']): void {
    for (const each of found) this.findings.push(each);
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
