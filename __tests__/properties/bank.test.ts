import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { looksLikeBank } from '../../src/bank/read-bank.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { PIECES } from '../bank/made-up.ts';
import { readBank } from '../bank/support.ts';
import { property } from './property.ts';
import { fileText } from './texts.ts';

/** Banks of pieces in any order, and whatever a file may say. */
const bankText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fileText },
);

/** What is wrong with the places in a bank, or an empty list. */
function faults(text: string): string[] {
  const { stories, leftAlone } = readBank(text);
  const index = new LineIndex(text);
  const found: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  let end = 0;
  let before = { start: -1, end: -1 };
  for (const { span, parts, tags, line, title, titleSpan } of stories) {
    // Those in the columns of one table have the whole of it.
    const isBeside = span.start === before.start && span.end === before.end;
    check((isBeside || span.start >= end) && span.end >= span.start && span.end <= text.length, 'stories');
    check(index.position(span.start).line === line, 'line');
    end = span.end;
    before = span;
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

/** What is read, without its places. */
function writtenIn(source: string) {
  const { stories, leftAlone } = readBank(source);
  const told = stories.map(({ line, title, id, status, parts, tags }) => ({
    line,
    title,
    id,
    status,
    tags: tags.map((tag) => tag.text),
    parts: parts.map(({ part, start, end }) => [part, source.slice(start, end).replace(/\r\n?/g, '\n')]),
  }));
  return { told, leftAlone };
}

describe('a bank', () => {
  property('has stories, parts and tags in order, and apart', bankText, 200, (text) => {
    expect(faults(text)).toEqual([]);
  });

  property('is read alike with LF, CRLF and CR', bankText, 60, (text) => {
    const plain = text.replace(/\r\n?/g, '\n');
    const lf = writtenIn(plain);
    expect(writtenIn(plain.replaceAll('\n', '\r\n'))).toEqual(lf);
    expect(writtenIn(plain.replaceAll('\n', '\r'))).toEqual(lf);
    expect(looksLikeBank(plain.replaceAll('\n', '\r\n'))).toBe(looksLikeBank(plain));
  });
});
