import type {
  AnswerScore,
  Document,
  DocumentReport,
  Finding,
  ProseText,
  RequiredField,
  Rule,
  RuleFinding,
  Severity,
  Source,
} from '../types.ts';
import type { Config } from './config.ts';
import type { DocumentReader } from './document-reader.ts';
import { lineHasher } from './line-hash.ts';
import { LineIndex } from './lines.ts';
import { composeMessage } from './message.ts';
import { parse } from './parse.ts';
import { ruleUrl } from './product.ts';
import { reportClosest, reportConfidence, reportElements, reportSignals } from './report-answers.ts';
import { scoreAnswer } from './score.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A document with what rules and reports both need of it. */
export interface Judged {
  document: Document;
  reader: DocumentReader;
  lines: LineIndex;
  lineHash: (line: number) => string | null;
  required: RequiredField[];
  scores: AnswerScore[];
}

/** Parses, reads and scores a source. */
export function judge(
  source: Source,
  vocabulary: Vocabulary,
  config: Config,
  reader: DocumentReader,
): Judged {
  const document = parse(source, vocabulary);
  reader.startDocument();
  const read = (prose: ProseText) => reader.read(prose);
  return {
    document,
    reader,
    lines: new LineIndex(document.text),
    lineHash: source.unreadable === undefined ? lineHasher(document.text) : () => null,
    required: requiredFields(document, vocabulary),
    scores: document.answers.map(({ prose, prompt }) => scoreAnswer(read, prose, prompt, config)),
  };
}

function requiredFields(document: Document, vocabulary: Vocabulary): RequiredField[] {
  const { commonFields, storyTypes } = vocabulary.preset;
  if (document.kind !== 'story' || document.problems.length > 0) return [];
  const own =
    document.type !== null && Object.hasOwn(storyTypes, document.type)
      ? storyTypes[document.type]
      : undefined;
  return Object.entries({ ...commonFields, ...own?.fields }).map(([name, spec]) => {
    const field = document.fields.get(name) ?? null;
    return { name, spec, field, filled: field !== null && !vocabulary.isBlankField(field) };
  });
}

export function reportDocument({ document, lines, required, scores }: Judged): DocumentReport {
  const { filePath, kind, type, prompt, owner, status, title, answers } = document;
  return {
    filePath,
    kind,
    type: kind === 'story' ? type : null,
    prompt: kind === 'answer' ? prompt : null,
    owner,
    status,
    title,
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

/** @throws {Error} when a rule yields a messageId that it does not declare */
export function findingOf(rule: Rule, found: RuleFinding, severity: Severity, judged: Judged): Finding {
  const template = rule.meta.messages[found.messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
  const { document, lines, lineHash } = judged;
  const region = lines.region(found.at);
  return {
    ruleId: rule.id,
    messageId: found.messageId,
    severity,
    message: composeMessage(template, found.data),
    filePath: document.filePath,
    ...region,
    url: ruleUrl(rule.id),
    ...(found.fix ? { fix: found.fix } : {}),
    excerpt: lines.excerpt(found.at),
    lineHash: lineHash(region.line),
  };
}
