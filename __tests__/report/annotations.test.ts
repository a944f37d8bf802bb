import { describe, expect, it } from 'vitest';
import type { DocumentReport, Finding } from '../../src/linter/report.ts';
import { selectAnnotations } from '../../src/report/annotations.ts';
import { renderGithub } from '../../src/report/github.ts';
import { interpretLog } from '../support/runner/commands.ts';
import { document, finding, reportOf, times } from './samples.ts';

function annotate(...findings: Partial<Finding>[]) {
  return [...selectAnnotations(findings.map(finding), []).shown.values()];
}

describe('selectAnnotations', () => {
  it('makes one of each finding, errors first, otherwise in the order given', () => {
    const severities = ['note', 'error', 'warning', 'note', 'error'] as const;
    const shown = annotate(...severities.map((severity, index) => ({ severity, line: index + 1 })));
    expect(shown.map(({ level, properties }) => `${level} ${properties.startLine}`)).toEqual([
      'error 2',
      'error 5',
      'warning 3',
      'notice 1',
      'notice 4',
    ]);
  });

  it('puts the preferred ones before the others of their level', () => {
    const findings = [
      ...times(12, (index) => finding({ line: index + 1 })),
      ...times(12, (index) => finding({ line: index + 1, severity: 'warning' })),
    ];
    const first = new Set([11, 12, 23].map((line) => findings[line - 1] as Finding));
    const { shown } = selectAnnotations(findings, [], {}, first);
    const linesOf = (level: string) =>
      [...shown.values()]
        .filter((each) => each.level === level)
        .map(({ properties }) => properties.startLine);
    expect(linesOf('error')).toEqual([11, 12, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(linesOf('warning')).toEqual([11, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('says what, where and where to read on', () => {
    expect(annotate({})).toEqual([
      {
        level: 'error',
        message:
          'Field `numbers` is only `TODO`, expected what changed.\nReplace it with what happened.\n' +
          'line 7: https://example.org/rules/empty-field.md',
        properties: {
          title: 'empty-field',
          file: 'stories/mara/gateway.md',
          startLine: 7,
          endLine: 7,
          startColumn: 10,
          endColumn: 14,
        },
      },
    ]);
  });

  it.each([
    ['a\u001b[31m.md', 'a\\u{1b}[31m.md'],
    ['a\u202edm.md', 'a\\u{202e}dm.md'],
    ['a\n::error::b.md', 'a\\u{a}::error::b.md'],
    ['a\u2800.md', 'a\\u{2800}.md'],
  ])('names a file in the message that a log may not show as it is: %j', (filePath, name) => {
    const [one] = annotate({ filePath });
    expect(one?.properties).toEqual({ title: 'empty-field' });
    expect(one?.message.split('\n').at(-1)).toBe(`${name}, line 7: https://example.org/rules/empty-field.md`);
  });

  it('gives the place of every name that can be seen', () => {
    for (const filePath of ['é: 日本,語 %.md', '👨‍👩‍👧 ❤️.md', '::error::.md'])
      expect(annotate({ filePath })[0]?.properties).toMatchObject({ file: filePath, startLine: 7 });
  });

  it('has room for a long name', () => {
    const [one] = annotate({ filePath: `${'\u001b'.repeat(1000)}.md`, message: 'a'.repeat(5000) });
    expect(one?.message.length).toBe(4096);
  });

  it('keeps to one line, or the runner drops the columns', () => {
    const [several, empty] = annotate({ endLine: 9, endColumn: 3 }, { endColumn: 10 });
    expect(several?.properties).toMatchObject({ startLine: 7, endLine: 7, startColumn: 10 });
    expect(several?.properties).not.toHaveProperty('endColumn');
    expect(empty?.properties).not.toHaveProperty('endColumn');
  });

  it('shows 10 of each level, and says so', () => {
    const of = (severity: Finding['severity'], count: number) =>
      times(count, (index) => finding({ severity, filePath: `stories/${index}.md` }));
    const select = (error: number, warning: number, note: number, taken = 0) => {
      const findings = [...of('note', note), ...of('warning', warning), ...of('error', error)];
      const { shown, overflow } = selectAnnotations(findings, [], { warning: taken });
      return [shown.size, overflow];
    };
    expect(select(10, 10, 10)).toEqual([30, null]);
    expect(select(11, 0, 0)).toEqual([10, 'showing 10 of 11 errors']);
    expect(select(137, 11, 12)).toEqual([30, 'showing 10 of 137 errors, 10 of 11 warnings, 10 of 12 notes']);
    expect(select(1, 9, 0, 1)).toEqual([10, null]);
    expect(select(0, 10, 10, 1)).toEqual([19, 'showing 9 of 10 warnings']);
    expect(select(0, 1, 0, 12)).toEqual([0, 'showing 0 of 1 warning']);
  });

  it('cuts a long message before the runner does, and keeps the address', () => {
    const url = 'line 7: https://example.org/rules/empty-field.md';
    const [fits] = annotate({ message: 'm'.repeat(4095 - url.length) });
    expect(fits?.message).toHaveLength(4096);
    expect(fits?.message).toMatch(/m\nline 7: https/);
    for (const long of ['m'.repeat(4096 - url.length), '😀'.repeat(3000), `${'m\n'.repeat(3000)}`]) {
      const [cut] = annotate({ message: long });
      expect(cut?.message.length).toBeGreaterThan(4090);
      expect(cut?.message.length).toBeLessThanOrEqual(4096);
      expect(cut?.message).toMatch(
        /[^\p{Surrogate}]…\nline 7: https:\/\/example\.org\/rules\/empty-field\.md$/u,
      );
    }
  });

  it('is taken by the runner as it is', () => {
    const findings = times(12, (index) => finding({ line: index + 1, filePath: 'stories/a,b:c %0A.md' }));
    const { annotations, droppedAnnotations } = interpretLog(renderGithub(reportOf({ findings })));
    expect(droppedAnnotations).toEqual([]);
    expect(annotations[9]).toEqual({
      level: 'error',
      title: 'empty-field',
      file: 'stories/a,b:c %0A.md',
      line: 10,
      endLine: 10,
      col: 10,
      endColumn: 14,
      message: [...selectAnnotations(findings, []).shown.values()][9]?.message,
    });
  });
});

describe('notes of one document', () => {
  const notes = (count: number, filePath = 'a.md') =>
    times(count, (index) => finding({ severity: 'note', filePath, line: index + 1 }));
  const told = (findings: Finding[], documents: DocumentReport[] = []) => {
    const { shown, overflow } = selectAnnotations(findings, documents);
    return { messages: [...shown.values()].map(({ message }) => message.split('\n').at(-2)), overflow };
  };

  it('are all shown up to five', () => {
    const edit = 'Replace it with what happened.';
    expect(told(notes(5))).toEqual({ messages: Array(5).fill(edit), overflow: null });
  });

  it('are five, of which the last says where the others are', () => {
    const { messages, overflow } = told([...notes(12), ...notes(1, 'b.md')]);
    expect(messages).toHaveLength(6);
    expect(messages[4]).toBe('and 7 more notes, on lines 6, 7, 8, 9, 10, 11 and 12; the log has them');
    expect(messages.filter((message) => message?.startsWith('and'))).toHaveLength(1);
    expect(overflow).toBe('showing 6 of 13 notes');
  });

  it('are five of each story of a bank, also of two in one line of a table', () => {
    const of = (line: number, beside = 0) => document({ filePath: 'a.md', bank: true, line, beside });
    const beside = times(7, () => finding({ severity: 'note', filePath: 'a.md', line: 8, beside: 1 }));
    const { messages, overflow } = told([...notes(7), ...beside], [of(1), of(8), of(8, 1)]);
    expect(messages.filter((message) => message?.startsWith('and'))).toEqual([
      'and 2 more notes, on lines 6 and 7; the log has them',
      'and 2 more notes, on line 8; the log has them',
    ]);
    expect(overflow).toBe('showing 10 of 14 notes');
  });

  it('leave errors and warnings alone', () => {
    const warnings = times(8, (line) => finding({ severity: 'warning', line: line + 1 }));
    expect(selectAnnotations([...warnings, ...notes(6)], []).shown.size).toBe(13);
  });
});
