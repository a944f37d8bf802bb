import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { assign } from '../../src/portfolio/assignment.ts';
import { type Entry, STRENGTHS, strengthOf } from '../../src/portfolio/entry.ts';
import { type Round, servedBy } from '../../src/portfolio/loop.ts';
import { planLoop } from '../../src/portfolio/plan.ts';
import { renderLoopPlan, renderLoopPlanJson } from '../../src/report/loop-plan.ts';
import { storyOf as story } from '../support/portfolio.ts';
import { randomOf } from '../support/random.ts';

const { preset } = resolveConfig();
const STRONG = { mechanism: 'present', evidence: 'present' } as const;
const PARTIAL = { mechanism: 'present', evidence: 'absent' } as const;
const WEAK = { mechanism: 'absent', evidence: 'absent' } as const;

function round(name: string, given: Partial<Round> = {}): Round {
  return { name, themes: [], types: [], questions: [], stories: 1, ...given };
}

const titlesOf = (stories: readonly Entry[], rounds: readonly Round[]) =>
  assign(stories, rounds, preset).map((own) => own.map(({ entry }) => entry.title));

describe('servedBy', () => {
  const asked = round('r', {
    themes: ['judgment'],
    types: ['incident-command'],
    questions: ['worst-outage'],
  });
  it.each([
    [{ themes: ['judgment'] }, { ids: ['judgment'], fit: 1 }],
    [{ type: 'incident-command' }, { ids: ['incident-command', 'worst-outage'], fit: 2 }],
    [{ themes: ['ownership', 'incident-leadership'] }, { ids: ['worst-outage'], fit: 1 }],
    [{ themes: ['ownership'] }, { ids: [], fit: 0 }],
    [
      { themes: ['humility'], type: 'parser-migration' },
      { ids: [], fit: 0 },
    ],
    [{}, { ids: [], fit: 0 }],
  ])('a story with %j serves %j', (given, expected) => {
    expect(servedBy(story('a', given), asked, preset)).toEqual(expected);
  });
});

describe('assign', () => {
  it('leaves a story to the round that has no other', () => {
    const both = story('both', { themes: ['judgment', 'humility'] });
    const one = story('one', { themes: ['judgment'], points: WEAK });
    const rounds = [round('first', { themes: ['judgment'] }), round('second', { themes: ['humility'] })];
    expect(titlesOf([both, one], rounds)).toEqual([['one'], ['both']]);
  });

  it('prefers strength to fit, and fit to confidence', () => {
    const rounds = [round('r', { themes: ['judgment', 'humility'] })];
    const strong = story('strong', { themes: ['judgment'] });
    const fitting = story('fitting', { themes: ['judgment', 'humility'], confidence: 0.1 });
    const partial = story('partial', { themes: ['judgment', 'humility'], points: PARTIAL });
    expect(titlesOf([strong, partial], rounds)).toEqual([['strong']]);
    expect(titlesOf([strong, fitting], rounds)).toEqual([['fitting']]);
  });

  it('uses no story twice, and none without a theme or type that is asked for', () => {
    const stories = [story('a', { themes: ['judgment'] }), story('b'), story('c', { type: 'launch' })];
    expect(titlesOf(stories, [round('x', { themes: ['judgment'], stories: 3 })])).toEqual([['a']]);
    expect(titlesOf([], [round('x', { themes: ['judgment'] })])).toEqual([[]]);
  });

  it('is the same in any order of the stories', () => {
    const stories = ['a', 'b', 'c', 'd'].map((title) => story(title, { themes: ['judgment', 'humility'] }));
    const rounds = [round('x', { themes: ['judgment'], stories: 2 }), round('y', { themes: ['humility'] })];
    expect(titlesOf([...stories].reverse(), rounds)).toEqual(titlesOf(stories, rounds));
  });

  it('is the best of all assignments', () => {
    const { below, pick } = randomOf(7);
    const themes = Object.keys(preset.themes);
    for (let run = 0; run < 150; run++) {
      const stories = Array.from({ length: below(6) }, (_, index) =>
        story(`s${index}`, {
          themes: [pick(themes), pick(themes)],
          points: pick([STRONG, PARTIAL, WEAK]),
          confidence: below(10) / 10,
        }),
      );
      const rounds = Array.from({ length: 1 + below(3) }, (_, index) =>
        round(`r${index}`, { themes: [pick(themes), pick(themes)], stories: 1 + below(2) }),
      );
      const found = assign(stories, rounds, preset).flatMap((own, index) =>
        own.map(({ entry }) => [entry, rounds[index] as Round] as const),
      );
      expect(rankOf(found)).toEqual(bestRank(stories, rounds));
    }
  });

  it('takes 10,000 stories in a full loop', () => {
    const themes = Object.keys(preset.themes);
    const stories = Array.from({ length: 10_000 }, (_, index) =>
      story(`s${index}`, { themes: themes.slice(index % 7, (index % 7) + 2), confidence: (index % 97) / 97 }),
    );
    const rounds = Array.from({ length: 20 }, (_, index) =>
      round(`r${index}`, { themes: [themes[index % 7] ?? ''], stories: 5 }),
    );
    const used = assign(stories, rounds, preset).flat();
    expect(used).toHaveLength(100);
    expect(new Set(used.map(({ entry }) => entry)).size).toBe(100);
  });
});

