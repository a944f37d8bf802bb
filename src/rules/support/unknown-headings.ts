import { answerHeading, isAnswerHeading } from '../../document/answer-heading.ts';
import { placeOf } from '../../document/answers.ts';
import { titleSection } from '../../document/fields.ts';
import type { FieldSpec } from '../../presets/types.ts';
import type { Vocabulary } from '../../presets/vocabulary.ts';
import { MAX_COMPARED, normalizeKey, suggestForTypo } from '../../text/keys.ts';
import { oncePer } from '../../text/once-per.ts';
import { type Document, type Fix, replacement, type Section, type Span } from '../../types.ts';
import type { RuleContext } from '../types.ts';
import { renameOwn } from './fixes.ts';
import { namesPart } from './parts.ts';

/** Longer headings are sentences, not names. */
const LONGEST = 40;
const ANSWER = 'Answer';

/** What a heading names. */
interface Meant {
  /** Null for the answer, which is not a field. */
  field: string | null;
  heading: string;
}

/** A heading that is most likely misspelled. */
export interface UnknownHeading {
  /** The part to rename: the heading, or the misspelled name in it before a colon, a dash or a bracket. */
  written: string;
  at: Span;
  /** The heading that is most likely meant. */
  near: string;
  /** The field that `near` names; null for the answer. */
  field: string | null;
  /** Renames the heading; null if the document already has that field, or another fix adds it. */
  fix: Fix | null;
}

/** The headings that look like a misspelled field or answer, in their order. Any other heading is allowed. */
export function unknownHeadings(
  document: Document,
  { vocabulary, isWord }: Pick<RuleContext, 'vocabulary' | 'isWord'>,
): UnknownHeading[] {
  const names = namesOf(vocabulary);
  let compared = 0;
  const title = titleSection(document.sections);
  const taken = new Set<string | null>(
    [...document.fields].flatMap(([name, field]) => (vocabulary.isBlankField(field) ? [] : [name])),
  );
  return document.sections.flatMap((section): UnknownHeading[] => {
    const { heading, headingSpan } = section;
    const free = section === title || heading.length > LONGEST || namesPart(heading);
    if (free || vocabulary.canonical(heading) !== null || answerHeading(heading) !== null) return [];
    const name = writtenName(heading);
    // `Lesson: what changed` spells the name right, but is not a section of that name.
    const isNamed = vocabulary.canonical(name) !== null;
    const written = isNamed ? heading : name;
    const near = compared++ < MAX_COMPARED ? suggestForTypo(name, names.keys()) : null;
    if (near === null || (near === ANSWER && holdsAnswer(section, document))) return [];
    const { field = null, heading: meant = ANSWER } = names.get(near) ?? {};
    const at = isNamed ? headingSpan : placeOf(written, document.text, headingSpan);
    // More words in the heading would keep it from being the heading of the field.
    const isWhole = !isNamed && (field === null || normalizeKey(written) === normalizeKey(heading));
    const rename = isWhole
      ? { ...replacement(at, meant), safe: renameOwn(at, written, near, isWord).safe }
      : { ...replacement(headingSpan, meant), safe: false };
    const fix = field === null || !taken.has(field) ? rename : null;
    if (field !== null) taken.add(field);
    return [{ written, at, near: meant, field, fix }];
  });
}

/** The text before a colon, a dash or a bracket: `Anser: disagreement`, `Tradeofs (draft)`. */
function writtenName(heading: string): string {
  return (/^[^:(\u2013\u2014]*/.exec(heading)?.[0] ?? '').split(' - ', 1)[0]?.trim() || heading;
}

/** Whether a section contains answers, as one called `Answers` does. */
function holdsAnswer({ bodySpan }: Section, { sections }: Document): boolean {
  return sections.some(
    ({ heading, start }) => start >= bodySpan.start && start < bodySpan.end && isAnswerHeading(heading),
  );
}

/** Every name that a heading may misspell, with its field and the title of the field. */
const namesOf = oncePer(({ preset, otherNames }: Vocabulary) => {
  const specs: [string, FieldSpec][] = [
    preset.commonFields,
    ...Object.values(preset.storyTypes).map(({ fields }) => fields),
  ].flatMap((fields) => Object.entries(fields));
  return new Map<string, Meant>([
    ...specs.flatMap(([field, { title, aliases }]) =>
      [title, field, ...aliases.filter((alias) => otherNames.has(alias))].map(
        (name) => [name, { field, heading: title }] satisfies [string, Meant],
      ),
    ),
    [ANSWER, { field: null, heading: ANSWER }],
  ]);
});
