import { guessType } from '../bank/guess-type.ts';
import { looksLikeBank } from '../bank/read-bank.ts';
import { titleFrom } from '../drafts/title-from.ts';
import { yamlText } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { shorten } from '../report/escape.ts';
import type { Source, Span, TypeGuess } from '../types.ts';

/** What a text without frontmatter is taken for: `auto` is what it looks like. */
export type Choice = 'auto' | 'bank' | `type:${string}` | `prompt:${string}`;

/** A pasted text as the file that is judged. */
export interface PastedFile {
  /** The text as it was pasted, with line feeds. */
  text: string;
  source: Source;
  /** UTF-16 units of the file before the text. */
  offset: number;
  /** `file`: it has frontmatter, which says what it is. */
  as: 'file' | 'bank' | 'story' | 'answer';
  /** Of a story: the type that was chosen or guessed. */
  type: string | null;
  /** Why, where it was guessed. */
  guess: TypeGuess | null;
  prompt: string | null;
}

/** UTF-16 units of a title made of a text. */
const LONGEST_TITLE = 200;

/** Makes a file of a text. What is pasted stays as it is; what has no frontmatter gets the least that says what it is. */
export function pastedFile(text: string, choice: Choice, preset: Preset): PastedFile {
  const bare = { text, offset: 0, type: null, guess: null, prompt: null };
  if (choice === 'bank') return { ...bare, as: 'bank', source: bankOf(text) };
  if (hasFrontmatter(text)) return { ...bare, as: 'file', source: { filePath: 'story.md', text } };
  if (choice === 'auto' && looksLikeBank(text)) return { ...bare, as: 'bank', source: bankOf(text) };
  const prompt = named(choice, 'prompt:', preset.prompts);
  if (prompt !== null) {
    const head = `---\nprompt: ${yamlText(prompt)}\n---\n\n`;
    const source: Source = { filePath: 'answer.md', text: head + text, kind: 'answer' };
    return { ...bare, as: 'answer', source, offset: head.length, prompt };
  }
  const chosen = named(choice, 'type:', preset.storyTypes);
  const guess = chosen === null ? guessType(text, preset) : null;
  const type = chosen ?? guess?.type ?? null;
  const head = [
    '---',
    ...(type === null ? [] : [`type: ${yamlText(type)}`]),
    `title: ${yamlText(pastedTitle(text))}`,
    '---\n\n',
  ].join('\n');
  const source: Source = { filePath: 'story.md', text: head + text, kind: 'story' };
  return { ...bare, as: 'story', source, offset: head.length, type, guess };
}

/** The title of a text that has none. */
export function pastedTitle(text: string): string {
  return shorten(titleFrom(text), LONGEST_TITLE) || 'Story';
}

/** A span of the file as one of the text; null where it begins in what was put before it. */
export function spanInText({ text, offset }: PastedFile, { start, end }: Span): Span | null {
  if (start < offset) return null;
  const clamp = (at: number) => Math.min(at - offset, text.length);
  return { start: clamp(start), end: clamp(end) };
}

function bankOf(text: string): Source {
  return { filePath: 'story-bank.md', text, kind: 'bank' };
}

function hasFrontmatter(text: string): boolean {
  return /^\ufeff?---[ \t]*(?:\n|$)/.test(text);
}

function named(choice: Choice, prefix: string, known: Readonly<Record<string, unknown>>): string | null {
  const id = choice.startsWith(prefix) ? choice.slice(prefix.length) : null;
  return id !== null && Object.hasOwn(known, id) ? id : null;
}
