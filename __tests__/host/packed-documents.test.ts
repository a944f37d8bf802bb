import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PackedDocuments } from '../../src/host/packed-documents.ts';
import { jsonDocument } from '../../src/report/json.ts';
import { document } from '../report/samples.ts';
import { run } from '../support/cli.ts';
import { BAD, GOOD, GOOD_ANSWER, story, tempDir, tempRepo } from '../support/temp-repo.ts';

it('packed documents come back as they were, each time', () => {
  const documents = Array.from({ length: 3000 }, (_, index) =>
    document({ filePath: `stories/${index}.md`, title: `"\u00e9\u{1f600}\ud800\n${'x'.repeat(index)}` }),
  );
  const packed = new PackedDocuments();
  for (const each of documents) packed.add(each);
  const text = documents.map(jsonDocument).join(',\n');
  expect(text.length).toBeGreaterThan(3 * 1024 * 1024);
  expect([...packed].length).toBeGreaterThan(3);
  expect([...packed].join(',\n')).toBe(text);
  expect([...packed].join(',\n')).toBe(text);
  expect([...new PackedDocuments()]).toEqual([]);
});

it('a report that is packed has the same bytes as one that is not', async () => {
  const repo = tempRepo({
    'b/stories/a.md': BAD,
    'a/answers/b.md': GOOD_ANSWER,
    'b/answers/z.md': GOOD_ANSWER,
    'a/stories/z.md': story('I did it.'),
    'a/stories/Z.md': GOOD.replace('---\n', '---\nstatus: retired\n'),
    'c/stories/\u{1f600}.md': GOOD,
    'c/stories/\uffee.md': GOOD,
    'c/stories/broken.md': '---\na: [\n---\n',
  });
  repo.git('add', '-A');
  // What is staged is read in another order, and is not packed.
  const whole = await run(repo, ['--staged', '--format', 'json']);
  expect(whole.stdout).toContain('"signals": [\n');
  const args = ['--format', 'json', '--format', 'json=r.json', '--format', 'text=r.txt'];
  const packed = await run(repo, args);
  expect({ code: packed.code, stdout: packed.stdout }).toEqual({ code: 1, stdout: whole.stdout });
  expect(repo.read('r.json')).toBe(whole.stdout);
  const text = await run(repo);
  expect(repo.read('r.txt')).toBe(text.stdout);
});

it('a report whose file cannot be written leaves nothing behind', async () => {
  const dir = tempDir({ 'stories/a.md': GOOD });
  mkdirSync(path.join(dir.path, 'r.json'));
  expect(await run(dir, ['--format', 'json=r.json'])).toMatchObject({
    code: 2,
    stderr: 'star-witness: cannot write r.json: EISDIR\n',
  });
  expect(dir.list()).toEqual(['r.json', 'stories']);
});
