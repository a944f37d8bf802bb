import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/linter/report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { expectShape, parseXml, type XmlShape } from '../support/xml.ts';
import { HOSTILE } from './hostile.ts';
import { document, finding, reportOf } from './samples.ts';

/** The format as Jenkins, GitLab and others document what they read. */
const COUNTS = ['tests', 'failures', 'errors', 'skipped', 'time'];
const SHAPE: XmlShape = {
  testsuites: { required: ['name', ...COUNTS], children: ['testsuite'] },
  testsuite: { required: ['name', ...COUNTS], children: ['testcase'] },
  testcase: {
    required: ['name', 'classname', 'file', 'time'],
    optional: ['line'],
    children: ['failure', 'skipped', 'system-out'],
  },
  failure: { required: ['message', 'type'], text: true },
  skipped: { required: ['message'] },
  'system-out': { required: [], text: true },
};

/** `name: how it ended` for each case. */
function casesOf(output: string): string[] {
  const root = parseXml(output);
  expectShape(root, SHAPE);
  for (const each of [root, ...root.children]) {
    const cases = each === root ? root.children.flatMap(({ children }) => children) : each.children;
    const count = (name: string) => cases.filter(({ children }) => children[0]?.name === name).length;
    expect(each.attributes).toMatchObject({
      tests: `${cases.length}`,
      failures: `${count('failure')}`,
      skipped: `${count('skipped')}`,
    });
  }
  return root.children.flatMap(({ children }) =>
    children.map(({ attributes, children: [first] }) => `${attributes.name}: ${first?.name ?? 'passed'}`),
  );
}

describe('renderJunit', () => {
  it('is exactly this for a few findings', () => {
    const report = reportOf({
      documents: [document(), document({ filePath: 'stories/a.md' })],
      findings: [
        finding(),
        finding({ line: 9, column: 1, severity: 'note', ruleId: 'hedging', message: 'It "hedges" <a> & b.' }),
      ],
      skipped: [{ filePath: 'stories/old.md', reason: 'symbolic link' }],
    });
    expect(renderJunit(report)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="star-witness" tests="4" failures="1" errors="0" skipped="1" time="0">
  <testsuite name="stories/a.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="no findings" classname="stories/a.md" file="stories/a.md" time="0"/>
  </testsuite>
  <testsuite name="stories/mara/gateway.md" tests="2" failures="1" errors="0" skipped="0" time="0">
    <testcase name="empty-field (7:10)" classname="stories/mara/gateway.md" file="stories/mara/gateway.md" line="7" time="0"><failure message="Field \`numbers\` is only \`TODO\`, expected what changed." type="empty-field">error: Field \`numbers\` is only \`TODO\`, expected what changed.&#10;Replace it with what happened.</failure></testcase>
    <testcase name="hedging (9:1)" classname="stories/mara/gateway.md" file="stories/mara/gateway.md" line="9" time="0"><system-out>note: It &#34;hedges&#34; &#60;a&#62; &#38; b.</system-out></testcase>
  </testsuite>
  <testsuite name="stories/old.md" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase name="skipped: symbolic link" classname="stories/old.md" file="stories/old.md" time="0"><skipped message="symbolic link"/></testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  it.each([
    ['error', null, ['a (1:1): failure', 'b (2:1): system-out', 'c (3:1): system-out']],
    ['warning', null, ['a (1:1): failure', 'b (2:1): failure', 'c (3:1): system-out']],
    ['note', null, ['a (1:1): failure', 'b (2:1): failure', 'c (3:1): failure']],
    ['never', 0, ['a (1:1): system-out', 'b (2:1): system-out', 'c (3:1): system-out']],
    ['error', 0, ['a (1:1): failure', 'b (2:1): failure', 'c (3:1): system-out']],
    ['error', 1, ['a (1:1): failure', 'b (2:1): system-out', 'c (3:1): system-out']],
  ] as const)(
    'fails the cases that fail the run: fail-on %s, max-warnings %j',
    (failOn, maxWarnings, cases) => {
      const findings = (['error', 'warning', 'note'] as const).map((severity, index) =>
        finding({ severity, ruleId: 'abc'.charAt(index), line: index + 1, column: 1 }),
      );
      const report = reportOf({ findings, limits: { failOn, maxWarnings, scorer: 'rubric' } });
      expect(casesOf(renderJunit(report))).toEqual(cases);
    },
  );

  it('has a case for all that is judged, and for each that is not', () => {
    const bank = 'story-bank.md';
    const retired = { filePath: bank, bank: true, status: 'retired' as const };
    const skipped = [1, 9].map((line) => ({ filePath: bank, reason: `line ${line}: status \`retired\`` }));
    const report = (documents: ReturnType<typeof document>[], findings: Finding[] = []) =>
      casesOf(renderJunit(reportOf({ documents, findings, skipped })));
    const cases = [
      'skipped: line 1: status `retired`: skipped',
      'skipped: line 9: status `retired`: skipped',
    ];
    const good = document({ filePath: bank, bank: true, line: 17 });
    expect(report([document(retired), document(retired)])).toEqual(cases);
    expect(report([document(retired), document(retired), good])).toEqual(['no findings: passed', ...cases]);
    const found = finding({ filePath: bank, line: 18, column: 1 });
    expect(report([document(retired), document(retired), good], [found])).toEqual([
      'empty-field (18:1): failure',
      ...cases,
    ]);
  });

  it('is whole without documents', () => {
    expect(casesOf(renderJunit(reportOf()))).toEqual([]);
  });

  it('can be read, whatever a file holds', () => {
    for (const text of [...HOSTILE, ']]>', '\ufffe\uffff', '\ud800', '&#0;', "' onload='x"]) {
      const output = renderJunit(
        reportOf({
          findings: [finding({ filePath: text, message: `${text}\n${text}` })],
          skipped: [{ filePath: `${text}2`, reason: text }],
        }),
      );
      expect(casesOf(output)).toEqual([
        'empty-field (7:10): failure',
        expect.stringMatching(/^skipped: .*: skipped$/s),
      ]);
      expect(output).not.toMatch(/\u001b|^\s*::|##\[/m);
    }
  });
});
