import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import type { SourceKind } from '../../src/types.ts';
import { model } from '../support/model.ts';

const STORIES = [
  [
    'The importer took a night, and I had to stop it.',
    'Rollback plan, canary release and a runbook.',
    '40 minutes instead of nine hours.',
  ],
  [
    'We had no alert. I was on call.',
    'Feature flag, dashboard, automatic rollback.',
    'Pages fell from 9 to 1 a week.',
  ],
] as const;
type Parts = (typeof STORIES)[number];

const reportOf = (text: string, kind: SourceKind) =>
  check([{ filePath: 'a.md', text, kind }], { model, config: resolveConfig() });

/** What the first answer of a file is scored. */
function scoreOf(text: string, kind: SourceKind) {
  const [answer] = reportOf(text, kind).documents[0]?.answers ?? [];
  return { missing: answer?.missing, unsure: answer?.unsure, score: answer?.score };
}

const FORMS: Record<string, [kind: SourceKind, write: (parts: Parts) => string]> = {
  'the heads of its columns': [
    'bank',
    (parts) =>
      `# A\n\n| Name | Situation | Action | Result |\n|---|---|---|---|\n| The pump | ${parts.join(' | ')} |\n`,
  ],
  'the first cells of its rows': [
    'bank',
    ([s, a, r]) =>
      `# A\n\n## The pump\n\n| | |\n|---|---|\n| Situation | ${s} |\n| Action | ${a} |\n| Result | ${r} |\n`,
  ],
  'the cells of a table in HTML': [
    'bank',
    ([s, a, r]) =>
      `## The pump\n\n<table>\n<tr><td>Situation</td><td>${s}</td></tr>\n<tr><td>Action</td><td>${a}</td></tr>\n<tr><td>Result</td><td>${r}</td></tr>\n</table>\n`,
  ],
  'headings of a bank': [
    'bank',
    ([s, a, r]) => `## The pump\n\n### Situation\n\n${s}\n\n### Action\n\n${a}\n\n### Result\n\n${r}\n`,
  ],
  'headings of a story': [
    'story',
    ([s, a, r]) =>
      `---\ntitle: A\n---\n\n## Answer\n\n### Situation\n\n${s}\n\n### Action\n\n${a}\n\n### Result\n\n${r}\n`,
  ],
};

describe('an answer with labels that are not in its text', () => {
  it.each(Object.entries(FORMS))(
    'is scored like one with labels in its text, with %s',
    (_, [kind, write]) => {
      for (const parts of STORIES) {
        const [s, a, r] = parts;
        const inText = `## The pump\n\n**Situation:** ${s}\n**Action:** ${a}\n**Result:** ${r}\n`;
        const expected = scoreOf(inText, 'bank');
        expect(expected.score).toBe(1);
        expect(scoreOf(write(parts), kind)).toEqual(expected);
      }
    },
  );

  it('quotes no label, and has no label as a passage', () => {
    const text =
      '## The pump\n\n### Situation\n\n![x](x.png)\n\n### Action\n\n```\nrollback\n```\n\n### Result\n\nDry.\n';
    const { findings } = reportOf(text, 'bank');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['empty-field', 'empty-field']);
    const all = text.replace('![x](x.png)', 'We had it.').replace('```\nrollback\n```', 'Yes.');
    const [score] = reportOf(all, 'bank').findings;
    expect(score?.message).toContain('closest to mechanism: `Yes` (line 9)');
  });
});
