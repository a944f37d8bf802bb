import type { FieldSpec, Preset } from '../presets/types.ts';

/** A piece of an answer, with the heading above it; null for text that needs none. */
export interface ToldPart {
  heading: string | null;
  /** Markdown. */
  text: string;
}

/** A story or an answer before it is written. */
export interface Draft {
  /** Null where the file needs none. */
  title: string | null;
  owner: string | null;
  date: string | null;
  themes: readonly string[];
  prompts: readonly string[];
  tags: readonly string[];
  /** Where it is from, as a comment by which it is known again. */
  origin: string | null;
  /** What it answers, in the words of the interviewer. */
  question: string | null;
  told: readonly ToldPart[];
  /** Text by the name of its field. */
  fields: ReadonlyMap<string, string>;
  /** Comments that come before everything else in the body. */
  directives: readonly string[];
  /** Link reference definitions, for the end of the file. */
  definitions: readonly string[];
  /** What is kept although nothing asks for it. */
  rest: ToldPart | null;
}

export interface StoryDraft extends Draft {
  /** Null while it is not known. */
  type: string | null;
  /** The comment after the type. */
  typeNote: string | null;
  /** What an interviewer asks next, as comments. */
  followUps: readonly string[];
}

export interface AnswerDraft extends Draft {
  /** The id of the prompt. */
  prompt: string;
}

/** The fields that a story of a type needs, by name; those of every type where it is not known. */
export function fieldsFor({ commonFields, storyTypes }: Preset, type: string | null): Map<string, FieldSpec> {
  const own = type !== null && Object.hasOwn(storyTypes, type) ? storyTypes[type]?.fields : undefined;
  return new Map(Object.entries({ ...commonFields, ...own }));
}

/** What is needed and not there, by name. */
export function gapsOf({ type, fields }: StoryDraft, preset: Preset): string[] {
  return [...fieldsFor(preset, type).keys()].filter((name) => !fields.has(name));
}

/** What a field is called in a heading. */
export function fieldTitle(name: string, { commonFields, storyTypes }: Preset): string {
  const tables = [commonFields, ...Object.values(storyTypes).map(({ fields }) => fields)];
  return tables.find((fields) => Object.hasOwn(fields, name))?.[name]?.title ?? name;
}
