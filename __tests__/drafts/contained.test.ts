import { describe, expect, it } from 'vitest';
import { scanBody } from '../../src/document/markdown.ts';
import { contained } from '../../src/drafts/contained.ts';
import { randomOf } from '../support/random.ts';

describe('contained', () => {
  it.each([
    ['a\n\n- b\n  - c', 'a\n\n- b\n  - c'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['## Lesson\ntext', '**Lesson**\n\ntext'],
    ['### **Bold**', '**Bold**'],
    ['- ## Item\n  text', '- **Item**\n\n  text'],
    ['Title\n=====\ntext', '**Title**\n\ntext'],
    ['text\n---', '**text**'],
    ['a\n\n---\n\nb', 'a\n\n---\n\nb'],
    ['> # quoted', '> # quoted'],
    ['```\n# code\n```', '```\n# code\n```'],
    ['````md\ncode', '````md\ncode\n````'],
    ['~~~\n```', '~~~\n```\n~~~'],
    ['a <!-- never closed', 'a <!-- never closed'],
    ['<!-- never closed\n# x', '\\<!-- never closed\n\\# x'],
    ['<script>\nlet a', '\\<script>\nlet a'],
    ['<details>\ntext', '<details>\ntext'],
  ])('makes %j %j', (text, expected) => {
    expect(contained(text)).toBe(expected);
  });

  it('ends before the next heading, whatever it is, and keeps every word', () => {
    const random = randomOf(3);
    const pieces = [
      '# a',
      'b',
      '```',
      '~~~~',
      '<!--',
      '-->',
      '<pre>',
      '> ',
      '- ',
      '1. ',
      '\n',
      '\n\n',
      '\t',
      '    ',
      '===',
      '---',
      '<?',
      '<![CDATA[',
      '`',
      '[',
      '|',
    ];
    const words = (text: string) => text.match(/\w+/g)?.join(' ') ?? '';
    for (let run = 0; run < 5000; run++) {
      let text = '';
      for (let count = random.below(12); count >= 0; count--) text += random.pick(pieces);
      const safe = contained(text);
      const { sections } = scanBody(`## Before\n\n${safe}\n\n## Behind\n`, 0);
      expect(
        sections.map(({ heading }) => heading),
        JSON.stringify(text),
      ).toEqual(['Before', 'Behind']);
      expect(words(safe), JSON.stringify(text)).toBe(words(text));
    }
  });
});
