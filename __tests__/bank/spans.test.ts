import { describe, expect, it } from 'vitest';
import { readBank } from '../../src/bank/read-bank.ts';
import { LineIndex } from '../../src/text/lines.ts';
import { type Random, randomOf } from '../support/random.ts';

const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '# Bank\n',
  '## Story 1: Tap\n',
  '##Pipe\n',
  '### When did it drip?\n',
  '### Situation\n',
  '### Result (10 s)\n',
  'Title\n===\n',
  '---\n',
  '---\ntitle: x\n---\n',
  '**Situation:** The tap dripped.\n',
  '**Task:**\n',
  '**Action:** I closed it. **Result:** Dry. Lesson: close it.\n',
  '- Action: I looked\n  - and closed it\n',
  '- R: ...\n',
  'Situation: wet\n',
  'Result: dry\n',
  '**Tags:** #a #b, "c, d"\n',
  '**Best for:**\n- "e"\n- f\n',
  '**Foo:** bar\n',
  '**Q. When?**\n',
  '1. **Tap**\n',
  'I went there and I closed it. In the end it was dry.\n',
  '- What I learned: close it\n',
  '> quoted\n',
  '> **Situation:** quoted\n',
  '| ID | Skill | Stakes |\n|-|-|-|\n| S01 | water | floor |\n',
  '| S | wet |\n| A | shut |\n',
  '## S01 — Tap\n',
  '## [TAP-01] [Water / Air] Tap\n',
  '```\n',
  'S: wet\nA: shut\n',
  '~~~sh\n',
  '<!--',
  '-->',
  '<details>\n<summary>Tap</summary>\n',
  '</details>\n',
  '**[⬆ Back to Top](#a)**\n',
  '[1](https://a.example)\n',
  '**S（情境）**：水\n',
  '【行动】我关了\n',
  '\u{1F600}',
  '\uD83D',
  '[X]',
  '(',
  '**',
  '\t',
  ' ',
];

function madeUp(random: Random): string {
  let text = '';
  for (let count = random.below(40); count >= 0; count--) text += random.pick(PIECES);
  return text;
}

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
