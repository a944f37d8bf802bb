import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/document/yaml.ts';
import { yamlList, yamlText } from '../../src/drafts/yaml-line.ts';

describe('yamlText', () => {
  it.each([
    ['The queue that filled up', 'The queue that filled up'],
    ['报警太多 (2)', '报警太多 (2)'],
    ['Cut p99: 40%', '"Cut p99: 40%"'],
    ['a #b', '"a #b"'],
    ['yes', '"yes"'],
    ['Null', '"Null"'],
    ['42', '"42"'],
    ['2024-01-01', '"2024-01-01"'],
    ['- item', '"- item"'],
    ['[your title]', '"[your title]"'],
    ['say "hi" \\ bye', '"say \\"hi\\" \\\\ bye"'],
    ['two\nlines\r\nand\ttabs', 'two lines and tabs'],
    ['bell \u0007 del \u007f nel \u0085x\u2028', '"bell \\u0007 del \\u007f nel \\u0085x"'],
    ['---', '"---"'],
    ['', '""'],
  ])('writes %j as %s', (text, expected) => {
    expect(yamlText(text)).toBe(expected);
  });

  it('is read as the text that it was', () => {
    const [read, expected]: [unknown[], unknown[]] = [[], []];
    for (let code = 0; code < 0x3000; code++) {
      const text = `a${String.fromCharCode(code)}b`;
      const { data } = parseYaml(`title: ${yamlText(text)}\nlist: ${yamlList([text, 'x'])}\n`, 0);
      const folded = text.replace(/\s+/g, ' ');
      read.push([code, data]);
      expected.push([code, { title: folded, list: [folded, 'x'] }]);
    }
    expect(read).toEqual(expected);
  });
});
