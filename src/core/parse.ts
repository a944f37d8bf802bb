import type {
  Answer,
  Document,
  DocumentKind,
  Field,
  Problem,
  Section,
  Source,
  Span,
  Status,
} from '../types.ts';
import { type Frontmatter, isProblem, readFrontmatter } from './frontmatter.ts';
import { type Body, scanBody } from './markdown.ts';
import { ownerOfPath } from './owner.ts';
import { mergeSpans, proseOf, trimmedSpan } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';
import { textsOf, type YamlPair } from './yaml.ts';

export const STATUSES: readonly Status[] = ['draft', 'ready', 'retired'];

/** Answers of one file that are read; more are refused, because a report has them all. */
export const MAX_ANSWERS = 100;

/** An answer's section: `Answer`, or `Answer: ` and a prompt's id or question. */
const ANSWER_HEADING = /^answer(?:(?:[ \t]*[:\u2013\u2014]|[ \t]+-)[ \t]*(.*))?$/is;

/**
 * Reads a file as a story or a prompt answer. Never throws for what an author wrote: what could not be read stands
 * in `problems`.
 */
export function parse(source: Source, vocabulary: Vocabulary): Document {
  const document = emptyDocument(source);
  if (source.unreadable !== undefined) {
    document.problems.push({ ruleId: 'unreadable-file', at: { start: 0, end: 0 }, ...source.unreadable });
    return document;
  }
  const frontmatter = readFrontmatter(source.text);
  if (isProblem(frontmatter)) {
    document.problems.push(frontmatter);
    return document;
  }
  document.frontmatter = { openSpan: frontmatter.openSpan, closeSpan: frontmatter.closeSpan };
  document.entries = frontmatter.pairs.map((pair) => entryOf(pair, frontmatter));
  const body = scanBody(source.text, frontmatter.bodyStart, (tag) => vocabulary.placeholders.isTemplate(tag));
  document.sections = body.sections;
  fillFields(document, body, vocabulary);
  readMeta(document);
  const tooMany = excessAnswers(document.sections);
  if (tooMany !== null) document.problems.push(tooMany);
  else document.answers = readAnswers(document, body, frontmatter.bodyStart, vocabulary);
  return document;
}

function emptyDocument(source: Source): Document {
  return {
    filePath: source.filePath,
    text: source.text,
    kind: source.kind ?? 'story',
    problems: [],
    frontmatter: null,
    title: null,
    status: 'ready',
    owner: ownerOfPath(source.filePath),
    type: null,
    prompt: null,
    entries: [],
    sections: [],
    fields: new Map(),
    answers: [],
  };
}

function entryOf({ key, name, value }: YamlPair, { data }: Frontmatter): Field {
  const texts = textsOf(value).filter(({ text }) => text !== '');
  return {
    label: name,
    from: 'frontmatter',
    keySpan: key.span,
    valueSpan: value.span.end > value.span.start ? value.span : key.span,
    value: Object.hasOwn(data, name) ? data[name] : undefined,
    texts,
  };
}

/** The value that counts for each key: the frontmatter's, or a section's where that is missing or blank. */
function fillFields(document: Document, body: Body, vocabulary: Vocabulary): void {
  const { fields } = document;
  for (const entry of document.entries) {
    const name = vocabulary.canonical(entry.label) ?? entry.label;
    const earlier = fields.get(name);
    if (earlier === undefined || vocabulary.isBlankField(earlier)) fields.set(name, entry);
  }
  for (const section of document.sections) {
    const name = vocabulary.fieldOfHeading(section.heading);
    if (name === null) continue;
    const field = sectionField(document.text, section, body);
    const earlier = fields.get(name);
    if (earlier === undefined || (vocabulary.isBlankField(earlier) && !vocabulary.isBlankField(field))) {
      fields.set(name, field);
    }
  }
}

