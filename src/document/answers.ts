import type { Vocabulary } from '../presets/vocabulary.ts';
import { suggest } from '../text/keys.ts';
import { firstLine } from '../text/spans.ts';
import type { Answer, Document, Problem, Section, Span } from '../types.ts';
import { type AnswerHeading, answerHeading, withoutRemark } from './answer-heading.ts';
import type { Body } from './markdown.ts';
import { firstAfter, mergeSpans, proseOf, trimmedSpan } from './prose.ts';
import { quotedProse } from './quoted-prose.ts';

/** The most answers of one file. More are refused, because a report has all of them. */
export const MAX_ANSWERS = 100;

/**
 * The answers of a document: one below each heading `Answer`, up to the next one or the end of its section. Without
 * such a heading, the text outside the sections of fields is the answer.
 */
export function answersOf(
  document: Document,
  body: Body,
  bodyStart: number,
  vocabulary: Vocabulary,
): Answer[] | Problem {
  const { kind, prompt, text, sections } = document;
  const own = kind === 'answer' && prompt !== null ? vocabulary.promptOf(prompt) : null;
  const headed = sections.flatMap((section) => {
    const heading = answerHeading(section.heading);
    return heading === null ? [] : [{ section, heading }];
  });
  const excess = headed[MAX_ANSWERS];
  if (excess !== undefined) return tooMany(headed.length, excess.section);
  if (headed.length === 0) return withoutHeading(document, body, bodyStart, own, vocabulary);
  return headed.map(({ section, heading }, index) => {
    const { start, end } = section.bodySpan;
    const next = headed[index + 1]?.section.start ?? end;
    const spoken = spokenProse(
      text,
      { start, end: Math.max(start, Math.min(end, next)) },
      body,
      [],
      vocabulary,
    );
    return {
      anchor: section.headingSpan,
      ...promptNamed(section, heading, text, own, vocabulary),
      ...spoken,
    };
  });
}

function tooMany(count: number, { headingSpan }: Section): Problem {
  const data = { size: `${count} answers`, limit: `${MAX_ANSWERS} answers` };
  return { ruleId: 'unreadable-file', messageId: 'tooLarge', at: headingSpan, data };
}

function withoutHeading(
  { text, fields }: Document,
  body: Body,
  bodyStart: number,
  own: string | null,
  vocabulary: Vocabulary,
): Answer[] {
  const taken = [...fields.values()]
    .flatMap((field) => [field, ...field.others])
    .flatMap(({ bodySpan }) => bodySpan ?? []);
  const spoken = spokenProse(text, { start: bodyStart, end: text.length }, body, taken, vocabulary);
  const anchor = trimmedSpan(spoken.prose) ?? spoken.templates[0];
  if (anchor === undefined) return [];
  return [{ prompt: own, unknownPrompt: null, anchor: firstLine(text, anchor), ...spoken }];
}

/**
 * The prompt that a heading names, or else the document's. A remark, `(2 minutes)`, is not one, unless it is a
 * misspelled id.
 */
function promptNamed(
  { headingSpan }: Section,
  { after, named }: AnswerHeading,
  text: string,
  own: string | null,
  vocabulary: Vocabulary,
): Pick<Answer, 'prompt' | 'unknownPrompt'> {
  if (after === '') return { prompt: own, unknownPrompt: null };
  const prompt = vocabulary.promptOf(after) ?? vocabulary.promptOf(withoutRemark(after));
  if (prompt !== null) return { prompt, unknownPrompt: null };
  if (!named && suggest(after, Object.keys(vocabulary.preset.prompts)) === null) {
    return { prompt: own, unknownPrompt: null };
  }
  return { prompt, unknownPrompt: { text: after, span: placeOf(after, text, headingSpan) } };
}

/** The span of a part of a heading; of the whole heading, if marks of emphasis come between. */
export function placeOf(part: string, text: string, heading: Span): Span {
  const at = text.slice(heading.start, heading.end).lastIndexOf(part);
  if (at === -1) return heading;
  return { start: heading.start + at, end: heading.start + at + part.length };
}

/**
 * The prose of a span without template text, and the spans of that. Without prose, a quotation in the span may be what
 * was meant.
 */
function spokenProse(
  text: string,
  span: Span,
  body: Body,
  taken: readonly Span[],
  vocabulary: Vocabulary,
): Pick<Answer, 'prose' | 'templates'> {
  const masks = mergeSpans(body.masks, taken);
  const prose = proseOf(text, span, masks);
  if (prose.text.trim() === '') {
    const apart = mergeSpans(taken, []);
    const isTaken = (offset: number) => {
      const field = apart[firstAfter(apart, offset)];
      return field !== undefined && field.start <= offset;
    };
    const quoted = body.quoted.filter(
      ({ start, end }) => start >= span.start && end <= span.end && !isTaken(start),
    );
    const meant = quotedProse(text, quoted, vocabulary);
    if (meant !== null) return { prose: meant, templates: [] };
  }
  const all = vocabulary.placeholders.isBlank(prose.text) ? trimmedSpan(prose) : null;
  const templates =
    all === null
      ? vocabulary.placeholders.find(prose.text).map(({ start, end }) => prose.locate(start, end))
      : [all];
  if (templates.length === 0) return { prose, templates };
  return { prose: proseOf(text, span, mergeSpans(masks, templates)), templates };
}
