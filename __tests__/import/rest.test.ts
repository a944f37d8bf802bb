import { describe, expect, it } from 'vitest';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';

const vocabulary = new Vocabulary(aiLab);

/** What is kept of a line below the title besides the parts. */
function restOf(line: string, heading = '## Story 3: The tap'): string[] {
  const parts = ['**Situation:** It dripped at noon.', '**Action:** I closed it.', '**Result:** It was dry.'];
  const text = [heading, line, ...parts, '**Tags:** ownership, water'].join('\n\n');
  return itemsOfBank(text, vocabulary).items.map(({ rest }) => rest);
}

describe('what a story has besides its parts', () => {
  it.each([
    'Acme, 2021',
    '**Company:** Acme',
    '**Company:**',
    '**Lesson (saved $40k):**',
    '**Lesson:** TBD (ask Ida)',
    '<summary>The tap</summary>',
  ])('keeps %s', (line) => {
    expect(restOf(line)).toEqual([line]);
  });

  it.each([
    ['a label alone', '**Lesson:**'],
    ['a label with a placeholder', '**Lesson:** TBD'],
    ['a label with a hint', '**Lesson (what did you learn?):**'],
    ['a label with template text', '**Trade-offs:** [what did you give up?]'],
    ['tags that the story has', '**Skills:** water, ownership'],
    ['a break', '---'],
    ['what a click shows', '<summary>Answer</summary>'],
    ['a fence around nothing', '```\n```'],
  ])('leaves %s out', (_, line) => {
    expect(restOf(line)).toEqual(['']);
  });

  it.each(['## Story 3: The tap', '## 3. The tap', '## The tap #water', '## The tap'])(
    'leaves the rest of the title %s out',
    (heading) => {
      expect(restOf('', heading)).toEqual(['']);
    },
  );

  it('has no quote marks where each of its lines has them', () => {
    expect(restOf('> Acme, 2021')).toEqual(['Acme, 2021']);
  });
});