type Placed = readonly (readonly [entry: Entry, round: Round])[];

/** What an assignment is compared by, the most important first. */
function rankOf(placed: Placed): number[] {
  const sum = (of: (entry: Entry, round: Round) => number) =>
    placed.reduce((all, [entry, each]) => all + of(entry, each), 0);
  return [
    placed.length,
    sum((entry) => -STRENGTHS.indexOf(strengthOf(entry))),
    sum((entry, each) => servedBy(entry, each, preset).fit),
    Math.round(10 * sum(({ confidence }) => confidence)),
  ];
}

/** The rank of the best assignment, found by trying all. */
function bestRank(stories: readonly Entry[], rounds: readonly Round[]): number[] {
  const slots = rounds.flatMap((each) => Array<Round>(each.stories).fill(each));
  let best = rankOf([]);
  const visit = (slot: number, placed: Placed): void => {
    const each = slots[slot];
    if (each === undefined) {
      const rank = rankOf(placed);
      const differs = rank.findIndex((value, index) => value !== best[index]);
      if (differs !== -1 && (rank[differs] ?? 0) > (best[differs] ?? 0)) best = rank;
      return;
    }
    visit(slot + 1, placed);
    for (const entry of stories) {
      const isFree = placed.every(([used]) => used !== entry);
      if (isFree && servedBy(entry, each, preset).fit > 0) visit(slot + 1, [...placed, [entry, each]]);
    }
  };
  visit(0, []);
  return best;
}

describe('the next step of a plan', () => {
  const rounds = [
    round('A', { themes: ['judgment'] }),
    round('B', { themes: ['humility', 'ownership'] }),
    round('C', { themes: ['ownership'] }),
  ];
  const judgment = story('judgment', { themes: ['judgment'] });
  const draft = { status: 'draft', points: WEAK } as const;

  it.each([
    [
      'finishes the draft that serves the most rounds',
      [
        judgment,
        story('one', { ...draft, themes: ['humility'] }),
        story('two', { ...draft, themes: ['ownership'] }),
      ],
      { kind: 'finish', title: 'two', rounds: ['B', 'C'], freed: [], instead: [] },
    ],
    [
      'finishes the draft that has more already',
      [
        judgment,
        story('a', { ...draft, themes: ['ownership'] }),
        story('b', { ...draft, themes: ['ownership'], points: PARTIAL }),
      ],
      { kind: 'finish', title: 'b', rounds: ['B', 'C'], freed: [], instead: [] },
    ],
    [
      'finishes a draft that sets another story free, over two rounds',
      [
        story('first', { themes: ['judgment', 'humility'] }),
        story('second', { themes: ['humility', 'ownership'] }),
        story('other', { ...draft, themes: ['ambiguity'] }),
        story('draft', { ...draft, themes: ['judgment'] }),
      ],
      { kind: 'finish', title: 'draft', rounds: ['C'], freed: ['C'], instead: ['A'] },
    ],
    [
      'rather finishes a draft that serves the round itself',
      [
        story('first', { themes: ['judgment', 'humility'] }),
        story('second', { themes: ['humility', 'ownership'] }),
        story('frees', { ...draft, themes: ['judgment'], points: PARTIAL }),
        story('serves', { ...draft, themes: ['ownership'] }),
      ],
      { kind: 'finish', title: 'serves', rounds: ['C'], freed: [], instead: [] },
    ],
    [
      'writes what the most rounds ask for, where no draft serves them',
      [judgment, story('other', { ...draft, themes: ['ambiguity'] })],
      { kind: 'write', id: 'ownership', rounds: ['B', 'C'] },
    ],
    [
      'strengthens the story that lacks the least',
      [
        judgment,
        story('weak', { themes: ['humility'], points: WEAK }),
        story('partial', { themes: ['ownership'], points: PARTIAL }),
      ],
      { kind: 'strengthen', title: 'partial', point: 'evidence', rounds: ['C'] },
    ],
    [
      'is none where all are strong',
      [judgment, story('x', { themes: ['humility'] }), story('y', { themes: ['ownership'] })],
      null,
    ],
  ])('%s', (_, stories, expected) => {
    const { next } = planLoop(stories, rounds, preset);
    const { entry, ...rest } = { entry: undefined, ...next };
    expect(next && { ...rest, ...(entry === undefined ? {} : { title: entry.title }) }).toEqual(expected);
  });
});

