import type { Config } from '../config/config.ts';
import { ownerName } from '../document/owner.ts';
import { type DocumentMeasures, measuresOf } from '../measures/document-measures.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { ruleUrl } from '../product.ts';
import type { DocumentReader } from '../reader/document-reader.ts';
import type { RequiredField, RuleInfo } from '../rules/types.ts';
import { scoreAnswer } from '../scorer/score.ts';
import { detached } from '../text/detached.ts';
import { endOfLine, LineIndex, startOfLine, withLineFeeds } from '../text/lines.ts';
import { composeMessage } from '../text/message.ts';
import { oncePer } from '../text/once-per.ts';
import type { Answer, AnswerScore, Document, FilePlace, Fix, ProseText, Source, Span } from '../types.ts';
import { afterLabels } from './after-labels.ts';
import type { Candidate } from './finding-limit.ts';
import { lineHasher } from './line-hash.ts';
import type { DocumentReport, Finding, PlacedFix } from './report.ts';
import { NO_DETAILS, reportConfidence, reportDetails } from './report-answers.ts';
import { subjectOf } from './report-subject.ts';

/** A document with what rules and reports both need of it. */
export interface AnalyzedDocument {
  document: Document;
  /** What it was read by. */
  vocabulary: Vocabulary;
  reader: DocumentReader;
  lines: LineIndex;
  /** The file's text as it is; the document has line feeds for lone CRs, and nothing that is blacked out. */
  fileText: string;
  /** The same with everything confidential blacked out. */
  shownText: string;
  lineHash: (line: number) => string | null;
  required: RequiredField[];
  scores: AnswerScore[];
  /** What it says in numbers; asked for as long as the reader is at this document. */
  measures: () => DocumentMeasures;
}

/** What the documents of one file share. */
export type FileLines = Pick<AnalyzedDocument, 'lines' | 'lineHash' | 'fileText' | 'shownText'>;

/** `shown`: the text with everything confidential blacked out. */
export function linesOf({ text: fileText, unreadable }: Source, shown = fileText): FileLines {
  const text = withLineFeeds(fileText);
  const lineHash = unreadable === undefined ? lineHasher(text) : () => null;
  const lines = new LineIndex(text, withLineFeeds(shown));
  return { lines, fileText, shownText: shown, lineHash };
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
  let measures: DocumentMeasures | undefined;
  return {
    document,
    vocabulary,
    reader,
    ...file,
    required: requiredFields(document, vocabulary),
    measures: () => {
      measures ??= measuresOf(document, vocabulary, read);
      return measures;
    },
    scores: document.answers.map(({ prose, prompt }) =>
      afterLabels(scoreAnswer(read, prose, prompt, config), document.bank?.labels ?? []),
    ),
  };
}

