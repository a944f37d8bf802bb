import { guessType } from '../bank/guess-type.ts';
import { looksLikeBank } from '../bank/read-bank.ts';
import { scanBody } from '../document/markdown.ts';
import { titleFrom } from '../drafts/title-from.ts';
import { yamlText } from '../drafts/yaml-line.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { shorten } from '../report/escape.ts';
import type { Source, Span, TypeGuess } from '../types.ts';

/** What to take a text without frontmatter for; `auto` takes it for what it looks like. */
export type Choice = 'auto' | 'bank' | `type:${string}` | `prompt:${string}`;

/** A pasted text, and the file made of it that is judged. */
export interface PastedFile {
  /** The pasted text; its lines end with line feeds. */
  text: string;
  source: Source;
  /** Where the text begins in the file. */
  offset: number;
  /** What it was taken for. `file`: it has frontmatter, which says what it is. */
  as: 'file' | 'bank' | 'story' | 'answer';
  /** The chosen or guessed type of a text without frontmatter. */
  type: string | null;
  /** The guess, if the type was guessed. */
  guess: TypeGuess | null;
  prompt: string | null;
}

/** UTF-16 units of the longest title that is made of a text. */
const LONGEST_TITLE = 200;

/** The frontmatter of an answer without a prompt. */
const NO_PROMPT = '# star-witness-disable-next-line prompt-id -- no prompt is chosen\nprompt:';
/** `Stakes:` at the start of a line, also in a list or in bold. */
const LABEL = /^[ \t>*_+-]*(\p{L}[\p{L} _-]{0,40})[*_]{0,3}[ \t]?:/gmu;

/** Makes a file of a text. The text stays as it is; without frontmatter, it gets the least that says what it is. */
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

/** A file with these lines of frontmatter above the text. */
function below(lines: string, text: string, kind: 'story' | 'answer'): Pick<PastedFile, 'source' | 'offset'> {
  const head = `---\n${lines}\n---\n\n`;
  return { source: { filePath: `${kind}.md`, text: head + text, kind }, offset: head.length };
}

/** Whether a heading or a label in the text names a field of a story. */
function hasFields(text: string, preset: Preset): boolean {
  const vocabulary = new Vocabulary(preset);
  const headings = scanBody(text, 0).sections.map(({ heading }) => heading);
  const labels = Array.from(text.matchAll(LABEL), ([, label = '']) => label);
  return [...headings, ...labels].some((name) => vocabulary.fieldOfHeading(name) !== null);
}

/** A title for a text that has none. */
export function pastedTitle(text: string): string {
  return shorten(titleFrom(text), LONGEST_TITLE) || 'Story';
}

/** The place in the text of a span of the file; null if the span begins before the text. */
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
