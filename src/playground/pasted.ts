import { guessType } from '../bank/guess-type.ts';
import { looksLikeBank } from '../bank/read-bank.ts';
import { scanBody } from '../document/markdown.ts';
import { titleFrom } from '../drafts/title-from.ts';
import { yamlText } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
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
  /** Of a text without frontmatter: the type that was chosen or guessed. */
  type: string | null;
  /** Why, where it was guessed. */
  guess: TypeGuess | null;
  prompt: string | null;
}

/** UTF-16 units of a title made of a text. */
const LONGEST_TITLE = 200;

/** The frontmatter of an answer to no prompt in particular. */
const NO_PROMPT = '# star-witness-disable-next-line prompt-id -- no prompt is chosen\nprompt:';
/** `Stakes:`, also in a list or in bold. */
const LABEL = /^[ \t>*_+-]*(\p{L}[\p{L} _-]{0,40})[*_]{0,3}[ \t]?:/gmu;

/** Makes a file of a text. What is pasted stays as it is; what has no frontmatter gets the least that says what it is. */
export function pastedFile(text: string, choice: Choice, preset: Preset): PastedFile {
  const bare = { text, offset: 0, type: null, guess: null, prompt: null };
  if (choice === 'bank') return { ...bare, as: 'bank', source: bankOf(text) };
  if (hasFrontmatter(text)) return { ...bare, as: 'file', source: { filePath: 'story.md', text } };
  if (choice === 'auto' && looksLikeBank(text)) return { ...bare, as: 'bank', source: bankOf(text) };
  const prompt = named(choice, 'prompt:', preset.prompts);
  if (prompt !== null)
    return { ...bare, as: 'answer', prompt, ...below(`prompt: ${yamlText(prompt)}`, text, 'answer') };
  const chosen = named(choice, 'type:', preset.storyTypes);
  const guess = chosen === null ? guessType(text, preset) : null;
  const type = chosen ?? guess?.type ?? null;
  const told = { ...bare, type, guess };
  if (chosen === null && !hasFields(text, preset))
    return { ...told, as: 'answer', ...below(NO_PROMPT, text, 'answer') };
  const title = `title: ${yamlText(pastedTitle(text))}`;
  const head = type === null ? title : `type: ${yamlText(type)}\n${title}`;
  return { ...told, as: 'story', ...below(head, text, 'story') };
}

/** A file of a text below frontmatter of these lines. */
function below(lines: string, text: string, kind: 'story' | 'answer'): Pick<PastedFile, 'source' | 'offset'> {
  const head = `---\n${lines}\n---\n\n`;
  return { source: { filePath: `${kind}.md`, text: head + text, kind }, offset: head.length };
}

/** Whether a heading or a label at the beginning of a line names a field of a story. */
function hasFields(text: string, preset: Preset): boolean {
  const vocabulary = new Vocabulary(preset);
  const headings = scanBody(text, 0).sections.map(({ heading }) => heading);
  const labels = Array.from(text.matchAll(LABEL), ([, label = '']) => label);
  return [...headings, ...labels].some((name) => vocabulary.fieldOfHeading(name) !== null);
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
