import { type Entry, isReady } from '../portfolio/entry.ts';
import type { NumberOption, PortfolioFinding, PortfolioRule, RuleOptions } from './types.ts';

export const storyReuse: PortfolioRule = {
  id: 'story-reuse',
  meta: {
    description: 'No ready story serves more themes or prompts than one story can.',
    severity: 'note',
    ofWhole: ['themes', 'prompts'],
    options: {
      themes: { description: 'The most themes that a story may serve.', default: 4, min: 1, max: 1000 },
      prompts: { description: 'The most prompts that a story may serve.', default: 3, min: 1, max: 1000 },
    } satisfies Record<string, NumberOption>,
    messages: {
      themes:
        'This story serves {count} themes, expected at most {most}: {ids}.\nKeep the themes that it shows best under `themes`, and prepare other stories for the rest: each story is told once in an interview loop.',
      prompts:
        'This story serves {count} prompts, expected at most {most}: {ids}.\nKeep the prompts that it answers best, and prepare other stories for the rest: each story is told once in an interview loop.',
    },
  },
  *checkPortfolio(coverages, options) {
    for (const { stories } of coverages) {
      for (const story of stories.filter(isReady)) {
        yield* excessOf(story, 'themes', options);
        yield* excessOf(story, 'prompts', options);
      }
    }
  },
};

function* excessOf(
  story: Entry,
  dimension: 'themes' | 'prompts',
  options: RuleOptions,
): Iterable<PortfolioFinding> {
  const ids = [...new Set(story[dimension])];
  const most = options.number(dimension);
  if (ids.length <= most) return;
  const data = { count: ids.length, most, ids: ids.join(', ') };
  // Unlike the path, the title stays when the file is moved.
  yield { messageId: dimension, at: story, data, about: [story.title ?? story.filePath, ...ids] };
}
