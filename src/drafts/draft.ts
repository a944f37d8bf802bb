import type { FieldSpec, Preset } from '../presets/types.ts';

/** A piece of an answer, with the heading above it, or null for text without one. */
export interface ToldPart {
  heading: string | null;
  /** Markdown. */
  text: string;
}

/** The content of a file for a story or an answer. */
export interface Draft {
  /** Null if the file needs none. */
  title: string | null;
  owner: string | null;
  date: string | null;
  themes: readonly string[];
  prompts: readonly string[];
  tags: readonly string[];
  /** The comment that says where it comes from: the next import finds the file by it. */
  origin: string | null;
  /** The question that it answers, in the words of the interviewer. */
  question: string | null;
  told: readonly ToldPart[];
  /** Text by the name of its field. */
  fields: ReadonlyMap<string, string>;
  /** Comments for the beginning of the body. */
  directives: readonly string[];
  /** Link reference definitions, for the end of the file. */
  definitions: readonly string[];
  /** Text that belongs to no part and no field, and is kept. */
  rest: ToldPart | null;
}

export interface StoryDraft extends Draft {
  /** Null if it is not known. */
  type: string | null;
  /** The comment after the type. */
  typeNote: string | null;
  /** Questions that an interviewer asks next, for a comment. */
  followUps: readonly string[];
}

export interface AnswerDraft extends Draft {
  /** The id of the prompt. */
  prompt: string;
}

/** The fields that a story of a type needs, by name; if the type is not known, those that all types need. */
export function fieldsFor({ commonFields, storyTypes }: Preset, type: string | null): Map<string, FieldSpec> {
  const own = type !== null && Object.hasOwn(storyTypes, type) ? storyTypes[type]?.fields : undefined;
  return new Map(Object.entries({ ...commonFields, ...own }));
}

/** The names of the fields that a story needs and lacks. */
export function gapsOf({ type, fields }: StoryDraft, preset: Preset): string[] {
  return [...fieldsFor(preset, type).keys()].filter((name) => !fields.has(name));
}

/** The name of a field in a heading. */
export function fieldTitle(name: string, { commonFields, storyTypes }: Preset): string {
  const tables = [commonFields, ...Object.values(storyTypes).map(({ fields }) => fields)];
  return tables.find((fields) => Object.hasOwn(fields, name))?.[name]?.title ?? name;
}
