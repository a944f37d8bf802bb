/** That a run of blanks, of lines without a text or of one sign costs what it is long, wherever it is in a text. */
import { describe, it } from 'vitest';
import { check } from '../../src/check.ts';
import { MAX_BLANKS } from '../../src/document/frontmatter.ts';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import type { SourceKind } from '../../src/types.ts';
import { model } from '../support/model.ts';
import { expectEachPatternLinear } from './work.ts';

const vocabulary = new Vocabulary(aiLab);
/** What a run is of: also what ends a line for a pattern with the flag `m`, and for no other. */
const UNITS = ['\n', '>\n', '\r', '\u2028', '\t', ' ', '*', '1'];

/** `@`: where a run stands. */
const BANKS: [string, string][] = [
  ['a situation', '## B\n\n**Situation:** x@y moved.\n**Action:** I did.\n**Result:** 3\n'],
  [
    'an action',
    '## B\n\n**Situation:** x\n**Action:** I did@it [X] and `moved`.\n- [ ] a@b\n**Result:** 3\n',
  ],
  [
    'a solution',
    '## A\n\n**Problem:** It had moved.\n\n**Solution:** The team@x was built.\n\n**Impact:** It was.\n',
  ],
  [
    'labels of one line',
    '## A\n\n**Problem:** I did.\n\n**Solution:** Tags: a, b @I did and moved.**Impact:** It was.\n',
  ],
  ['an answer without labels', '## When did you go?\n\nI went@and did it, and moved@on from 3@x.\n'],
  ['a title', '## Tap@x\n\n**Situation:** a\n**Action:** I did\n**Result:** b\n'],
  ['tags', '## B\n\n**Situation:** x\n**Action:** I did\n**Result:** 3\n**Tags:** a@b, c\n'],
  ['a question', 'Bo: Tell me about a time.@ When did you@ go?\nMe: (S) I was. (A) I did. (R) It is.\n'],
  ['a cell', '| Title | Action | Result |\n|-|-|-|\n| x@y | I did@b | c@d |\n'],
];
const FIELDS =
  '---\ntype: incident-command\ntitle: A@b\nthemes: [a@b]\ncustomer_impact: |\n  5@b\n---\n\n## Answer\n\nI did.\n';
const SECTIONS =
  '---\ntype: incident-command\ntitle: A\n---\n\n## Hypothesis\n\nIt was@down.\n\n## Answer\n\nI had@to, and did@it [X].\n';

function checked(text: string, kind: SourceKind): void {
  check([{ filePath: kind === 'bank' ? 'story-bank.md' : 'stories/ana/a.md', text, kind }], { model });
}

function imported(text: string): void {
  const { items } = itemsOfBank(text, vocabulary);
  draftFilesOf(items, aiLab, { origin: 'bank.md', owner: null, asStories: false });
}

describe.each(UNITS)('a run of %j costs what it is long', (unit) => {
  const filled = (text: string) => (size: number) => text.replaceAll('@', unit.repeat(size));

  it.each(BANKS)('in %s', (_, text) => {
    expectEachPatternLinear((size) => checked(filled(text)(size), 'bank'), 128);
    expectEachPatternLinear((size) => imported(filled(text)(size)), 128);
  });

  it('in a field of a story', () => {
    // Fewer blanks in a row cost gray-matter their square, more are refused.
    expectEachPatternLinear((size) => checked(filled(FIELDS)(size), 'story'), MAX_BLANKS);
  });

  it('in a section of a story', () => {
    expectEachPatternLinear((size) => checked(filled(SECTIONS)(size), 'story'), 128);
  });
});
