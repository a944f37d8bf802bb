import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import { resolveConfig } from '../../src/core/config.ts';
import { MAX_BYTES, sourceOf } from '../../src/host/text-file.ts';
import type { Source } from '../../src/types.ts';
import { at } from '../support/check-text.ts';

const path = 'stories/ana/outage.md';
const findingsOf = (source: Source) => check([source]).findings;
const bytes = (text: string, encoding?: BufferEncoding) =>
  sourceOf(path, 'story', Buffer.from(text, encoding));

describe('unreadable-file', () => {
  it.each([
    [
      '1:1-1:1 tooLarge',
      sourceOf(path, 'story', { size: MAX_BYTES + 1 }),
      'The file has 1048577 bytes, more than the 1048576 bytes that are read.\n' +
        'Split it: one story or answer a file.',
    ],
    [
      '1:1-1:1 notText',
      bytes('---\ntitle: café\n---\n', 'latin1'),
      'The file is not UTF-8 text.\nSave it as UTF-8.',
    ],
    [
      '1:1-1:1 unreadable',
      {
        filePath: path,
        text: '',
        unreadable: { messageId: 'unreadable', data: { reason: 'EACCES' } },
      } satisfies Source,
      'The file could not be read: EACCES.\nCheck that it exists and may be read.',
    ],
  ])('%s', (place, source, message) => {
    const [finding, ...more] = findingsOf(source);
    expect(finding && at(finding)).toBe(place);
    expect(finding).toMatchObject({ ruleId: 'unreadable-file', severity: 'error', message, filePath: path });
    expect(finding).not.toHaveProperty('fix');
    expect(finding?.excerpt).toEqual({ text: '', start: 0, end: 0 });
    expect(more).toEqual([]);
  });

  it.each([
    ['UTF-16', bytes('\uFEFF---\ntype: incident-command\n---\n', 'utf16le')],
    ['a NUL character', bytes('---\ntype: a\0b\n---\n')],
    ['a cut character', sourceOf(path, 'story', Buffer.from('---\ntitle: café').subarray(0, -1))],
  ])('takes %s for no text', (_, source) => {
    expect(findingsOf(source).map(at)).toEqual(['1:1-1:1 notText']);
  });

  it.each([
    ['a byte order mark', '\uFEFF---\ntype: incident-command\n---\n'],
    ['CRLF', '---\r\ntype: incident-command\r\n---\r\n'],
    ['a file that is just small enough', `---\ntype: incident-command\n---\n${'a '.repeat(1000)}`],
    ['emoji', '---\ntype: incident-command\ntitle: 🔥\n---\n'],
    ['an empty file', ''],
  ])('reads %s', (_, text) => {
    expect(findingsOf(bytes(text)).map(({ ruleId }) => ruleId)).not.toContain('unreadable-file');
  });

  it('reads a file of exactly the limit', () => {
    const text = '---\ntype: incident-command\n---\n'.padEnd(MAX_BYTES, 'a');
    expect(findingsOf(bytes(text)).map(({ ruleId }) => ruleId)).not.toContain('unreadable-file');
  });

  it('can be switched off, which leaves nothing to say', () => {
    const config = resolveConfig(['ai-lab', { rules: { 'unreadable-file': 'off' } }]);
    const report = check([bytes('é', 'latin1')], config);
    expect(report.findings).toEqual([]);
    expect(report.counts.documents).toBe(1);
  });
});