function sectionField(text: string, section: Section, body: Body): Field {
  const prose = proseOf(text, section.bodySpan, body.masks);
  const span = trimmedSpan(prose);
  return {
    label: section.heading,
    from: 'section',
    keySpan: section.headingSpan,
    valueSpan: span ?? section.headingSpan,
    value: prose.text.trim(),
    texts: [prose],
  };
}

function readMeta(document: Document): void {
  const text = (name: string) => {
    const value = document.fields.get(name)?.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
  };
  document.type = text('type');
  document.prompt = text('prompt');
  document.kind = kindOf(document);
  document.owner = text('owner') ?? document.owner;
  document.title = text('title') ?? document.sections.find(({ level }) => level === 1)?.heading ?? null;
  const status = text('status')?.toLowerCase();
  document.status = STATUSES.find((known) => known === status) ?? 'ready';
}

/** The frontmatter says what a document is, where it says one thing; otherwise the glob that it was matched by. */
function kindOf(document: Document): DocumentKind {
  const story = document.fields.has('type');
  const answer = document.fields.has('prompt');
  if (story === answer) return document.kind;
  return story ? 'story' : 'answer';
}

function excessAnswers(sections: readonly Section[]): Problem | null {
  const headings = sections.filter(({ heading }) => ANSWER_HEADING.test(heading));
  const next = headings[MAX_ANSWERS];
  if (next === undefined) return null;
  const data = { size: `${headings.length} answers`, limit: `${MAX_ANSWERS} answers` };
  return { ruleId: 'unreadable-file', messageId: 'tooLarge', at: next.headingSpan, data };
}

function readAnswers(document: Document, body: Body, bodyStart: number, vocabulary: Vocabulary): Answer[] {
  const own =
    document.kind === 'answer' && document.prompt !== null ? vocabulary.promptOf(document.prompt) : null;
  const answers: Answer[] = [];
  for (const { heading, headingSpan, bodySpan } of document.sections) {
    const match = ANSWER_HEADING.exec(heading);
    if (match === null) continue;
    const named = match[1]?.trim() ?? '';
    const prompt = named === '' ? own : vocabulary.promptOf(named);
    const unknownPrompt =
      named !== '' && prompt === null
        ? { text: named, span: placeOf(named, document.text, headingSpan) }
        : null;
    const spoken = spokenProse(document.text, bodySpan, body.masks, vocabulary);
    answers.push({ prompt, unknownPrompt, anchor: headingSpan, ...spoken });
  }
  if (answers.length > 0) return answers;
  const fieldSections = document.sections
    .filter(({ heading }) => vocabulary.fieldOfHeading(heading) !== null)
    .map(({ bodySpan }) => bodySpan);
  const masks = mergeSpans(body.masks, fieldSections);
  const spoken = spokenProse(
    document.text,
    { start: bodyStart, end: document.text.length },
    masks,
    vocabulary,
  );
  const anchor = trimmedSpan(spoken.prose) ?? spoken.templates[0];
  if (anchor === undefined) return [];
  return [{ prompt: own, unknownPrompt: null, anchor: firstLine(document.text, anchor), ...spoken }];
}

/** Where a part of a heading stands; the whole heading where marks of emphasis come between. */
function placeOf(part: string, text: string, heading: Span): Span {
  const at = text.slice(heading.start, heading.end).lastIndexOf(part);
  if (at === -1) return heading;
  return { start: heading.start + at, end: heading.start + at + part.length };
}

/** Prose without template text, which nobody says, and where that stands. */
function spokenProse(
  text: string,
  span: Span,
  masks: readonly Span[],
  vocabulary: Vocabulary,
): Pick<Answer, 'prose' | 'templates'> {
  const prose = proseOf(text, span, masks);
  const templates = vocabulary.placeholders
    .find(prose.text)
    .map(({ start, end }) => prose.locate(start, end));
  if (templates.length === 0) return { prose, templates };
  return { prose: proseOf(text, span, mergeSpans(masks, templates)), templates };
}

function firstLine(text: string, span: Span): Span {
  const [line = ''] = text.slice(span.start, span.end).split(/\r?\n/, 1);
  return { start: span.start, end: span.start + line.length };
}
