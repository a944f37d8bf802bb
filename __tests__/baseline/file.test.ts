import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../src/baseline/entries.ts';
import { parseBaseline, renderBaseline } from '../../src/baseline/file.ts';
import { ConfigError } from '../../src/config/config.ts';
import { HOSTILE } from '../report/hostile.ts';

const ENTRY: BaselineEntry = {
  filePath: 'stories/ana/keys.md',
  owner: 'ana',
  title: 'Keys that expire',
  ruleId: 'hedging',
  text: 'I think it was luck.',
  about: [],
  count: 1,
};
const LINE =
  '{"filePath":"stories/ana/keys.md","owner":"ana","title":"Keys that expire","ruleId":"hedging","text":"I think it was luck.","count":1}';
const WHOLE = { ...ENTRY, owner: null, title: null, text: null, about: ['evidence'], count: 2 };
const WHOLE_LINE =
  '{"filePath":"stories/ana/keys.md","owner":null,"title":null,"ruleId":"hedging","about":["evidence"],"count":2}';

describe('a baseline', () => {
  it('has an entry a line', () => {
    expect(renderBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    expect(renderBaseline([ENTRY, WHOLE])).toBe(
      `{\n  "version": 1,\n  "findings": [\n    ${LINE},\n    ${WHOLE_LINE}\n  ]\n}\n`,
    );
  });

  it('is read as it was written', () => {
    for (const entries of [[], [ENTRY], [ENTRY, WHOLE]])
      expect(parseBaseline('b.json', renderBaseline(entries))).toEqual(entries);
    const hostile = HOSTILE.map((text) => ({ ...ENTRY, filePath: text, owner: text, title: text, text }));
    expect(parseBaseline('b.json', renderBaseline(hostile))).toEqual(hostile);
  });

  it('may be formatted by others', () => {
    const data = JSON.parse(renderBaseline([ENTRY, WHOLE]));
    for (const text of [JSON.stringify(data), `\ufeff${JSON.stringify(data, null, 4)}`])
      expect(parseBaseline('b.json', text)).toEqual([ENTRY, WHOLE]);
  });
});

const file = (...lines: string[]) => `{"version":1,"findings":[\n${lines.join('\n')}\n]}`;

describe('what is no baseline is told with its place', () => {
  it.each([
    ['', '1:1: invalid JSON: expected a value, found the end of the file'],
    ['{', '1:2: invalid JSON: expected a key in quotes, found the end of the file'],
    ["{'a'}", "1:2: invalid JSON: expected a key in quotes, found `'"],
    ['{"a" 1}', '1:6: invalid JSON: expected `:`, found `1`'],
    ['[]]', '1:3: invalid JSON: expected the end of the file, found `]`'],
    ['[01]', '1:3: invalid JSON: expected `,` or `]`, found `1`'],
    [
      '["\u001b"]',
      '1:2: invalid JSON: expected a value, found text with a character that must be escaped with `\\`',
    ],
    [file(LINE, LINE), '3:1: invalid JSON: expected `,` or `]`, found `{`'],
    [
      `{"version":1,"findings":[${LINE}],"findings":[]}`,
      `1:${LINE.length + 28}: invalid JSON: expected each key once, found a second \`findings\``,
    ],
    [
      '{"version":1,"findings":[],\n"version":1}',
      '2:1: invalid JSON: expected each key once, found a second `version`',
    ],
    [file(`${LINE},`), `2:${LINE.length + 1}: invalid JSON: expected no \`,\` before \`]\`, found one`],
    [
      file('<<<<<<< HEAD', LINE, '=======', '>>>>>>> other'),
      '2:1: invalid JSON: an unresolved merge conflict',
    ],
    [file(`${LINE},`, '>>>>>>> other'), '3:1: invalid JSON: an unresolved merge conflict'],
    ['['.repeat(100_000), '1:21: invalid JSON: nested deeper than 20'],
    ['null', '1:1: expected a mapping, found nothing'],
    ['{"version":2,"findings":[]}', '1:12: `version`: expected `1`, found `2`'],
    ['{"version":1}', '1:1: `findings`: expected a list of findings, found nothing'],
    ['{"version":1,"findings":{}}', '1:25: `findings`: expected a list of findings, found a mapping'],
    ['{"version":1,"findings":[3]}', '1:26: `findings`: expected a mapping, found `3`'],
    [
      file(LINE.replace(':1}', ':0}')),
      '2:133: `findings.count`: expected a whole number of at least 1, found `0`',
    ],
    [
      file(LINE.replace(':1}', ':1.5}')),
      '2:133: `findings.count`: expected a whole number of at least 1, found `1.5`',
    ],
    [
      file(LINE.replace(',"count":1', '')),
      '2:1: `findings.count`: expected a whole number of at least 1, found nothing',
    ],
    [file(LINE.replace('"ana"', '3')), '2:43: `findings.owner`: expected text, found `3`'],
    [
      file(LINE.replace('"text"', '"about"')),
      '2:103: `findings.about`: expected a list of texts, found `I think it was luck.`',
    ],
    [file(LINE.replace(':1}', ':1,"x":2}')), '2:135: unknown key `x`'],
  ])('%j', (text, message) => {
    const read = () => parseBaseline('team/b.json', text);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(
      expect.objectContaining({ message: expect.stringContaining(`team/b.json:${message}`) }),
    );
  });
});
