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
      'The file has 9 bytes, expected at most 8 bytes.\nSplit it into several files.',
    ],
    [{ messageId: 'notText', data: {} }, 'The file is not UTF-8 text.\nSave it as UTF-8.'],
    [
      { messageId: 'unreadable', data: { reason: 'EACCES' } },
      'The file could not be read: EACCES.\nCheck that it exists and that you have permission to read it.',
    ],
    [
      { messageId: 'unlisted', data: { reason: 'EACCES' } },
      'The folder could not be listed: EACCES.\nCheck its permissions, or list it under `ignore`.',
    ],
    [
      { messageId: 'nameNotText', data: {} },
      'The name of this file or folder is not UTF-8, so it is not read.\nRename it.',
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
      'The file has 8 findings, and only the 5 most severe are reported.\nFix those first, or list the file under `ignore`.',
    ],
    [
      'tooManyInRun',
      'The run has 8 findings, and only the 5 most severe are reported.\nFix those first, or check fewer files at a time.',
    ],
  ])('%s', (messageId, message) => {
    const template = unreadableFile.meta.messages[messageId] ?? '';
    expect(composeMessage(template, { count: 8, limit: 5 })).toBe(message);
  });

  const story = '## A\n\n**S:** We had x.\n**A:** I did y, so that z.\n**R:** 9 to 3.\n\n';

  it.each([
    [
      'unclosedFence',
      `${story}\`\`\`\n${story}`,
      '7:1-7:4',
      'The fence that opens here is never closed, so everything after it (lines 8-12) is code: no field, answer or story in it is read.\nClose it with a line of the same characters.',
    ],
    [
      'unclosedComment',
      `${story}<!-- todo\n${story}`,
      '7:1-7:10',
      'The comment that opens here is never closed, so everything after it (lines 8-12) is hidden: no field, answer or story in it is read.\nClose it with `-->`.',
    ],
    [
      'tooManyStories',
      story.repeat(501),
      '3001:4-3001:5',
      'The bank has more than 500 stories, so none of them is read.\nSplit it into several files.',
    ],
  ])('%s', (messageId, text, place, message) => {
    const { findings } = check([{ filePath: 'story-bank.md', text, kind: 'bank' }], { model });
    const own = findings.filter(({ ruleId }) => ruleId === 'unreadable-file');
    expect(own.map((finding) => [at(finding), finding.message])).toEqual([
      [`${place} ${messageId}`, message],
    ]);
  });

  const head = '---\ntype: disagreement\ntitle: A\n---\n\nWe had x.\n\n';
  const rest = '\n## Lesson\n\nI ask first.\n\n## Answer: disagreement\n\nI was angry.\n\n';

  it.each<[string, string, string[]]>([
    ['a comment', '<!-- note to self', ['8:1-8:18 unclosedComment (lines 9-16) `-->`']],
    ['a comment after another one', '<!-- a --><!-- b', []],
    ['a comment after text, which hides nothing', 'I said <!-- b', []],
    ['a fence', '```', ['8:1-8:4 unclosedFence (lines 9-16) ']],
    ['a fence with a language', '~~~~ sh  ', ['8:1-8:8 unclosedFence (lines 9-16) ']],
    ['a tag', '<pre class="a">', ['8:1-8:16 unclosedHtml (lines 9-16) `</pre>`']],
    ['an instruction', '  <?php', ['8:3-8:8 unclosedHtml (lines 9-16) `?>`']],
    ['character data', '<![CDATA[', ['8:1-8:10 unclosedHtml (lines 9-16) `]]>`']],
    ['a declaration', '<!doctype html', ['8:1-8:15 unclosedHtml (lines 9-16) `>`']],
    ['a fence that is closed', '```\nls\n```', []],
    ['a fence that ends with its quote', '> ```\n> ls', []],
    ['a fence that ends with its list item', '- ```\n  ls', []],
  ])(
    'finds %s that hides the rest of a story or an answer, and nothing that follows from it',
    (_name, block, expected) => {
      for (const text of [head, head.replace('type', 'prompt')]) {
        const found = check([{ filePath: 'a.md', text: `${text}${block}\n${rest}` }], { model }).findings;
        const own = found.filter(({ ruleId }) => ruleId === 'unreadable-file');
        const told = own.map((finding) => {
          const [hidden, closing] = [/\(.*?\)/, /`\S+`(?=\.$)/].map(
            (part) => part.exec(finding.message)?.[0] ?? '',
          );
          return `${at(finding)} ${hidden} ${closing}`;
        });
        expect(told).toEqual(expected);
        if (expected.length > 0) expect(found).toHaveLength(1);
      }
    },
  );

  const conflict = '<<<<<<< HEAD\nIt took 7 minutes.\n\n=======\nIt took 8 minutes.\n>>>>>>> cara/door\n';

  it.each([
    ['a story', 'stories/a.md', `${head}${conflict}`, '8:1-8:8'],
    [
      'frontmatter',
      'stories/a.md',
      `---\ntype: disagreement\n${conflict}---\n\n## Answer\n\nNo.\n`,
      '3:1-3:8',
    ],
    ['a bank', 'story-bank.md', `${story}${conflict}${story}`, '7:1-7:8'],
  ])('finds a merge conflict in %s, and nothing else', (_name, filePath, text, place) => {
    const line = Number.parseInt(place, 10);
    const { findings } = check([{ filePath, text }], { model });
    expect(findings.map((finding) => [at(finding), finding.severity, finding.message])).toEqual([
      [
        `${place} mergeConflict`,
        'error',
        `Unresolved merge conflict (lines ${line}-${line + 5}), expected one version of the text.\nKeep one version, and remove the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
      ],
    ]);
  });

  it('names the one line that a fence in a list item hides', () => {
    const text = `${head}- ~~~ sh\r\n  ## Lesson\r\n\r\n`;
    const { findings } = check([{ filePath: 'a.md', text }], { model });
    expect(findings.map((finding) => [at(finding), finding.message])).toEqual([
      [
        '8:3-8:9 unclosedFence',
        'The fence that opens here is never closed, so everything after it (line 9) is code: no field, answer or story in it is read.\nClose it with a line of the same characters.',
      ],
    ]);
  });

  it('names the tag that hides a part, and how to close it', () => {
    const { findings } = check([{ filePath: 'a.md', text: `${head}<Pre>\nls\n## Lesson\n` }], { model });
    expect(findings.map(({ message }) => message)).toEqual([
      'The `<Pre>` that opens here is never closed, so everything after it (lines 9-10) is hidden: no field, answer or story in it is read.\nClose it with `</Pre>`.',
    ]);
  });

  it.each([
    '```',
    '```\n\n \n',
    '<!-- last words',
    '<pre>',
    '```sh\nkubectl get pods',
    '<!-- slower\nsay less',
  ])('lets %j end a story, which hides no section', (end) => {
    const { findings } = check([{ filePath: 'a.md', text: head + end }], { model });
    expect(findings.filter(({ ruleId }) => ruleId === 'unreadable-file')).toEqual([]);
  });

  it('is silent for a file that is read', () => {
    const { findings } = check([{ filePath: 'stories/a.md', text: 'ä', kind: 'story' }], { model });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['frontmatter-missing']);
  });
});
