/** That an import costs what a bank is long, however its lines are. */
import { describe, it } from 'vitest';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { draftFilesOf } from '../../src/import/draft-files.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { backtracking, expectLinear } from './work.ts';

const vocabulary = new Vocabulary(aiLab);
const STORY =
  '## Story 1: A\n\n**Situation:** x\n**Action:**\n- a\n- b\n\n**Result:** 3.\n**Tags:** a, b\n\n';

const TEXTS: [string, (times: number) => string][] = [
  ['stories', (times) => STORY.repeat(times)],
  ['stories without a line feed', (times) => STORY.replaceAll('\n', '\r').repeat(times)],
  ['one long part', (times) => STORY.replace('x', 'x and y. '.repeat(8 * times))],
  ['one part of many lines', (times) => STORY.replace('- a\n', '- a\n> b\n'.repeat(8 * times))],
  ['headings in a fence', (times) => STORY.replace('- a\n', `\`\`\`\n${'# a\n'.repeat(16 * times)}\`\`\`\n`)],
  ['comments that never close', (times) => STORY.replace('x', 'x <!-- '.repeat(8 * times))],
  ['labels without a text', (times) => STORY.replace('x', `x\n${'**Note:** y\n'.repeat(6 * times)}`)],
  ['many tags', (times) => STORY.replace('a, b', 'a tag, '.repeat(8 * times))],
  ['links by labels', (times) => `${STORY.replace('x', '[a] [b]')}${'[a]: x\n'.repeat(2)}`.repeat(times)],
  ['links by other labels', (times) => STORY.replace('x', '[a '.repeat(20 * times))],
  ['definitions', (times) => STORY + '[a]: x\n'.repeat(12 * times)],
  ['settings', (times) => STORY.replace('x', 'x <!-- star-witness: owner=a --> '.repeat(3 * times))],
  ['prompts', (times) => 'Why this role?\n\n## Why this role?\n\nI did.\n\nMore.\n\n'.repeat(2 * times)],
  [
    'suppressions',
    (times) => STORY.replace('**Sit', `${'<!-- star-witness-disable a -- b -->\n'.repeat(2 * times)}**Sit`),
  ],
  ['signs', (times) => STORY.replace('x', '*_`<[>#'.repeat(9 * times))],
];

/** Lines that are read with a run of one sign in them. */
const LINES = [
  'Tags: a, b',
  'Company: a',
  'My note: a',
  '## A',
  'a',
  '<!-- star-witness-disable a -- b -->',
  '> a',
  '- a',
];
const SIGNS = ['-', ' ', '_', '[', '!', '+', '(', '（', '*', '`', '>', '#', '.', ',', ':', '~', '|', '\t'];

function importBank(text: string): void {
  const { items } = itemsOfBank(text, vocabulary);
  draftFilesOf(items, aiLab, { origin: 'bank.md', owner: null, asStories: false });
}

describe('an import costs what the bank is long', () => {
  it.each(TEXTS)('of %s', (_, text) => {
    expectLinear((size) => importBank(text(size / 64)), 512);
  });

  it.each(SIGNS)('of lines with nothing but %j between their words', (sign) => {
    for (const line of LINES) {
      const grown = (size: number) => line.replace('a', `a${sign.repeat(size)}b`);
      expectLinear(
        (size) => importBank(STORY.replace('**Result', `${grown(size)}\n\n**Result`)),
        64,
        backtracking,
      );
    }
  });
});
