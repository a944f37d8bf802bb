import type { Vocabulary } from '../presets/vocabulary.ts';
import { addTo } from '../text/group.ts';
import { normalizeKey } from '../text/keys.ts';
import type { CountedField, Document, Field, Section, Span } from '../types.ts';
import { isAnswerHeading } from './answer-heading.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Body } from './markdown.ts';
import { proseOf, trimmedSpan } from './prose.ts';
import { textsOf, type YamlPair } from './yaml.ts';

/** A pair of the frontmatter as a field. */
export function entryOf(
  { key, name, value }: YamlPair,
  { data }: Pick<Frontmatter, 'data'>,
  vocabulary: Vocabulary,
): Field {
  const given = Object.hasOwn(data, name) ? data[name] : undefined;
  // `true` and `false` are no words of the story.
  const texts = typeof given === 'boolean' ? [] : textsOf(value).filter(({ text }) => text !== '');
  return {
    label: name,
    from: 'frontmatter',
    alias: isAlias(name, vocabulary.canonical(name)),
    keySpan: key.span,
    valueSpan: value.span.end > value.span.start ? value.span : key.span,
    bodySpan: null,
    value: given,
    texts,
  };
}

/** The value of a field as text; null if it is blank, or neither text nor a number. */
export function textOf(field: Field | undefined): string | null {
  const value = field?.value;
  // A number as it is written: `007` and `0x1F` are names here.
  const text = typeof value === 'number' ? field?.texts[0]?.text : value;
  return typeof text === 'string' ? text.trim() || null : null;
}

/** The fields of a document by name. Of several values for one name, the first one that is not blank counts. */
export function fieldsOf(document: Document, body: Body, vocabulary: Vocabulary): Map<string, CountedField> {
  const candidates = new Map<string, Field[]>();
  const add = (name: string, field: Field) => addTo(candidates, name, field);
  for (const entry of document.entries) add(vocabulary.canonical(entry.label) ?? entry.label, entry);
  const title = titleSection(document.sections);
  const ends = fieldEnds(document.sections, vocabulary);
  for (const [index, section] of document.sections.entries()) {
    const name = vocabulary.fieldOfHeading(section.heading);
    if (name === null || section === title) continue;
    add(name, sectionField(document.text, section, ends[index] ?? section.bodySpan.end, name, body));
  }
  const named = title === null ? null : vocabulary.fieldOfHeading(title.heading);
  if (title !== null && named !== null) {
    const end = Math.min(document.sections[1]?.start ?? title.bodySpan.end, title.bodySpan.end);
    const field = sectionField(document.text, title, end, named, body);
    const given = candidates.get(named)?.some((other) => !vocabulary.isBlankField(other)) === true;
    if (!given && !vocabulary.isBlankField(field)) add(named, field);
  }
  return new Map([...candidates].map(([name, fields]) => [name, counted(fields, vocabulary)]));
}

/**
 * The heading of the first level that the whole body is under, or null. It is the title of the document even if it has
 * the name of a field. It fills that field only with its own text, and only if nothing else does.
 */
export function titleSection(sections: readonly Section[]): Section | null {
  const [first, ...others] = sections;
  return first?.level === 1 && others.every(({ level }) => level > 1) ? first : null;
}

/** The end of each section as a field: at the next heading that names a field or an answer, or before that. */
function fieldEnds(sections: readonly Section[], vocabulary: Vocabulary): number[] {
  const ends: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const { heading, start, bodySpan } of sections.toReversed()) {
    ends.push(Math.min(next, bodySpan.end));
    if (isAnswerHeading(heading) || vocabulary.fieldOfHeading(heading) !== null) next = start;
  }
  return ends.reverse();
}

function sectionField(text: string, section: Section, end: number, name: string, body: Body): Field {
  const { heading, headingSpan, bodySpan } = section;
  const span: Span = { start: bodySpan.start, end: Math.max(bodySpan.start, end) };
  const prose = proseOf(text, span, body.masks);
  return {
    label: heading,
    from: 'section',
    alias: isAlias(heading, name),
    keySpan: headingSpan,
    valueSpan: trimmedSpan(prose) ?? headingSpan,
    bodySpan: span,
    value: prose.text.trim(),
    texts: [prose],
  };
}

function isAlias(label: string, name: string | null): boolean {
  return name !== null && normalizeKey(label) !== normalizeKey(name);
}

function counted(fields: readonly Field[], vocabulary: Vocabulary): CountedField {
  const index = Math.max(
    0,
    fields.findIndex((field) => !vocabulary.isBlankField(field)),
  );
  const field = fields[index];
  if (field === undefined) throw new Error('a field has a value');
  return { others: fields.toSpliced(index, 1), ...field };
}