describe('a plan that is printed', () => {
  const rounds = [
    round('Hiring manager', { themes: ['judgment'] }),
    round('Values \u001b[31m', {
      themes: ['humility', 'disagreement'],
      questions: ['lost-argument'],
      stories: 2,
    }),
  ];
  const stories = [
    story('The queue', { themes: ['judgment'] }),
    story('The quarrel', { themes: ['disagreement'], points: PARTIAL, line: 12 }),
    story('Old \u202e notes', { status: 'draft', themes: ['humility'] }),
  ];
  const plan = { owner: 'ana', ...planLoop(stories, rounds, preset) };

  it('has each round with its stories, and what is missing', () => {
    expect(renderLoopPlan(plan, preset, { color: false, columns: 72 })).toBe(`ana  2 rounds, 2 of 3 stories

Hiring manager
  ● The queue
    stories/ana/The queue.md
    for judgment

Values \\u{1b}[31m
  ◐ The quarrel
    stories/ana/The quarrel.md:12
    for disagreement, lost-argument
  1 story missing: no other ready story serves humility or disagreement

Next: finish the draft \`Old \\u{202e} notes\` (stories/ana/Old \\u{202e}
notes.md), for Values \\u{1b}[31m.

● mechanism and evidence  ◐ one of them, or unsure  ○ neither  d draft
`);
  });

  it('says of a draft which round it serves, where it only sets another story free', () => {
    const own = [
      story('The queue', { themes: ['judgment', 'humility'] }),
      story('Notes', { status: 'draft', themes: ['judgment'] }),
    ];
    const two = [round('Systems', { themes: ['judgment'] }), round('Values', { themes: ['humility'] })];
    const freeing = { owner: null, ...planLoop(own, two, preset) };
    expect(renderLoopPlan(freeing, preset, { color: false, columns: 200 })).toContain(
      '\nNext: finish the draft `Notes` (stories/ana/Notes.md), for Values: it serves Systems, which frees another story for Values.\n',
    );
  });

  it('mentions no other story if there is none', () => {
    const empty = { owner: null, ...planLoop([], rounds.slice(0, 1), preset) };
    expect(renderLoopPlan(empty, preset, { color: false, columns: 72 })).toContain(
      '\n  1 story missing: no ready story serves judgment\n',
    );
  });

  it('is JSON for other programs', () => {
    const text = renderLoopPlanJson(plan);
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(JSON.parse(text)).toMatchObject({
      version: 1,
      owner: 'ana',
      rounds: [
        { name: 'Hiring manager', asked: ['judgment'], missing: 0, stories: [{ title: 'The queue' }] },
        {
          asked: ['humility', 'disagreement'],
          missing: 1,
          stories: [
            {
              filePath: 'stories/ana/The quarrel.md',
              line: 12,
              title: 'The quarrel',
              strength: 'partial',
              points: PARTIAL,
              serves: ['disagreement', 'lost-argument'],
            },
          ],
        },
      ],
      next: { kind: 'finish', entry: { title: 'Old \u202e notes', strength: 'draft' } },
    });
  });
});
