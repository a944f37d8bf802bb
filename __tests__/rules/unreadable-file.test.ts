import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { unreadableFile } from '../../src/rules/unreadable-file.ts';
import { composeMessage } from '../../src/text/message.ts';
import type { Source } from '../../src/types.ts';
import { at } from '../support/check-text.ts';
import { model } from '../support/model.ts';

type Unreadable = NonNullable<Source['unreadable']>;

describe('unreadable-file', () => {
  it.each<[Unreadable, string]>([
    [
      { messageId: 'tooLarge', data: { size: '9 bytes', limit: '8 bytes' } },
      'The file has 9 bytes, more than the 8 bytes that are read.\nSplit it into several files.',
    ],
    [{ messageId: 'notText', data: {} }, 'The file is not UTF-8 text.\nSave it as UTF-8.'],
    [
      { messageId: 'unreadable', data: { reason: 'EACCES' } },
      'The file could not be read: EACCES.\nCheck that it exists and may be read.',
    ],
    [
      { messageId: 'unlisted', data: { reason: 'EACCES' } },
      'The folder could not be listed: EACCES.\nCheck that it may be read, or name it under `ignore`.',
    ],
    [
      { messageId: 'nameNotText', data: {} },
      'The name is not UTF-8, so what it names is not read.\nRename it.',
    ],
  ])('%j', (unreadable, message) => {
    const { findings } = check([{ filePath: 'stories/a.md', text: '', kind: 'story', unreadable }], {
      model,
    });
    expect(findings.map(at)).toEqual([`1:1-1:1 ${unreadable.messageId}`]);
    expect(findings.map((finding) => [finding.ruleId, finding.severity, finding.message])).toEqual([
      ['unreadable-file', 'error', message],
    ]);
  });

  // How many they are told for is tested in __tests__/core/finding-limit.test.ts.
  it.each([
    [
      'tooManyFindings',
      'The file has 8 findings, the report has the 5 most severe.\nFix those first, or name the file under `ignore`.',
    ],
    [
      'tooManyInRun',
      'The run has 8 findings, the report has the 5 most severe.\nFix those first, or check fewer files at a time.',
    ],
  ])('%s', (messageId, message) => {
    const template = unreadableFile.meta.messages[messageId] ?? '';
    expect(composeMessage(template, { count: 8, limit: 5 })).toBe(message);
  });

  it('is silent for a file that is read', () => {
    const { findings } = check([{ filePath: 'stories/a.md', text: 'ä', kind: 'story' }], { model });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['frontmatter-missing']);
  });
});
