import type { Vocabulary } from '../../presets/vocabulary.ts';
import type { Field, Span } from '../../types.ts';

/** Template text in a field, and blank items of a list. In frontmatter, text between backticks is code. */
export function templatesIn({ from, texts }: Field, { placeholders }: Vocabulary): Span[] {
  if (from === 'section') {
    return texts.flatMap(({ text, locate }) =>
      placeholders.find(text).map(({ start, end }) => locate(start, end)),
    );
  }
  return texts.flatMap(({ text, locate }) => {
    const item = text.trim();
    if (item === '') return [];
    const start = text.indexOf(item);
    if (placeholders.isBlank(item)) return [locate(start, start + item.length)];
    return placeholders.find(withoutCode(text)).map((found) => locate(found.start, found.end));
  });
}

/** The text with its code spans blanked, every character in its place. */
function withoutCode(text: string): string {
  return text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
}
