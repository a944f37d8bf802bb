import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'duplicate-title';
const config = resolveConfig(['ai-lab', { rules: { [ruleId]: 'warning' } }]);
const titled = (title: string, rest = '') => `type: ai-eval-loop\ntitle: ${title}${rest}`;

describe('duplicate-title', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'one title twice',
      { 'stories/ana/a.md': titled('Outage'), 'stories/ana/b.md': titled('Outage') },
      ['stories/ana/b.md:1 after stories/ana/a.md:1'],
    ],
    [
      'one title three times, each beside the first',
      {
        'stories/ana/c.md': titled('Outage'),
        'stories/ana/b.md': titled('Outage'),
        'stories/ana/a.md': titled('Outage'),
      },
      ['stories/ana/b.md:1 after stories/ana/a.md:1', 'stories/ana/c.md:1 after stories/ana/a.md:1'],
    ],
    [
      'other case, spaces, punctuation and width',
      { 'stories/ana/a.md': titled('The  outage!'), 'stories/ana/b.md': titled('"ｔｈｅ Outage"') },
      ['stories/ana/b.md:1 after stories/ana/a.md:1'],
    ],
    [
      'titles without a space',
      { 'a.md': titled('支付中断'), 'b.md': titled('支付中断') },
      ['b.md:1 after a.md:1'],
    ],
    ['without an owner', { 'a.md': titled('Outage'), 'b.md': titled('Outage') }, ['b.md:1 after a.md:1']],
    [
      'titles of two owners',
      { 'stories/ana/a.md': titled('Outage'), 'stories/ben/a.md': titled('Outage') },
      [],
    ],
    ['titles with other marks', { 'a.md': titled('पानी'), 'b.md': titled('पानि') }, []],
    ['titles of punctuation alone', { 'a.md': titled('"!?"'), 'b.md': titled('"!?"') }, []],
    ['no titles', { 'a.md': 'type: ai-eval-loop', 'b.md': 'type: ai-eval-loop' }, []],
    ['a draft', { 'a.md': titled('Outage'), 'b.md': titled('Outage', '\nstatus: draft') }, []],
    ['a retired story', { 'a.md': titled('Outage', '\nstatus: retired'), 'b.md': titled('Outage') }, []],
    [
      'answers',
      {
        'answers/ana/a.md': 'prompt: ai-safety\ntitle: Safety',
        'answers/ana/b.md': 'prompt: ai-safety\ntitle: Safety',
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    const found = findingsOfRule(ruleId, files).map(
      ({ filePath, line, message }) => `${filePath}:${line} after ${/of `([^`]*)`/.exec(message)?.[1]}`,
    );
    expect(found).toEqual(expected);
  });

  it('says what to do', () => {
    const files = { 'a.md': titled('Outage'), 'b.md': titled('"Outage."') };
    expect(
      findingsOfRule(ruleId, files).map(({ messageId, severity, message, about }) => [
        messageId,
        severity,
        message,
        about,
      ]),
    ).toEqual([
      [
        'repeated',
        'warning',
        'Title `Outage.` is also the title of `a.md:1`, expected a unique one.\nSay what sets this story apart, or retire one of the two with `status: retired`.',
        ['outage'],
      ],
    ]);
  });

  it('keeps the line of a file with a long path', () => {
    const long = `${'deep/'.repeat(20)}a.md`;
    const [found] = findingsOfRule(ruleId, { [long]: titled('Outage'), 'z.md': titled('Outage') });
    expect(found?.message.split('\n')[0]).toBe(
      `Title \`Outage\` is also the title of \`…ep/${'deep/'.repeat(14)}a.md:1\`, expected a unique one.`,
    );
  });

  it('finds stories of a bank, at their headings', () => {
    const story = '## Outage\n\nSituation: The queue filled up.\n\nResult: It drained in an hour.\n\n';
    const text = `# Stories\n\n${story}${story}`;
    const { findings } = check([{ filePath: 'bank.md', text, kind: 'bank' }], {
      model,
      config,
      isComplete: true,
    });
    const found = findings.filter((each) => each.ruleId === ruleId);
    expect(found.map(({ line, message }) => [line, message.split('\n')[0]])).toEqual([
      [9, 'Title `Outage` is also the title of `bank.md:3`, expected a unique one.'],
    ]);
  });

  it('is silent where the run has only some of the documents', () => {
    const sources = ['a.md', 'b.md'].map((filePath) => ({
      filePath,
      text: `---\n${titled('Outage')}\n---\n`,
      kind: 'story' as const,
    }));
    expect(check(sources, { model }).findings.filter((each) => each.ruleId === ruleId)).toEqual([]);
  });

  it('finds each of 400 copies once', () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`stories/ana/${index}.md`, titled('Outage')]),
    );
    expect(findingsOfRule(ruleId, files)).toHaveLength(399);
  });
});
