import { describe, expect, it } from 'vitest';
import { selectAnnotations } from '../../src/report/annotations.ts';
import { logGroups } from '../../src/report/log.ts';
import { finding, times } from './samples.ts';

const SAID =
  'Field `numbers` is only `TODO`, expected what changed. Replace it with what happened. [empty-field]';

describe('logGroups', () => {
  it('has a group for each document, with its findings in the order of the file', () => {
    const findings = [
      finding({ filePath: 'a.md', severity: 'note', line: 3 }),
      finding({ filePath: 'a.md' }),
      finding({ filePath: 'b.md', severity: 'warning' }),
    ];
    expect(logGroups(findings, new Map())).toEqual([
      { title: 'a.md: 1 error, 1 note', entries: [`3:10 note ${SAID}`, `7:10 error ${SAID}`] },
      { title: 'b.md: 1 warning', entries: [`7:10 warning ${SAID}`] },
    ]);
  });

  it('has each finding once: as its annotation, or as a line', () => {
    const findings = times(12, (index) => finding({ line: index + 1 }));
    const { shown } = selectAnnotations(findings, []);
    const [group] = logGroups(findings, shown);
    expect(group?.entries).toEqual([...shown.values(), `11:10 error ${SAID}`, `12:10 error ${SAID}`]);
  });
});
