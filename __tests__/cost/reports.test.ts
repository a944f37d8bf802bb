/** That what is made of many findings costs what they are. */
import { describe, it } from 'vitest';
import { recordFindings } from '../../src/baseline/apply.ts';
import { coverageOf, gapChanges } from '../../src/portfolio/coverage.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { renderRefusedCommit } from '../../src/report/refused-commit.ts';
import { rules } from '../../src/rules/index.ts';
import { document, finding, reportOf, times } from '../report/samples.ts';
import { entryOf } from '../support/portfolio.ts';
import { expectLinearLooks } from './work.ts';

const pathOf = (index: number) => `stories/${index}.md`;

describe('a report of many files', () => {
  it('that refuses a commit', () => {
    expectLinearLooks(
      (size) => reportOf({ findings: times(size, (index) => finding({ filePath: pathOf(index) })) }),
      (report) => renderRefusedCommit(report, { rules, columns: 80, displayPath: (filePath) => filePath }),
    );
  });

  it('of which each has an owner, for a baseline', () => {
    expectLinearLooks(
      (size) => {
        const documents = times(size, (index) => document({ filePath: pathOf(index), owner: `${index}` }));
        const of = (index: number) =>
          finding({ filePath: pathOf(index), ruleId: 'coverage-types', messageId: 'gaps' });
        return reportOf({ documents, findings: times(size, of) });
      },
      (report) => recordFindings(report, report.findings, rules),
    );
  });
});

it('gaps among many themes', () => {
  expectLinearLooks(
    (size) => {
      const themes = Object.fromEntries(times(size, (index) => [`theme-${index}`, `${index}`]));
      return coverageOf([entryOf()], { ...aiLab, themes });
    },
    (coverages) => gapChanges(coverages, coverages),
  );
});
