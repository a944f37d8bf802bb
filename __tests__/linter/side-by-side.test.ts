import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { compareReport } from '../../src/changes/compare.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { groupByDocument } from '../../src/linter/by-document.ts';
import { coverageOfDocuments } from '../../src/linter/entries.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Entry } from '../../src/portfolio/entry.ts';
import { renderCoverageJson } from '../../src/report/coverage-json.ts';
import { renderDrillJson } from '../../src/report/drill.ts';
import { renderLoopPlanJson } from '../../src/report/loop-plan.ts';
import { model } from '../support/model.ts';

const FILE = 'story-bank.md';
const RIGHT = 'The parser migration';
/** Two stories in the columns of one table, which have all their lines in common. */
const table = (result = 'Lost invoices fell from 3 percent to 0.1 percent.', title = RIGHT) => `# Bank

| | The cluster went red | ${title} |
| --- | --- | --- |
| Situation | Search was down for 40 minutes for 118 sellers. | The old parser lost invoices. |
| Action | I rolled back the facet by flag and added an alert on the queue depth. | I ran both parsers on live traffic behind a flag. |
| Result | Errors fell from 41 a day to 3. | ${result} |
`;
const source = (text: string) => ({ filePath: FILE, text, kind: 'bank' as const });

describe('stories in the columns of one table', () => {
  it('are each compared with what they were', () => {
    const config = resolveConfig();
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config,
      loadModel: () => model,
    });
    linter.add(source(table()));
    const before = linter.past(source(table('Everybody was happy.')));
    const file = { previousPath: null, added: false, lines: null };
    const { documents } = compareReport(linter.report(), new Map([[FILE, { file, before }]]));
    expect(
      documents.map(({ title, change, answers }) => [
        title,
        change?.kind,
        answers.map(({ score, before }) => [before?.score, score]),
      ]),
    ).toEqual([
      ['The cluster went red', 'modified', [[2, 2]]],
      [RIGHT, 'modified', [[1, 2]]],
    ]);
  });

  it('have the findings about portfolios below their own titles', () => {
    const config = resolveConfig(['ai-lab', { rules: { 'duplicate-title': 'warning' } }]);
    const other = `## ${RIGHT}\n\nSituation: It broke.\nAction: I added an alert.\nResult: It held.\n`;
    const sources = [{ filePath: 'a-bank.md', text: other, kind: 'bank' as const }, source(table())];
    const report = check(sources, { model, config, isComplete: true });
    const { byDocument } = groupByDocument(
      report.documents,
      report.findings.filter(({ ruleId }) => ruleId === 'duplicate-title'),
    );
    expect([...byDocument].map(([{ filePath, title }, { length }]) => [filePath, title, length])).toEqual([
      [FILE, RIGHT, 1],
    ]);
  });

  it('are distinguished in the JSON of each command', () => {
    const report = check([source(table())], { model, config: resolveConfig() });
    const [coverage] = coverageOfDocuments(report.documents, resolveConfig().preset);
    const entries = coverage?.stories ?? [];
    const places = [
      { filePath: FILE, line: 3 },
      { filePath: FILE, line: 3, beside: 1 },
    ];
    expect(entries).toMatchObject(places);
    const placeOf = ({ filePath, line, beside }: Entry) => ({ filePath, line, beside });

    const row = { id: 'judgment', title: 'Judgment', level: 'strong' as const, entries };
    const covered =
      coverage === undefined ? [] : [{ ...coverage, rows: { ...coverage.rows, themes: [row] } }];
    const [owner] = JSON.parse(renderCoverageJson(covered, () => [])).owners;
    expect(owner.stories.map(placeOf)).toEqual(places);
    expect(owner.themes[0].entries).toEqual(places);

    const question = { text: 'Why?', themes: [], types: [], shows: 'Judgment.' };
    const cards = entries.map((story) => ({ id: 'why', question, story, card: null }));
    const { questions } = JSON.parse(renderDrillJson(null, cards));
    expect(questions.map(({ story }: { story: Entry }) => placeOf(story))).toEqual(places);

    const round = { name: 'Systems', stories: 2, themes: [], types: [], questions: [] };
    const stories = entries.map((entry) => ({ entry, serves: [] }));
    const plan = { owner: null, rounds: [{ round, stories, missing: 0, asked: [] }], next: null };
    const { rounds } = JSON.parse(renderLoopPlanJson(plan));
    expect(rounds[0].stories.map(placeOf)).toEqual(places);
  });
});
