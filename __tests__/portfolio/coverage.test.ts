import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { coverageOf, gapChanges, gapsOf, singlesOf } from '../../src/portfolio/coverage.ts';
import { compareStrength, type Entry, strengthOf } from '../../src/portfolio/entry.ts';
import type { State } from '../../src/types.ts';
import { entryOf as entry } from '../support/portfolio.ts';

const { preset } = resolveConfig();

const both = (mechanism: State, evidence: State) => ({ points: { mechanism, evidence } });

describe('strengthOf', () => {
  it.each([
    ['present', 'present', 'strong'],
    ['present', 'unsure', 'partial'],
    ['present', 'absent', 'partial'],
    ['unsure', 'unsure', 'partial'],
    ['unsure', 'absent', 'partial'],
    ['absent', 'absent', 'weak'],
  ] as const)('%s, %s is %s', (mechanism, evidence, expected) => {
    expect(strengthOf(entry(both(mechanism, evidence)))).toBe(expected);
    expect(strengthOf(entry({ ...both(mechanism, evidence), status: 'draft' }))).toBe('draft');
  });

  it('orders by strength, then by confidence, then by place', () => {
    const entries = [
      entry({ title: 'draft', status: 'draft' }),
      entry({ title: 'weak', ...both('absent', 'absent') }),
      entry({ title: 'strong b', filePath: 'b.md' }),
      entry({ title: 'strong a', filePath: 'a.md' }),
      entry({ title: 'stronger', confidence: 0.95, filePath: 'z.md' }),
      entry({ title: 'later', filePath: 'b.md', line: 9 }),
    ];
    expect(entries.sort(compareStrength).map(({ title }) => title)).toEqual([
      'stronger',
      'strong a',
      'strong b',
      'later',
      'weak',
      'draft',
    ]);
  });
});

describe('coverageOf', () => {
  const rowsOf = (entries: Entry[], dimension: 'types' | 'themes' | 'prompts') =>
    Object.fromEntries(
      (coverageOf(entries, preset)[0]?.rows[dimension] ?? [])
        .filter(({ level }) => level !== 'missing')
        .map(({ id, level, entries }) => [id, `${level} ${entries.length}`]),
    );

  it('has a row for each story type, theme and prompt of the preset, in its order', () => {
    const [coverage] = coverageOf([entry()], preset);
    expect(coverage?.rows.types.map(({ id, title }) => [id, title])).toEqual([
      ['platform-boundary', 'Platform boundary'],
      ['ai-eval-loop', 'AI eval or investigation loop'],
      ['parser-migration', 'Parser or migration'],
      ['incident-command', 'Incident command'],
      ['security-hygiene', 'Security or deployment hygiene'],
    ]);
    expect(coverage?.rows.themes).toHaveLength(7);
    expect(coverage?.rows.prompts).toHaveLength(5);
  });

  it('takes the level of the strongest entry', () => {
    const entries = [
      entry({ type: 'ai-eval-loop', ...both('absent', 'absent') }),
      entry({ type: 'ai-eval-loop', ...both('present', 'unsure') }),
      entry({ type: 'incident-command', status: 'draft' }),
      entry({ type: 'incident-command', status: 'retired' }),
      entry({ type: 'novel' }),
      entry({ kind: 'answer', type: 'parser-migration' }),
    ];
    expect(rowsOf(entries, 'types')).toEqual({ 'ai-eval-loop': 'partial 2', 'incident-command': 'draft 1' });
  });

  it('counts a theme or prompt that an entry names twice once', () => {
    const entries = [entry({ themes: ['judgment', 'judgment'], prompts: ['ai-safety', 'ai-safety'] })];
    expect(rowsOf(entries, 'themes')).toEqual({ judgment: 'strong 1' });
    expect(rowsOf(entries, 'prompts')).toEqual({ 'ai-safety': 'strong 1' });
  });

  it('has the owners by name, and what has none last', () => {
    const entries = [null, 'Zoe', 'ana', 'ben', null].map((owner) => entry({ owner }));
    expect(coverageOf(entries, preset).map(({ owner, stories }) => [owner, stories.length])).toEqual([
      ['Zoe', 1],
      ['ana', 1],
      ['ben', 1],
      [null, 2],
    ]);
    expect(coverageOf([], preset)).toEqual([]);
  });

  it('finds gaps and single stories', () => {
    const entries = [
      entry({ themes: ['judgment', 'humility'] }),
      entry({ themes: ['judgment', 'ambiguity'], status: 'draft' }),
      entry({ themes: ['ownership'] }),
      entry({ themes: ['ownership'], ...both('absent', 'absent') }),
    ];
    const themes = coverageOf(entries, preset)[0]?.rows.themes ?? [];
    expect(gapsOf(themes).map(({ id }) => id)).toEqual([
      'incident-leadership',
      'disagreement',
      'safety-mechanisms',
      'ambiguity',
    ]);
    expect(singlesOf(themes).map(({ id }) => id)).toEqual(['judgment', 'humility']);
  });

  it('takes one owner with 10,000 stories', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) =>
      entry({ filePath: `stories/ana/${index}.md`, type: 'ai-eval-loop', themes: ['judgment'] }),
    );
    expect(rowsOf(entries, 'types')).toEqual({ 'ai-eval-loop': 'strong 10000' });
  });
});

describe('gapChanges', () => {
  const of = (...entries: Entry[]) => coverageOf(entries, preset);

  it('names what a change closed and opened, by owner', () => {
    const before = of(
      entry({ themes: ['judgment'] }),
      entry({ themes: ['humility'], owner: 'ben' }),
      entry({ owner: 'cleo' }),
    );
    const now = of(
      entry({ themes: ['humility', 'ambiguity'] }),
      entry({ themes: ['humility'], owner: 'ben' }),
      entry({ owner: 'cleo', type: 'ai-eval-loop' }),
      entry({ owner: 'dora', type: 'ai-eval-loop' }),
    );
    expect(gapChanges(before, now)).toEqual([
      { owner: 'ana', closed: ['humility', 'ambiguity'], opened: ['judgment'] },
      { owner: 'cleo', closed: ['ai-eval-loop'], opened: [] },
    ]);
  });

  it('tells a theme from the prompt with the same id', () => {
    const none = of(entry());
    const theme = of(entry({ themes: ['disagreement'] }));
    const both = of(entry({ themes: ['disagreement'], prompts: ['disagreement'] }));
    expect(gapChanges(none, theme)).toEqual([{ owner: 'ana', closed: ['theme disagreement'], opened: [] }]);
    expect(gapChanges(theme, both)).toEqual([{ owner: 'ana', closed: ['prompt disagreement'], opened: [] }]);
    expect(gapChanges(both, none)).toEqual([
      { owner: 'ana', closed: [], opened: ['theme disagreement', 'prompt disagreement'] },
    ]);
  });
});
