/** Portfolios made by hand, and what a rule finds in them. */
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import type { Finding } from '../../src/linter/report.ts';
import type { Entry } from '../../src/portfolio/entry.ts';
import { rules } from '../../src/rules/index.ts';
import { model } from './model.ts';

/** The files of a repository: their frontmatter, by path. */
export type Frontmatters = Readonly<Record<string, string>>;

/** What one rule finds in a whole repository. */
export function findingsOfRule(ruleId: string, files: Frontmatters, options: object = {}): Finding[] {
  const isOff = rules.some(({ id, meta }) => id === ruleId && meta.severity === 'off');
  const setting = isOff ? { severity: 'warning', ...options } : options;
  const data = checkConfigData({ rules: { [ruleId]: setting } }, rules);
  if (Array.isArray(data)) throw new Error(data.map(({ message }) => message).join('\n'));
  const sources = Object.entries(files).map(([filePath, yaml]) => ({
    filePath,
    text: `---\n${yaml}\n---\n\nI added a canary, and errors fell from 40 to 3 a day.\n`,
    kind: filePath.startsWith('answers/') ? ('answer' as const) : ('story' as const),
  }));
  const config = resolveConfig(['ai-lab', data]);
  const { findings } = check(sources, { model, config, isComplete: true });
  return findings.filter((finding) => finding.ruleId === ruleId);
}

/** A strong story of Ana, except for what is given. */
export function entryOf(given: Partial<Entry> = {}): Entry {
  return {
    filePath: 'stories/ana/a.md',
    line: 1,
    kind: 'story',
    title: 'A',
    owner: 'ana',
    status: 'ready',
    type: null,
    themes: [],
    prompts: [],
    points: { mechanism: 'present', evidence: 'present' },
    confidence: 0.9,
    fingerprint: null,
    measures: null,
    ...given,
  };
}

/** The same with a title, and a file that is named after it. */
export function storyOf(title: string, given: Partial<Entry> = {}): Entry {
  return entryOf({ filePath: `stories/ana/${title}.md`, title, ...given });
}
