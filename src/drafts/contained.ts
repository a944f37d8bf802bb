import { scanBody } from '../document/markdown.ts';
import { closesFence, openingFence } from '../text/fences.ts';

/**
 * Markdown that someone else wrote, made safe for a section: its headings become bold text, so that they end no
 * section, and everything that it opens is closed. The words stay as they are.
 */
export function contained(markdown: string): string {
  return ending(withoutHeadings(markdown.replace(/\r\n?/g, '\n')).trim(), 0);
}

/** Markdown that someone else wrote, with everything closed that it opens. Its headings stay. */
export function closed(markdown: string): string {
  const text = markdown.replace(/\r\n?/g, '\n').trim();
  return ending(text, scanBody(text, 0).sections.length);
}

/** A text with this many headings, with everything closed that it opens. */
function ending(text: string, headings: number): string {
  if (endsItself(text, headings)) return text;
  const fenced = withFenceClosed(text);
  return endsItself(fenced, headings) ? fenced : escaped(text);
}

/** Whether a heading after a text is read as one, and the text has as many headings as it should. */
function endsItself(text: string, headings: number): boolean {
  const { sections } = scanBody(`${text}\n\n# end\n`, 0);
  return sections.length === headings + 1 && sections.at(-1)?.start === text.length + 2;
}

function withoutHeadings(text: string): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { heading, headingSpan, start, bodySpan } of scanBody(text, 0).sections) {
    const marks = text.slice(start, headingSpan.start).replace(/#{1,6}[ \t]*$/, '');
    const written = text.slice(headingSpan.start, headingSpan.end).replace(/\s+/g, ' ');
    const bold = written.includes('*') ? written : `**${written}**`;
    pieces.push(text.slice(at, start), marks, heading === '' ? '' : bold, '\n\n');
    at = bodySpan.start;
  }
  return pieces.join('') + text.slice(at);
}

/** A text with its last fence closed, if that is open. */
function withFenceClosed(text: string): string {
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const written = line.trimStart();
    if (open === null) open = openingFence(written);
    else if (closesFence(written, open)) open = null;
  }
  return open === null ? text : `${text}\n${open}`;
}

/** A text as paragraphs, with every sign escaped that could begin a block or markup. */
function escaped(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/[<`\\]/g, '\\$&')
        .replace(/^(?:[-#>~=+*_|:]|\d{1,9}(?=[.)]))/, (mark) =>
          /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
        ),
    )
    .join('\n');
}
