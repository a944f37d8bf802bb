import type { Config } from '../config/config.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { ruleUrl } from '../product.ts';
import type { DocumentReader } from '../reader/document-reader.ts';
import type { RequiredField, Rule, RuleFinding } from '../rules/types.ts';
import { scoreAnswer } from '../scorer/score.ts';
import { detached } from '../text/detached.ts';
import { LineIndex } from '../text/lines.ts';
import { composeMessage } from '../text/message.ts';
import type { AnswerScore, Document, Fix, ProseText, Severity } from '../types.ts';
import { behindLabels } from './behind-labels.ts';
import { lineHasher } from './line-hash.ts';
import type { DocumentReport, Finding } from './report.ts';
import { reportClosest, reportConfidence, reportElements, reportSignals } from './report-answers.ts';

/** A document with what rules and reports both need of it. */
export interface AnalyzedDocument {
  document: Document;
  /** What it was read by. */
  vocabulary: Vocabulary;
  reader: DocumentReader;
  lines: LineIndex;
  lineHash: (line: number) => string | null;
  required: RequiredField[];
  scores: AnswerScore[];
  themes: string[];
  prompts: string[];
}

/** What the documents of one file share. */
export type FileLines = Pick<AnalyzedDocument, 'lines' | 'lineHash'>;

/** `text` is that of its documents; null where it could not be had. */
export function linesOf(text: string | null): FileLines {
  return { lines: new LineIndex(text ?? ''), lineHash: text === null ? () => null : lineHasher(text) };
}

/** Reads and scores a document. */
export function analyze(
  document: Document,
  file: FileLines,
  vocabulary: Vocabulary,
  config: Config,
  reader: DocumentReader,
): AnalyzedDocument {
  reader.startDocument();
  const read = (prose: ProseText) => reader.read(prose);
  const { themes } = vocabulary.preset;
  return {
    document,
    vocabulary,
    reader,
    ...file,
    required: requiredFields(document, vocabulary),
    scores: document.answers.map(({ prose, prompt }) =>
      behindLabels(scoreAnswer(read, prose, prompt, config), document.bank?.labels ?? []),
    ),
    themes: namedIn(document, 'themes', (value) => (Object.hasOwn(themes, value) ? value : null)),
    prompts: namedIn(document, 'prompts', (value) => vocabulary.promptOf(value)),
  };
}

/** The ids that a field lists, without doubles and without what the preset does not know. */
function namedIn(document: Document, name: string, idOf: (value: string) => string | null): string[] {
  const values = document.fields.get(name)?.texts ?? [];
  const ids = values.map(({ text }) => idOf(text.trim())).filter((id) => id !== null);
  return [...new Set(ids)];
}

function requiredFields(document: Document, vocabulary: Vocabulary): RequiredField[] {
  const { commonFields, storyTypes } = vocabulary.preset;
  if (document.kind !== 'story' || document.problems.length > 0) return [];
  const own =
    document.type !== null && Object.hasOwn(storyTypes, document.type)
      ? storyTypes[document.type]
      : undefined;
  // A bank has no place for the fields of a type: `required-fields` has a note on them.
  const specs = document.bank === null ? { ...commonFields, ...own?.fields } : commonFields;
  const needed = Object.entries(specs).filter(([, { optional }]) => optional !== true);
  return needed.map(([name, spec]) => {
    const field = document.fields.get(name) ?? null;
    return { name, spec, field, filled: field !== null && !vocabulary.isBlankField(field) };
  });
}

export function reportDocument(analyzed: AnalyzedDocument): DocumentReport {
  const { document, lines, required, scores, themes, prompts } = analyzed;
  const { filePath, text, kind, type, prompt, owner, status, title, answers, bank } = document;
  const { line, endLine } = lines.region(bank?.span ?? { start: 0, end: text.length });
  return {
    filePath,
    line,
    endLine,
    bank: bank !== null,
    kind,
    type: kind === 'story' ? kept(type) : null,
    guess: bank?.guess ?? null,
    prompt: kind === 'answer' ? kept(prompt) : null,
    owner: kept(owner),
    status,
    title: kept(title),
    themes,
    prompts,
    required: required.map(({ name, field, filled }) => ({ field: name, filled, from: field?.from ?? null })),
    answers: answers.flatMap(({ prompt, anchor }, index) => {
      const found = scores[index];
      if (found === undefined) return [];
      const { score, missing, unsure, literal } = found;
      const { line } = lines.position(anchor.start);
      const signals = reportSignals(found.signals, lines);
      const elements = reportElements(found.elements, lines);
      const confidence = reportConfidence(found);
      const closest = reportClosest(found, lines);
      return [
        {
          prompt,
          line,
          score,
          missing,
          unsure,
          confidence,
          closest,
          signals,
          elements,
          literal,
          before: null,
        },
      ];
    }),
    change: null,
  };
}

function kept(text: string | null): string | null {
  return text === null ? null : detached(text);
}

/** @throws {Error} when a rule yields a messageId that it does not declare */
export function findingOf(
  rule: Rule,
  found: RuleFinding,
  severity: Severity,
  analyzed: AnalyzedDocument,
): Finding {
  const template = rule.meta.messages[found.messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
  const { document, lines, lineHash } = analyzed;
  const region = lines.region(found.at);
  const excerpt = lines.excerpt(found.at);
  return {
    ruleId: rule.id,
    messageId: found.messageId,
    severity,
    message: composeMessage(template, found.data),
    filePath: document.filePath,
    ...region,
    url: ruleUrl(rule.id),
    ...(found.fix ? { fix: inFile(found.fix, document) } : {}),
    excerpt: { ...excerpt, text: detached(excerpt.text) },
    lineHash: lineHash(region.line),
  };
}

/** A fix with the line ends of the file: where those are CR alone, the document has line feeds. */
function inFile({ range, text }: Fix, { crAlone }: Document): Fix {
  return { range, text: crAlone ? text.replaceAll('\n', '\r') : text };
}
