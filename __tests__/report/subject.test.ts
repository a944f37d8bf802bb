import { describe, expect, it } from 'vitest';
import type { DocumentReport } from '../../src/linter/report.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { subjectSentences } from '../../src/report/subject.ts';
import type { TextOptions } from '../../src/report/text.ts';
import { renderText } from '../support/whole-reports.ts';
import { document, finding, reportOf } from './samples.ts';

const INCIDENT: Partial<DocumentReport> = {
  type: 'incident-command',
  typeTitle: 'Incident command',
  shows: ['reliability', 'leadership under pressure'],
  themes: [
    { id: 'judgment', title: 'Judgment' },
    { id: 'ownership', title: 'Evidence of ownership' },
  ],
};
const SAID =
  'Type: Incident command, to show reliability and leadership under pressure. Themes: Judgment, Evidence of ownership.';

describe('the sentences on what a document is about', () => {
  it.each<[Partial<DocumentReport>, string | null]>([
    [INCIDENT, SAID],
    [
      { ...INCIDENT, themes: [] },
      'Type: Incident command, to show reliability and leadership under pressure.',
    ],
    [{ ...INCIDENT, shows: ['calm'], themes: [] }, 'Type: Incident command, to show calm.'],
    [{ type: 'incident-command', typeTitle: 'Incidents', shows: [] }, 'Type: Incidents.'],
    // The title says no more than the id, which is shown already.
    [{ type: 'incident-command', typeTitle: 'Incident command', shows: [] }, null],
    [{ type: 'unknown', typeTitle: null }, null],
    [{ type: null, typeTitle: null, themes: [{ id: 'judgment', title: 'Judgment' }] }, 'Themes: Judgment.'],
  ])('%j', (given, said) => {
    expect(subjectSentences(document(given))).toBe(said);
  });

  it('are bounded, whatever a configuration has', () => {
    const shows = Array.from({ length: 1000 }, (_, index) => `strength ${index}`);
    expect(subjectSentences(document({ ...INCIDENT, shows }))).toHaveLength(300);
  });

  it('are below the title in the text report, unless that is to be quiet', () => {
    const report = reportOf({ documents: [document(INCIDENT)], findings: [finding()] });
    const lines = (quiet: boolean) => {
      const options: TextOptions = { color: false, columns: 80, quiet, displayPath: (filePath) => filePath };
      return renderText(report, options).split('\n').slice(0, 3);
    };
    expect(lines(false)).toEqual([
      'The gateway (incident-command, mara)',
      '  Type: Incident command, to show reliability and leadership under pressure.',
      '  Themes: Judgment, Evidence of ownership.',
    ]);
    expect(lines(true)[1]).toMatch(/^ {2}stories/);
  });

  it('are above the findings of a document in Markdown', () => {
    const report = reportOf({ documents: [document(INCIDENT)], findings: [finding()] });
    const markdown = renderMarkdown(report, { linkBase: null, budget: 1e6, overflow: null });
    expect(markdown).toContain(`</summary>\n\n${SAID}\n\n- **error**, line 7: `);
    const bare = reportOf({ documents: [document()], findings: [finding()] });
    expect(renderMarkdown(bare, { linkBase: null, budget: 1e6, overflow: null })).not.toMatch(
      /Type:|Themes:/,
    );
  });
});
