import { parseBank } from '../bank/documents.ts';
import { resolveConfig } from '../builtin.ts';
import { check } from '../check.ts';
import { analyze, linesOf } from '../linter/analyze.ts';
import { groupByDocument, storyKey } from '../linter/by-document.ts';
import type { DocumentReport, Finding, Report } from '../linter/report.ts';
import { SourceParser } from '../linter/source-parser.ts';
import { secondsToSay } from '../linter/story-card.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import type { LineIndex } from '../text/lines.ts';
import type { Span } from '../types.ts';
import { type MarkedPassage, passagesOf } from './passages.ts';
import { type Choice, type PastedFile, pastedFile, spanInText } from './pasted.ts';

/** A finding with its place in the pasted text. */
export interface PlacedFinding {
  finding: Finding;
  at: Span;
}

/** A story or an answer in the pasted text. All places are in the text, not in the file made of it. */
export interface JudgedDocument {
  document: DocumentReport;
  /** Where it begins in the text. */
  start: number;
  passages: MarkedPassage[];
  findings: PlacedFinding[];
  /** Findings about the file around the text: what a story file needs besides the text. */
  around: Finding[];
  /** The seconds that its longest answer takes to say; null without an answer. */
  seconds: number | null;
}

export interface JudgedText {
  file: PastedFile;
  /** The report on `file.source`, as `check` gives it everywhere. */
  report: Report;
  documents: JudgedDocument[];
}

/** UTF-16 units of the longest text that is judged while someone types. */
export const MAX_PASTED_LENGTH = 50_000;

/** Judges pasted texts with the built-in preset. */
export class TextJudge {
  readonly config = resolveConfig();
  private readonly model: Model;
  private readonly parser = new SourceParser(this.config, '', parseBank);
  private readonly reader: DocumentReader;

  constructor(model: Model) {
    this.model = model;
    this.reader = new DocumentReader(model, this.config.preset.ownWords);
  }

  judge(text: string, choice: Choice): JudgedText {
    const file = pastedFile(text, choice, this.config.preset);
    const report = check([file.source], { model: this.model, config: this.config });
    return { file, report, documents: this.documentsOf(file, report) };
  }

  private documentsOf(file: PastedFile, report: Report): JudgedDocument[] {
    const lines = linesOf(file.source);
    const { byDocument } = groupByDocument(report.documents, report.findings);
    const byPlace = new Map(report.documents.map((document) => [storyKey(document), document]));
    return this.parser.documentsOf(file.source).flatMap((parsed): JudgedDocument[] => {
      const start = parsed.bank?.span.start ?? 0;
      const { line } = lines.lines.position(start);
      const document = byPlace.get(storyKey({ line, beside: parsed.bank?.beside ?? 0 }));
      if (document === undefined) return [];
      const analyzed = analyze(parsed, lines, this.parser.vocabularyOf(parsed), this.config, this.reader);
      const times = parsed.answers.map((answer) => secondsToSay(answer, analyzed, this.config) ?? 0);
      return [
        {
          document,
          start: Math.max(0, start - file.offset),
          passages: passagesOf(analyzed).flatMap((passage) => inText(passage, file)),
          ...placed(byDocument.get(document) ?? [], lines.lines, file),
          seconds: Math.max(0, ...times) || null,
        },
      ];
    });
  }
}

function inText(passage: MarkedPassage, file: PastedFile): MarkedPassage[] {
  const at = spanInText(file, passage.at);
  return at === null ? [] : [{ ...passage, at }];
}

/** Separates the findings in the text from those in the frontmatter that was added to it. */
function placed(
  all: readonly Finding[],
  lines: LineIndex,
  file: PastedFile,
): Pick<JudgedDocument, 'findings' | 'around'> {
  const findings: PlacedFinding[] = [];
  const around: Finding[] = [];
  for (const finding of all) {
    const { line, column, endLine, endColumn } = finding;
    const span = {
      start: lines.offset({ line, column }),
      end: lines.offset({ line: endLine, column: endColumn }),
    };
    const at = spanInText(file, span);
    if (at === null) around.push(finding);
    else findings.push({ finding, at });
  }
  return { findings, around };
}
