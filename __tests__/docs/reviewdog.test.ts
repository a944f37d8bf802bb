import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { examplesOf } from '../support/doc-examples.ts';

it('the step with reviewdog can fail: because of findings, or because the first program of the pipe crashes', () => {
  const text = examplesOf('docs/reports.md').find((each) =>
    /^- .*\n(?: .*\n)*.*reviewdog/m.test(each.text),
  )?.text;
  const [step] = load(text ?? '[]') as { shell: string; run: string }[];
  expect(step?.shell).toBe('bash');
  expect(step?.run.replace(/\s+/g, ' ').trim()).toBe(
    'npx --no-install star-witness --fail-on never --format rdjsonl | reviewdog -f=rdjsonl -reporter=github-pr-review -fail-level=error',
  );
});
