import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPECTED, type ExpectedStory, shortened } from '../../bench/bank-expected.ts';
import { toldIn } from './support.ts';

const FOLDER = '__tests__/fixtures/banks';
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(EXPECTED))
  .map((file) => file.slice(0, -EXPECTED.length));

/** The layouts of Notion, Obsidian, Logseq and Google Docs, of tables, other forms than STAR, and other languages. */
describe('a bank in the layout', () => {
  it.each(names)('%s', (name) => {
    const expected: { stories: ExpectedStory[] } = JSON.parse(
      readFileSync(path.join(FOLDER, name + EXPECTED), 'utf8'),
    );
    const stories = toldIn(readFileSync(path.join(FOLDER, `${name}.md`), 'utf8'));
    const short = stories.map(({ parts, ...story }) => ({
      ...story,
      parts: Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, shortened(text)])),
    }));
    expect(short).toEqual(expected.stories);
  });

  it('has a text for each expectation', () => {
    expect(names).toHaveLength(31);
    expect(readdirSync(FOLDER).length).toBe(2 * names.length);
  });
});
