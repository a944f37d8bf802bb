import { normalizeKey } from '../text/keys.ts';
import type { Field } from '../types.ts';
import { Placeholders } from './placeholders.ts';
import type { FieldSpec, Preset } from './types.ts';

/** Keys that every document may have and that no story type requires. */
export const META_KEYS = [
  'title',
  'type',
  'prompt',
  'owner',
  'status',
  'themes',
  'prompts',
  'date',
  'tags',
  'star-witness',
] as const;

/** Whether a canonical name is that of a key and not of a field. */
export function isMetaKey(name: string): boolean {
  return (META_KEYS as readonly string[]).includes(name);
}

/** A preset, with tables to look things up in. */
export class Vocabulary {
  readonly preset: Preset;
  readonly placeholders: Placeholders;
  /** Canonical names of every field of any story type, the common ones first. */
  readonly fieldNames: readonly string[];
  /** The specification of each field; if several types have it, that of the first one. */
  readonly fieldSpecs: ReadonlyMap<string, FieldSpec>;
  /** Other names of fields, such as titles, with the field's own name: those whose misspellings are recognized. */
  readonly otherNames = new Map<string, string>();
  private readonly canonicalNames = new Map<string, string>();
  private readonly promptIds = new Map<string, string>();
  private readonly typeIds: ReadonlyMap<string, string>;
  private readonly questionIds = new Map<string, string>();
  private readonly themeIds: ReadonlyMap<string, string>;
  private readonly themeTitles: ReadonlyMap<string, string>;
  /** The hints of fields in lower case: a value that repeats its hint is template text. */
  private readonly hints = new Set<string>();
  private longestHint = 0;

  constructor(preset: Preset) {
    this.preset = preset;
    this.placeholders = new Placeholders(preset);
    const specs = [
      preset.commonFields,
      ...Object.values(preset.storyTypes).map((type) => type.fields),
    ].flatMap((fields) => Object.entries(fields));
    this.fieldSpecs = new Map(specs.toReversed());
    this.fieldNames = [...new Set(specs.map(([name]) => name))];
    for (const key of META_KEYS) this.canonicalNames.set(normalizeKey(key), key);
    for (const [name, spec] of specs) this.addField(name, spec);
    for (const [name, spec] of specs) this.addAliases(name, spec);
    const themes = Object.entries(preset.themes);
    this.themeIds = new Map(themes.map(([id]) => [normalizeKey(id), id]));
    this.themeTitles = new Map(themes.toReversed().map(([id, title]) => [normalizeKey(title), id]));
    // Of two types with one name, the first one has it.
    this.typeIds = new Map(
      Object.entries(preset.storyTypes)
        .toReversed()
        .flatMap(([id, { title }]) => [id, title].map((name) => [normalizeKey(name), id] as const)),
    );
    for (const [id, prompt] of Object.entries(preset.prompts)) {
      this.promptIds.set(normalizeKey(id), id);
      this.promptIds.set(normalizeKey(prompt.question), id);
      this.questionIds.set(normalizeKey(prompt.question), id);
    }
  }

  /** The canonical name that a key or heading stands for, or null if nothing has that name. */
  canonical(key: string): string | null {
    return this.canonicalNames.get(normalizeKey(key)) ?? null;
  }

  /** The field that a section with this heading fills, or null. */
  fieldOfHeading(heading: string): string | null {
    const name = this.canonical(heading);
    return name !== null && !isMetaKey(name) ? name : null;
  }

  /** The story type with this id or title, in any case, or null. */
  typeOf(text: string): string | null {
    return this.typeIds.get(normalizeKey(text)) ?? null;
  }

  /** The prompt with this id or question, in any case, or null. */
  promptOf(text: string): string | null {
    return this.promptIds.get(normalizeKey(text)) ?? null;
  }

  /** The theme with this id in any case, or null. */
  themeOf(text: string): string | null {
    return this.themeIds.get(normalizeKey(text)) ?? null;
  }

  /** The theme with this id or title, or null. */
  themeNamed(text: string): string | null {
    return this.themeOf(text) ?? this.themeTitles.get(normalizeKey(text)) ?? null;
  }

  /** The prompt that asks this, or null: an id such as `disagreement` is not a question. */
  promptAsking(question: string): string | null {
    return this.questionIds.get(normalizeKey(question)) ?? null;
  }

  /** Whether a prompt asks what one would do; false for none and an unknown one. */
  looksForward(prompt: string | null): boolean {
    const { prompts } = this.preset;
    return prompt !== null && Object.hasOwn(prompts, prompt) && prompts[prompt]?.looksForward === true;
  }

  /** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
  isBlank(text: string): boolean {
    if (this.placeholders.isBlank(text)) return true;
    const written = text.trim();
    return written.length <= this.longestHint && this.hints.has(written.toLowerCase());
  }

  /** Whether a field says nothing yet. A number or a flag says something, even where text is expected. */
  isBlankField(field: Field): boolean {
    const { value } = field;
    if (value === null || value === undefined) return true;
    if (typeof value === 'string') return this.isBlank(value);
    if (typeof value !== 'object') return false;
    return field.texts.every(({ text }) => this.isBlank(text)) || this.isBracketed(field);
  }

  /** Whether a value is template text such as `[your metric]`, which without quotes is a YAML list of one. */
  private isBracketed({ value, valueSpan, texts: [only] }: Field): boolean {
    if (!Array.isArray(value) || value.length !== 1 || only === undefined) return false;
    const { start } = only.locate(0, only.text.length);
    return start === valueSpan.start + 1 && this.placeholders.isTemplate(`[${only.text}]`);
  }

  private addField(name: string, spec: FieldSpec): void {
    const key = normalizeKey(name);
    if (!this.canonicalNames.has(key)) this.canonicalNames.set(key, name);
    this.hints.add(spec.hint.toLowerCase());
    this.longestHint = Math.max(this.longestHint, spec.hint.length);
  }

  /** Called after `addField` for all fields, so that proper names take precedence over aliases. */
  private addAliases(name: string, spec: FieldSpec): void {
    for (const alias of [spec.title, ...spec.aliases]) {
      const key = normalizeKey(alias);
      if (this.canonicalNames.has(key)) continue;
      this.canonicalNames.set(key, name);
      if (!spec.nearToWords?.includes(alias)) this.otherNames.set(alias, name);
    }
  }
}
