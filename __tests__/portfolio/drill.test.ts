import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { type DrillOptions, drillOf } from '../../src/portfolio/drill.ts';
import type { Entry } from '../../src/portfolio/entry.ts';
import { storyOf as story } from '../support/portfolio.ts';

const { preset } = resolveConfig();
const ALL: DrillOptions = { theme: null, type: null, seed: null };
const idsOf = (options: Partial<DrillOptions>) =>
  drillOf([], preset, { ...ALL, ...options }).map(({ id }) => id);

describe('the order of a drill', () => {
  it('is that of the configuration, or of the seed', () => {
    const order = Object.keys(preset.questions);
    expect(idsOf({})).toEqual(order);
    const seeds = [0, 1, 7, 2 ** 32 - 1].map((seed) => idsOf({ seed }));
    for (const ids of seeds) expect([...ids].sort()).toEqual([...order].sort());
    expect(new Set(seeds.map((ids) => ids.join())).size).toBe(4);
    expect(idsOf({ seed: 7 })).toEqual(idsOf({ seed: 7 }));
    expect(idsOf({ seed: 7 }).slice(0, 3)).toEqual(['hard-call', 'speed-or-quality', 'customer-problem']);
  });

  it('has the questions of a theme and a type', () => {
    expect(idsOf({ theme: 'disagreement', type: 'ai-eval-loop' })).toEqual([
      'research-and-product',
      'blocked-launch',
    ]);
    expect(idsOf({ theme: 'grit' })).toEqual([]);
  });
});

describe('the best story for a question', () => {
  const best = (...stories: Entry[]) =>
    drillOf(stories, preset, ALL).find(({ id }) => id === 'cut-scope')?.story?.title ?? null;
  const points = { mechanism: 'absent', evidence: 'absent' } as const;

  it.each<[string | null, Entry[]]>([
    [null, []],
    [null, [story('other', { themes: ['humility'] }), story('none')]],
    ['a', [story('a', { type: 'platform-boundary' })]],
    [
      'strong',
      [story('weak', { type: 'platform-boundary', points }), story('strong', { themes: ['ownership'] })],
    ],
    [
      'fitting',
      [
        story('a', { themes: ['ownership'] }),
        story('fitting', { themes: ['ownership'], type: 'platform-boundary' }),
      ],
    ],
    [
      'weak',
      [
        story('draft', { themes: ['ownership'], status: 'draft' }),
        story('weak', { themes: ['ownership'], points }),
      ],
    ],
    ['draft', [story('draft', { themes: ['ownership'], status: 'draft' })]],
    [null, [story('retired', { themes: ['ownership'], status: 'retired' })]],
  ])('is %s', (title, stories) => {
    expect(best(...stories)).toBe(title);
    expect(best(...[...stories].reverse())).toBe(title);
  });

  it('is found among 10,000', () => {
    const weak = Array.from({ length: 10_000 }, (_, index) =>
      story(`s${index}`, { themes: ['ownership'], points, confidence: (index % 97) / 97 }),
    );
    expect(best(...weak, story('strong', { themes: ['ownership'] }))).toBe('strong');
  });
});
