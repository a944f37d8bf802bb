import { describe, expect, it } from 'vitest';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const vocabulary = new Vocabulary(aiLab);
const TOLD = '**Situation:** It was wet.\n**Action:** I dug.\n**Result:** Dry.\n';
const OPTIONS = { origin: 'bank.md', owner: null, asStories: false };

function importOf(bank: string) {
  const { items, leftAlone } = itemsOfBank(bank, vocabulary);
  const files = draftFilesOf(items, aiLab, OPTIONS);
  return {
    labels: files.map(({ themes, prompts, tags, type }) => [...themes, ...prompts, ...tags, type?.id].join()),
    left: leftAlone.map(({ startLine, endLine, reason }) => `${startLine}-${endLine} ${reason}`),
  };
}

describe('a title above stories', () => {
  it.each<[string, string, string[]]>([
    [
      'a heading',
      `## Leadership\n### A\n${TOLD}### B\n${TOLD}## Failure\n### C\n${TOLD}`,
      ['Leadership,', 'Leadership,', 'Failure,'],
    ],
    [
      'a heading with tags',
      `## [Water / Air] Pipes #calm\n### A\n${TOLD}### B\n${TOLD}`,
      ['Pipes,calm,Air,Water,', 'Pipes,calm,Air,Water,'],
    ],
    ['several headings', `## Acme\n### Leadership\n#### A\n${TOLD}`, ['Acme,Leadership,']],
    ['a theme', `## Judgment\n### A\n${TOLD}`, ['judgment,']],
    ['a type', `## Incident command\n### A\n${TOLD}`, ['Incident command,incident-command']],
    ['a prompt', `## Why this role?\n### A\n${TOLD}`, ['why-this-role,']],
    ['what is a tag already', `## Leadership\n### A\n${TOLD}Tags: leadership, calm\n`, ['leadership,calm,']],
    [
      'a heading above a table',
      `## Leadership\n\n| Title | Situation | Action | Result |\n|---|---|---|---|\n| A | We were wet. | I dug. | Dry. |\n| B | We were full. | I gave it away. | Empty. |\n`,
      ['Leadership,', 'Leadership,'],
    ],
    [
      'a heading above bold titles',
      `## Leadership\n\n**Pipes**\n\n${TOLD}\n**Attic**\n\n${TOLD}`,
      ['Leadership,', 'Leadership,'],
    ],
    [
      'several of the first level',
      `# Leadership\n## A\n${TOLD}# Failure\n## B\n${TOLD}`,
      ['Leadership,', 'Failure,'],
    ],
  ])('is a tag of each: %s', (_, bank, labels) => {
    expect(importOf(`# Bank\n\n${bank}`.replace('# Bank\n\n# ', '# ')).labels).toEqual(labels);
  });

  it.each([
    ['of the file', `# Prep for Acme\n\n## A\n${TOLD}\n## B\n${TOLD}`, '1-1 heading'],
    [
      'that says no more than that they follow',
      `# Prep\n\n## My STAR stories\n\n### A\n${TOLD}### B\n${TOLD}`,
      '1-3 heading',
    ],
    ['of something else', `# Prep\n\n## Notes\n\n### A\n${TOLD}### B\n${TOLD}`, '1-3 heading'],
    ['about the file', `# Prep\n\n## Final - checked\n\n### A\n${TOLD}### B\n${TOLD}`, '1-3 heading'],
    [
      'that was pasted as a prompt',
      `# Prep\n\n## Write about leading and failing at work\n\n### A\n${TOLD}### B\n${TOLD}`,
      '1-3 heading',
    ],
    [
      'with nothing below it',
      `# Prep\n\n## A\n${TOLD}\n## Later\n\n## B\n${TOLD}`,
      '1-1 heading; 8-8 heading',
    ],
  ])('is left alone, and reported: one %s', (_, bank, left) => {
    const found = importOf(bank);
    expect([found.labels, found.left.join('; ')]).toEqual([[',', ','].map((each) => each.slice(1)), left]);
  });

  it('does not count for the guess of the story type', () => {
    expect(importOf(`# Bank\n\n## Side by side, rolled back\n\n### A\n${TOLD}`).labels).toEqual([
      'Side by side, rolled back,',
    ]);
  });
});

describe('a column of a table with a story in each', () => {
  it('is left alone, and reported, if it belongs to no story', () => {
    const bank =
      '| | The pump | The attic | Comments |\n|---|---|---|---|\n| Situation | It was wet | It was full | which year? |\n' +
      '| Action | I dug | I gave it away | |\n| Result | Dry | Empty | ask Bo |\n';
    expect(importOf(bank).left).toEqual(['1-5 column without a story']);
    expect(importOf(bank.replace(/[^|\n]+\|\n/g, '\n')).left).toEqual([]);
  });
});
