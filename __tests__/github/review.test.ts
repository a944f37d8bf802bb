import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/github/blob.ts';
import { MAX_SUGGESTIONS, suggestFixes } from '../../src/github/review.ts';
import type { Finding } from '../../src/linter/report.ts';
import { finding, fixAt, times } from '../report/samples.ts';
import type { FakeOptions } from '../support/fake-github.ts';
import type { FakeFile } from '../support/github-answers.ts';
import { again, connected, HEAD, PULL, REVIEWS } from './connection.ts';

const FILES = 'GET /pulls/{pull_number}/files';
const KNOWN = 'GET /pulls/{pull_number}/comments';
const POST = 'POST /pulls/{pull_number}/reviews';
const WHO = 'POST /graphql';
const NONE = { posted: 0, known: 0, elsewhere: 0, beyond: 0, refused: 0 };

/** A file of lines `l1`, `l2` and so on. */
function textOf(count: number, eol = '\n'): string {
  return times(count, (index) => `l${index + 1}${eol}`).join('');
}

const TEXT = textOf(60);
const read = (text: string) => () => ({ bytes: Buffer.from(text), text });

function fileOf(text: string, patch: string | undefined, filename = 'a.md'): FakeFile {
  const sha = blobId(Buffer.from(text));
  return { filename, status: 'modified', sha, ...(patch === undefined ? {} : { patch }) };
}

/** A hunk of context: what a review can comment on. */
function hunk(start: number, count: number): string {
  return `@@ -${start},${count} +${start},${count} @@\n${times(count, () => ' l').join('\n')}`;
}

/** Lines to be replaced, from the first character on. */
function fixOf(line: number, last = line, filePath = 'a.md'): Finding {
  const offset = TEXT.indexOf(`l${line}\n`);
  const end = TEXT.indexOf(`l${last}\n`) + `l${last}`.length;
  return finding({ filePath, line, fix: fixAt([offset, end], `fixed ${line}`) });
}

async function suggest(findings: readonly Finding[], options: FakeOptions, text = TEXT) {
  const { fake, github } = await connected(options);
  const result = await suggestFixes(github, PULL, findings, read(text));
  return { fake, result };
}

