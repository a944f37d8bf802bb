import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/linter/report.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { answer, changeOf, document, reportOf } from './samples.ts';

/** The line in bold that says what changed. */
function sentenceIn(report: Report): string | undefined {
  const text = renderMarkdown(report, { linkBase: null, budget: 1e9, overflow: null });
  return /^\*\*(.*)\*\*$/m.exec(text)?.[1];
}

describe('what changed', () => {
  const scope = { name: 'all', base: 'main', reason: null, hidden: 0 } as const;
  const told = (changes: ReturnType<typeof changeOf>[], given: Partial<ReturnType<typeof document>> = {}) => {
    const documents = changes.map((change, index) =>
      document({ filePath: `${index}.md`, required: [], change, ...given }),
    );
    return sentenceIn(reportOf({ documents, scope }));
  };
  const lacking = { answers: [answer(['evidence'])] };

  it.each([
    [[changeOf(1, 0), changeOf(2, 0)], {}, '2 stories now pass'],
    [[changeOf(0, 1)], {}, '1 story no longer passes'],
    [[changeOf(1, 1)], lacking, '1 story still lacks evidence'],
    [
      [changeOf(1, 1), changeOf(1, 2)],
      { answers: [answer(['mechanism', 'evidence'])] },
      '2 stories still lack mechanism and evidence',
    ],
    [[changeOf(1, 1)], { required: document().required }, '1 story still lacks required fields'],
    [[changeOf(1, 1)], {}, '1 story still has errors'],
    [[changeOf(0, 0)], lacking, '1 story still passes'],
    [[changeOf(null, 0, { kind: 'added' }), changeOf(null, 0, { kind: 'added' })], {}, '2 new stories pass'],
    [
      [changeOf(0, 1), changeOf(1, 0), changeOf(1, 1), changeOf(null, 1, { kind: 'added' })],
      lacking,
      '1 story no longer passes, 1 now passes, 1 still lacks evidence, 1 new one lacks evidence',
    ],
  ])('is told in a sentence: %#', (changes, given, expected) => {
    expect(told(changes, given)).toBe(`Since \`main\`: ${expected}.`);
  });

  it('is only what is true now if the state before is unknown', () => {
    expect(told([changeOf(null, 0), changeOf(null, 1)], lacking)).toBe(
      'Since `main`: 1 edited story lacks evidence, 1 edited one passes.',
    );
    const before = { status: 'draft', broken: false, findings: { error: 0, warning: 0, note: 4 } } as const;
    expect(told([changeOf(0, 1, { before })])).toBe('Since `main`: 1 edited story has errors.');
  });

  it('is not told of drafts, of what did not change, and where nothing was compared', () => {
    expect(told([changeOf(1, 1)], { status: 'draft' })).toBeUndefined();
    expect(sentenceIn(reportOf({ documents: [document()], scope }))).toBeUndefined();
    expect(sentenceIn(reportOf({ documents: [document()] }))).toBeUndefined();
  });
});
