import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TextJudge } from '../../src/playground/judge.ts';
import type { Choice } from '../../src/playground/pasted.ts';
import { storyCopy } from '../../src/playground/story-copy.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { HOSTILE } from '../report/hostile.ts';
import { model } from '../support/model.ts';

const judge = new TextJudge(model);
const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const ANSWER = 'I put every release behind a canary. Rollbacks went from nine a month to one.';

function copyOf(text: string, choice: Choice, index = 0) {
  const judged = judge.judge(text, choice);
  const document = judged.documents[index];
  if (document === undefined) throw new Error('no document');
  return storyCopy(judged, document, aiLab);
}

describe('a copy', () => {
  it('of an answer for a type is a draft with a gap for each field', () => {
    const { text, gaps } = copyOf(ANSWER, 'type:security-hygiene');
    expect(text.slice(0, text.indexOf('\n## ', text.indexOf('nine a month')))).toBe(`---
type: security-hygiene
title: I put every release behind a canary. Rollbacks ...
status: draft # change it to ready when nothing is missing
themes: [] # any of ${Object.keys(aiLab.themes).join(', ')}
---

## Answer

${ANSWER}
`);
    expect(gaps).toEqual(['numbers', 'stakes', 'tradeoffs', 'lesson', 'normal_delivery_path']);
    const again = judge.judge(text, 'auto');
    expect(again.report.findings.filter(({ ruleId }) => ruleId === 'empty-field')).toHaveLength(gaps.length);
    expect(again.report.documents[0]).toMatchObject({ status: 'draft', type: 'security-hygiene' });
  });

  it('of an answer of no type has that as a gap', () => {
    const { text, gaps } = copyOf(ANSWER, 'auto');
    expect(text).toContain('\ntype: TODO # one of platform-boundary, ');
    expect(gaps).toEqual(['type', 'numbers', 'stakes', 'tradeoffs', 'lesson']);
  });

  it('of an answer to a prompt has the question, and a gap for each element that is missing', () => {
    const { text, gaps } = copyOf(ANSWER, 'prompt:what-could-go-wrong');
    const judged = judge.judge(ANSWER, 'prompt:what-could-go-wrong').documents[0]?.document.answers[0];
    const missing = judged?.elements.filter(({ found }) => found === null) ?? [];
    expect(gaps).toHaveLength(missing.length);
    expect(text).toBe(`---
prompt: what-could-go-wrong
status: draft # change it to ready when nothing is missing
---

> ${aiLab.prompts['what-could-go-wrong']?.question}

${ANSWER}

${gaps.map((gap) => `[add: ${gap}]`).join('\n\n')}
`);
  });

  it('keeps headings that say which field is where', () => {
    const { text, gaps } = copyOf(
      `${ANSWER}\n\n## Lesson\n\nAge before length.\n\n\`\`\`\nopen`,
      'type:security-hygiene',
    );
    expect(text).toContain(
      `\n---\n\n${ANSWER}\n\n## Lesson\n\nAge before length.\n\n\`\`\`\nopen\n\`\`\`\n\n## `,
    );
    expect(gaps).toEqual(['numbers', 'stakes', 'tradeoffs', 'normal_delivery_path']);
    const fields = judge.judge(text, 'auto').report.documents[0]?.required;
    expect(fields?.filter(({ from }) => from === null)).toEqual([]);
  });

  it('of a whole file is the file', () => {
    const file = read('examples/prep-repo/stories/mara/search-cluster-red.md');
    expect(copyOf(file, 'auto')).toEqual({ text: file, gaps: [] });
    const answer = read('examples/prep-repo/answers/mara/why-this-role.md');
    expect(copyOf(answer, 'type:incident-command')).toEqual({ text: answer, gaps: [] });
  });

  it('of a file that lacks fields has a section for each', () => {
    const head = '---\ntype: security-hygiene\ntitle: T\nlesson: Age before length.\nstakes:\n---\n';
    const { text, gaps } = copyOf(`${head}\n## Answer\n\n${ANSWER}\n\n<!-- open`, 'auto');
    expect(text.startsWith(head)).toBe(true);
    expect(gaps).toEqual(['numbers', 'tradeoffs', 'normal_delivery_path']);
    const [again] = judge.judge(text, 'auto').documents;
    expect(again?.document.required.filter(({ from }) => from === null)).toEqual([]);
  });

  it('of a bank is the file that an import makes of the story', () => {
    const bank = read('examples/bank/story-bank.md');
    const { text, gaps } = copyOf(bank, 'auto', 1);
    expect(text).toContain('# Imported from story-bank.md: "The importer"');
    expect(text).toContain('I traced one run, and moved the slow query into a batch job.');
    expect(gaps).toContain('result');
  });

  it('keeps every word, and has its gaps, whatever is pasted', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
    const texts = [...HOSTILE, '# a\nb', '```\nx', '<!-- x', '<script>\nx', '> x', 'x\n---\ny', '- x\n  # y'];
    for (const text of texts) {
      for (const choice of ['auto', 'type:incident-command', 'prompt:ai-safety'] as const) {
        const judged = judge.judge(text, choice);
        const [document] = judged.documents;
        if (document === undefined || judged.file.as !== 'story') continue;
        const copy = storyCopy(judged, document, aiLab);
        expect(words(copy.text), text).toContain(words(text));
        const again = judge.judge(copy.text, 'auto').report.documents[0];
        expect(
          again?.required.filter(({ from }) => from === null),
          text,
        ).toEqual([]);
      }
    }
  });
});