function requiredFields(document: Document, vocabulary: Vocabulary): RequiredField[] {
  const { commonFields, storyTypes } = vocabulary.preset;
  const isRead = document.frontmatter !== null || document.bank !== null;
  if (document.kind !== 'story' || !isRead) return [];
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

/** `details`: with what was seen in it, and not only what it is and how it was judged. */
export function reportDocument(
  { document, vocabulary, lines, required, scores }: AnalyzedDocument,
  details: boolean,
): DocumentReport {
  const { filePath, text, kind, type, prompt, owner, status, title, answers, bank } = document;
  const { line, endLine } = lines.region(bank?.span ?? { start: 0, end: text.length });
  const { typeTitle, shows, themes, prompts } = subjectOf(document, vocabulary);
  return {
    filePath,
    line,
    endLine,
    ...besideOf(document),
    bank: bank !== null,
    kind,
    type: kind === 'story' ? kept(type) : null,
    guess: bank?.guess ?? null,
    typeTitle,
    shows,
    prompt: kind === 'answer' ? kept(prompt) : null,
    owner: owner === null ? null : kept(ownerName(owner)),
    status,
    title: kept(title),
    themes,
    prompts,
    required: required.map((each) => reportRequired(each, vocabulary)),
    answers: scores.map((found, index) => {
      const { prompt, anchor } = answers[index] as Answer;
      const { score, missing, unsure, literal, english } = found;
      const { line } = lines.position(anchor.start);
      const confidence = reportConfidence(found);
      const { closest, signals, elements } = details ? reportDetails(found, lines) : NO_DETAILS;
      return {
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
        english,
        before: null,
      };
    }),
    change: null,
    told: null,
  };
}

/** The same object for the same field in the same state: of thousands of documents most have the same few. */
function reportRequired({ name, field, filled }: RequiredField, vocabulary: Vocabulary): RequiredReport {
  const known = requiredReports(vocabulary);
  const from = field?.from ?? null;
  const key = `${name} ${filled} ${from}`;
  const report = known.get(key) ?? { field: name, filled, from };
  known.set(key, report);
  return report;
}

type RequiredReport = DocumentReport['required'][number];
const requiredReports = oncePer((_: Vocabulary) => new Map<string, RequiredReport>());

/** Which one of the stories with the same lines it is, where it is not the first. */
function besideOf({ bank }: Document): { beside?: number } {
  return bank === null || bank.beside === 0 ? {} : { beside: bank.beside };
}

function kept(text: string | null): string | null {
  return text === null ? null : detached(text);
}

/** @throws {Error} when a rule yields a messageId that it does not declare */
export function findingOf({ rule, found, severity }: Candidate, analyzed: AnalyzedDocument): Finding {
  const template = rule.meta.messages[found.messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
  const { document, lines, lineHash } = analyzed;
  const region = lines.region(found.at);
  const excerpt = lines.excerpt(found.at);
  const isOffered = found.fix && ('checkText' in rule || !touchesBlack(found.fix, analyzed));
  return {
    ruleId: rule.id,
    messageId: found.messageId,
    severity,
    message: composeMessage(template, found.data),
    filePath: document.filePath,
    ...region,
    ...besideOf(document),
    byteColumns: lines.byteColumns(found.at),
    url: urlOf(rule),
    ...(found.about ? { about: found.about } : {}),
    ...(found.fix && isOffered ? { fix: placed(found.fix, analyzed) } : {}),
    ...(found.related ? { related: found.related.map((span) => relatedPlace(span, analyzed)) } : {}),
    excerpt: { ...excerpt, text: detached(excerpt.text) },
    lineHash: lineHash(region.line),
  };
}

/** One text for all findings of a rule. */
const urlOf = oncePer(({ id }: RuleInfo) => ruleUrl(id));

function relatedPlace(span: Span, { document, lines }: AnalyzedDocument): FilePlace {
  return { filePath: document.filePath, ...lines.region(span) };
}

/**
 * Whether a fix of a rule that knows nothing of what is blacked out would write it into the file, or would be shown, as a
 * suggestion is, with the whole lines that it is on.
 */
function touchesBlack({ range: [start, end] }: Fix, { fileText, shownText }: AnalyzedDocument): boolean {
  if (fileText === shownText) return false;
  const from = startOfLine(fileText, start);
  const to = endOfLine(fileText, end);
  return fileText.slice(from, to) !== shownText.slice(from, to);
}

/**
 * A fix with the line breaks of the file, where rules write line feeds: a break that stays is the one that the file has
 * there, a new one is like the break before it.
 */
function placed({ range: [start, end], text, safe }: Fix, { lines, fileText }: AnalyzedDocument): PlacedFix {
  const [first = '', ...others] = text.split(/\r?\n/);
  const replaced = fileText.slice(start, end).match(LINE_BREAK) ?? [];
  const added = replaced.length === others.length ? '' : breakBefore(fileText, start);
  const own = others.map((line, index) => (added || replaced[index]) + line);
  const span = { start, end };
  const place = { ...lines.region(span), byteColumns: lines.byteColumns(span) };
  return { range: [start, end], text: first + own.join(''), safe, ...place };
}

const LINE_BREAK = /\r\n|\r|\n/g;

/** The last line break before an offset; of a text without any, a line feed. */
function breakBefore(text: string, offset: number): string {
  const at = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  if (at === -1 || offset === 0) return '\n';
  return text.startsWith('\r\n', at - 1) ? '\r\n' : text.charAt(at);
}
