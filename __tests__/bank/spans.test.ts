import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/bank/read-bank.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { randomOf } from '../support/random.ts';
import { madeUp } from './made-up.ts';

/** What is wrong with the places in a bank, or an empty list. */
function faults(text: string): string[] {
  const { stories, leftAlone } = readBank(text);
  const index = new LineIndex(text);
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  let end = 0;
  for (const { span, parts, tags, line, title, titleSpan } of stories) {
    check(span.start >= end && span.end >= span.start && span.end <= text.length, 'stories');
    check(index.position(span.start).line === line, 'line');
    end = span.end;
    let start = 0;
    for (const part of parts) {
      check(part.start >= start && part.end > part.start && part.end <= text.length, `part ${part.part}`);
      check(
        text.slice(part.start, part.end).trim() === text.slice(part.start, part.end),
        `blanks of ${part.part}`,
      );
      const own = part.start >= span.start && part.end <= span.end;
      check(own || ['question', 'stakes'].includes(part.part), `place of ${part.part}`);
      start = part.start;
    }
    check(new Set(parts.map(({ part }) => part)).size === parts.length, 'doubled parts');
    start = 0;
    for (const tag of tags) {
      check(tag.start >= start && text.slice(tag.start, tag.end) === tag.text, `tag ${tag.text}`);
      start = tag.end;
    }
    check(title === '' || titleSpan === undefined || titleSpan.end > titleSpan.start, 'title');
  }
  let last = 0;
  for (const { startLine, endLine } of leftAlone) {
    check(startLine >= last && endLine >= startLine, 'left alone');
    last = endLine;
  }
  return found;
}

describe('places', () => {
  it('are within the file, in order, and apart, in whatever is read', () => {
    const random = randomOf(20260101);
    for (let run = 0; run < 2000; run++) {
      const text = madeUp(random);
      const found = faults(text);
      expect(found, JSON.stringify(text)).toEqual([]);
    }
  });

  it('are the same, save for the line breaks, with LF and with CRLF', () => {
    const random = randomOf(7);
    for (let run = 0; run < 500; run++) {
      const text = madeUp(random).replace(/\r\n?/g, '\n');
      const written = (source: string) =>
        readBank(source).stories.map(({ line, title, status, parts, tags }) => ({
          line,
          title,
          status,
          tags: tags.map((tag) => tag.text),
          parts: parts.map(({ part, start, end }) => [
            part,
            source.slice(start, end).replaceAll('\r\n', '\n'),
          ]),
        }));
      expect(written(text.replaceAll('\n', '\r\n'))).toEqual(written(text));
    }
  });
});