describe('suggested changes', () => {
  it('are one review on lines of the diff', async () => {
    const { fake, result } = await suggest([fixOf(2), fixOf(4, 5)], { files: [fileOf(TEXT, hunk(1, 10))] });
    expect(result).toEqual({ ...NONE, posted: 2 });
    expect(fake.operations).toEqual([FILES, KNOWN, POST]);
    expect(fake.reviews).toMatchObject([{ commit: HEAD, body: expect.stringMatching('suggests 2 fixes') }]);
    expect(fake.reviewComments).toMatchObject([
      {
        path: 'a.md',
        line: 2,
        startLine: null,
        body: expect.stringMatching('\n```suggestion\nfixed 2\n```$'),
      },
      { path: 'a.md', line: 5, startLine: 4, body: expect.stringMatching('\n```suggestion\nfixed 4\n```$') },
    ]);
  });

  it.each([
    ['lines that the diff does not show', fileOf(TEXT, hunk(20, 5))],
    ['lines of two hunks', fileOf(TEXT, `${hunk(1, 4)}\n${hunk(5, 10)}`)],
    ['a file that is another one at the head', fileOf(`${TEXT}x`, hunk(1, 10))],
    ['a file without a patch', fileOf(TEXT, undefined)],
    ['a patch that breaks off', fileOf(TEXT, '@@ -1,60 +1,60 @@\n l1')],
    ['a file that is not in it', fileOf(TEXT, hunk(1, 10), 'b.md')],
  ])('leave out %s', async (_, file) => {
    const { fake, result } = await suggest([fixOf(4, 5)], { files: [file] });
    expect(result).toEqual({ ...NONE, elsewhere: 1 });
    expect(fake.operations).toEqual([FILES]);
  });

  it('are made for a checkout that has CRLF where the repository has LF', async () => {
    const crlf = textOf(60, '\r\n');
    const at = crlf.indexOf('l2\r');
    const fix = finding({ filePath: 'a.md', fix: fixAt([at, at + 2], 'x') });
    const { fake } = await suggest([fix], { files: [fileOf(TEXT, hunk(1, 10))] }, crlf);
    expect(fake.reviewComments).toMatchObject([
      { line: 2, body: expect.stringMatching('\n```suggestion\nx\n```$') },
    ]);
  });

  it('are one where two rules offer the same', async () => {
    const twice = [fixOf(2), { ...fixOf(2), ruleId: 'other' }, fixOf(30)];
    const { fake, result } = await suggest(twice, { files: [fileOf(TEXT, hunk(1, 10))] });
    expect(result).toEqual({ ...NONE, posted: 1, elsewhere: 1 });
    expect(fake.reviewComments).toHaveLength(1);
  });

  it('ask GitHub nothing when there is no fix', async () => {
    const { fake, result } = await suggest([finding()], {});
    expect([result, fake.calls]).toEqual([NONE, []]);
  });

  it('are made once, however often the pull request is pushed to', async () => {
    const { fake } = await suggest([fixOf(2), fixOf(3)], { files: [fileOf(TEXT, hunk(1, 10))] });
    fake.calls.length = 0;
    const next = await suggestFixes(await again(fake), PULL, [fixOf(2), fixOf(3), fixOf(5)], read(TEXT));
    expect(next).toEqual({ ...NONE, posted: 1, known: 2 });
    expect(fake.operations).toEqual([FILES, KNOWN, WHO, POST]);
    for (const comment of fake.reviewComments) comment.line = null;
    const last = await suggestFixes(await again(fake), PULL, [fixOf(2)], read(TEXT));
    expect(last).toEqual({ ...NONE, known: 1 });
    expect(fake.reviewComments).toHaveLength(3);
  });

  it('are not blocked by what someone else wrote', async () => {
    const { fake } = await suggest([fixOf(2)], { files: [fileOf(TEXT, hunk(1, 10))] });
    const [made] = fake.reviewComments;
    if (made !== undefined) made.login = 'mallory';
    expect(await suggestFixes(await again(fake), PULL, [fixOf(2)], read(TEXT))).toMatchObject({ posted: 1 });
  });

  it(`are ${MAX_SUGGESTIONS} that wait at most`, async () => {
    const findings = times(30, (index) => fixOf(index + 1));
    const { fake, result } = await suggest(findings, { files: [fileOf(TEXT, hunk(1, 60))] });
    expect(result).toEqual({ ...NONE, posted: 20, beyond: 10 });
    for (const comment of fake.reviewComments.slice(0, 4)) comment.line = null;
    const next = await suggestFixes(await again(fake), PULL, findings.slice(4), read(TEXT));
    expect(next).toEqual({ ...NONE, posted: 4, known: 16, beyond: 6 });
  });

  it('lose only the one whose line GitHub does not take', async () => {
    const on = `POST ${REVIEWS}`;
    const refusal = {
      status: 422,
      body: { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] },
    };
    // The whole, then the first half of it, then its second quarter, which is one.
    const faults = [
      { on, times: 2, answer: refusal },
      { on, after: 3, times: 1, answer: refusal },
    ];
    const findings = times(4, (index) => fixOf(index + 1));
    const { fake, result } = await suggest(findings, { files: [fileOf(TEXT, hunk(1, 10))], faults });
    expect(result).toEqual({ ...NONE, posted: 3, refused: 1 });
    expect(fake.operations).toEqual([FILES, KNOWN, POST, POST, POST, POST, POST]);
    expect(fake.reviewComments.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  it('are given up on when GitHub refuses for another reason', async () => {
    const answer = {
      status: 422,
      body: { message: 'Validation Failed', errors: ['commit_id is not part of it'] },
    };
    const { fake, github } = await connected({
      files: [fileOf(TEXT, hunk(1, 10))],
      faults: [{ on: `POST ${REVIEWS}`, answer }],
    });
    const findings = [fixOf(1), fixOf(2)];
    await expect(suggestFixes(github, PULL, findings, read(TEXT))).rejects.toMatchObject({ status: 422 });
    expect(fake.operations).toEqual([FILES, KNOWN, POST]);
  });

  it.each([
    ['was heard', true, [FILES, KNOWN, POST, KNOWN, WHO]],
    ['was not heard', false, [FILES, KNOWN, POST, KNOWN, POST]],
  ])('are there once when the answer is lost, and the review %s', async (_, isHeard, operations) => {
    const faults = [{ on: `POST ${REVIEWS}`, times: 1, isHeard, answer: 'drop' as const }];
    const { fake, result } = await suggest([fixOf(1), fixOf(2)], {
      files: [fileOf(TEXT, hunk(1, 10))],
      faults,
    });
    expect(result).toEqual({ ...NONE, posted: 2 });
    expect(fake.operations).toEqual(operations);
    expect(fake.reviewComments).toHaveLength(2);
  });
});
