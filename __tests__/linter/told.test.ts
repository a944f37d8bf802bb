import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import type { TextPiece } from '../../src/linter/report.ts';
import type { SourceKind } from '../../src/types.ts';
import { model } from '../support/model.ts';

function documentsIn(text: string, kind: SourceKind = 'story', config = resolveConfig()) {
  return check([{ filePath: 'stories/ana/a.md', text, kind }], { model, config }).documents;
}

/** A piece with what is seen in it: `{evidence added a gate}`. */
function marked({ text, signals, closest, fields }: TextPiece, kinds: readonly string[]): string {
  const marks = [
    ...signals.map((index) => kinds[index] ?? '?'),
    ...closest.map((each) => `${each}?`),
    ...fields,
  ];
  return marks.length === 0 ? text : `{${marks.join(' ')} ${text}}`;
}

function toldIn(text: string, kind?: SourceKind) {
  return documentsIn(text, kind).map(({ told, answers }) => ({
    fields: told?.fields,
    answers: told?.answers.map(({ seconds, pieces, left }, index) => {
      const kinds = answers[index]?.signals.map((signal) => signal.kind) ?? [];
      return { seconds, left, text: pieces.map((piece) => marked(piece, kinds)).join('') };
    }),
  }));
}

const STORY = `---
title: The queue
type: incident-command
stakes: 900 clinics could not send a bill.
tradeoffs: TODO
---

## Answer

The queue was full every Friday. I added an alert on its depth, so that it pages before it is full.

Restarts went from nine a month to none since March.

## Lesson

I ask for the depth of each queue
in a review.
`;

describe('a document as it is told', () => {
  it('has the text with its passages, the time to say it, and the fields', () => {
    expect(toldIn(STORY)).toEqual([
      {
        fields: [
          { name: 'stakes', text: '900 clinics could not send a bill.', line: 4 },
          { name: 'lesson', text: 'I ask for the depth of each queue in a review.', line: 16 },
        ],
        answers: [
          {
            seconds: 12,
            left: 0,
            text: `The queue was full every Friday. {mechanism I added an alert on its depth, so that it pages before it is full}.

{evidence Restarts went from nine a month to none since March}.`,
          },
        ],
      },
    ]);
  });

  it('has what comes closest to a missing point', () => {
    const [told] = toldIn(
      '---\ntype: incident-command\n---\n\nI wanted to write an alert some day. Users liked it a lot.\n',
    );
    expect(told?.answers?.[0]?.text).toBe(
      '{mechanism? evidence? I wanted to write an alert some day}. Users liked it a lot.',
    );
  });

  it('marks the lesson of a bank where it is told', () => {
    const bank = `# Stories

## The quarrel
**Situation:** Two teams wanted the same table.
**Action:** I wrote a contract test that both run.
**Result:** Broken builds went from five a week to one.
**Reflection:** I ask both sides first.
`;
    const [told] = toldIn(bank, 'bank');
    expect(told?.fields).toEqual([]);
    expect(told?.answers?.[0]?.text).toContain(
      '**Result:** {evidence Broken builds went from five a week to one}.\n**Reflection:** {lesson I ask both sides first.}',
    );
  });

  it('takes as long to say as the configuration of its file implies', () => {
    const rules = { 'answer-length': { 'words-per-minute': 75 } };
    const slow = (files: string) => resolveConfig(['ai-lab', { overrides: [{ files, rules }] }]);
    const seconds = [
      resolveConfig(['ai-lab', { rules }]),
      slow('stories/ana/**'),
      slow('stories/ben/**'),
    ].map((config) => documentsIn(STORY, 'story', config)[0]?.told?.answers[0]?.seconds);
    expect(seconds).toEqual([24, 24, 12]);
  });

  it.each([
    ['word '.repeat(4000), 11_999],
    ['x'.repeat(20_000), 12_000],
    [`${'x'.repeat(11_999)}${'🙂'.repeat(3000)}`, 11_999],
  ])('cuts a text that nobody would say: %.20j', (text, length) => {
    const [document] = documentsIn(`---\ntype: incident-command\n---\n\n${text}\n`);
    const [answer] = document?.told?.answers ?? [];
    const kept = answer?.pieces.map((piece) => piece.text).join('') ?? '';
    expect([kept.length, answer?.left]).toEqual([length, text.trim().length - length]);
    expect(text.startsWith(kept)).toBe(true);
  });

  it('has nothing where nothing is said', () => {
    const [told] = toldIn('---\ntype: incident-command\n---\n\n## Answer\n\n## Lesson\n\nTODO\n');
    expect(told).toEqual({ fields: [], answers: [{ seconds: null, left: 0, text: '' }] });
  });

  it('is made only where it is asked for', () => {
    const source = { filePath: 'stories/ana/a.md', text: STORY };
    const report = check([source], { model, config: resolveConfig(), details: false });
    expect(report.documents.map(({ told }) => told)).toEqual([null]);
  });
});
