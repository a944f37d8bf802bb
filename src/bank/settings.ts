import { straight } from '../document/scalar-text.ts';
import { idsOf } from '../presets/names.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { isTypo, suggest } from '../text/keys.ts';
import type { Field, Span } from '../types.ts';
import type { BankTag } from './types.ts';

/** The settings of a story: `<!-- star-witness: type=incident-command, status=draft -->`. */
const COMMENT = /<!--[ \t]{0,20}star-witness:([^<>]{0,400}?)-->/g;
/**
 * One setting: `type=x` or `owner: Ana Maria`, up to a comma, a semicolon or the next key. A word without a value is a
 * key that lacks one, and is reported.
 */
const PAIR =
  /(\p{L}[\p{L}_-]{0,39})(?:[ \t]*[=:][ \t]*((?:[^\s,;=]|[ \t]{1,9}(?![\s,;=]|$|\p{L}[\p{L}_-]{0,39}[ \t]{0,9}[=:])){0,80}))?/gu;
/** The sign before a remark, as in a suppression. */
const REMARK = /\s--\s/;
const LABEL = /^[\s>*_+-]{0,20}(?:story )?type[*_ \t]{0,8}[:：][*_ \t]{0,8}([^\n]{1,80})$/gim;

/** The settings of a story as fields: those of its comments, and its type from a label `Type:` or a tag. */
export function settingsOf(
  text: string,
  { start, end }: Span,
  tags: readonly BankTag[],
  vocabulary: Vocabulary,
): Field[] {
  const own = text.slice(start, end);
  const fields = settingsComments(text, { start, end }).flatMap((comment) => comment.fields);
  if (fields.some(({ label }) => vocabulary.canonical(label) === 'type')) return fields;
  const type = typeByLabel(own, start, vocabulary) ?? typeByTag(tags, vocabulary);
  return type === null ? fields : [...fields, type];
}

/** The comments with settings of a story, each with its fields. */
export function settingsComments(text: string, { start, end }: Span): { at: Span; fields: Field[] }[] {
  return [...text.slice(start, end).matchAll(COMMENT)].map(({ index, 1: inner = '', 0: whole }) => {
    const at = { start: start + index, end: start + index + whole.length };
    const base = at.end - 3 - inner.length;
    const said = inner.slice(0, REMARK.exec(inner)?.index);
    const fields = [...said.matchAll(PAIR)].map(({ index: offset, 1: key = '', 2: value = '', 0: pair }) => {
      const keySpan = { start: base + offset, end: base + offset + key.length };
      return fieldOf(key, keySpan, value, base + offset + pair.length - value.length);
    });
    return { at, fields };
  });
}

function fieldOf(label: string, keySpan: Span, value: string, at: number): Field {
  const valueSpan = value === '' ? keySpan : { start: at, end: at + value.length };
  const texts = value === '' ? [] : [straight(value, at)];
  return { label, from: 'frontmatter', alias: false, keySpan, valueSpan, bodySpan: null, value, texts };
}

/**
 * The type in a line `Type:`. Many use such a line for other things, so that only the name of a story type counts, or a
 * typo of one.
 */
function typeByLabel(own: string, start: number, vocabulary: Vocabulary): Field | null {
  let misspelt: Field | null = null;
  let compared = 0;
  for (const { index, 1: written = '', 0: whole } of own.matchAll(LABEL)) {
    const name = written.replace(/[*_`\s]+$/, '');
    const type = vocabulary.typeOf(name);
    const at = start + index + whole.length - written.length;
    const field = fieldOf('type', { start: at, end: at + name.length }, name, at);
    if (type !== null) return { ...field, value: type };
    if (misspelt === null && compared++ < MAX_TYPE_LINES && typeNear(name, vocabulary) !== null)
      misspelt = field;
  }
  return misspelt;
}

/** The most labels `Type:` of a story that are compared with the names of types. */
export const MAX_TYPE_LINES = 3;

/** The fewest letters of a misspelled name: a shorter one may be anything. */
const SHORTEST = 8;

/** The id of the story type that a name is a typo of, or null. */
function typeNear(name: string, { preset: { storyTypes } }: Vocabulary): string | null {
  const near = name.length < SHORTEST ? null : suggest(name, idsOf(storyTypes), 2);
  return near !== null && isTypo(name, near) ? near : null;
}

function typeByTag(tags: readonly BankTag[], vocabulary: Vocabulary): Field | null {
  for (const { text, start, end } of tags) {
    const type = vocabulary.typeOf(text);
    if (type !== null) return { ...fieldOf('type', { start, end }, text, start), value: type };
  }
  return null;
}

/** The id of the story type that a name means, even if misspelled, or null. */
export function typeMeant(name: string, vocabulary: Vocabulary): string | null {
  return vocabulary.typeOf(name) ?? typeNear(name, vocabulary);
}
