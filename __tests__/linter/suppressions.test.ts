import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { resolveConfig } from '../../src/builtin.ts';
import { scopeReport } from '../../src/changes/scope.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { checkConfigData } from '../../src/config/schema.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Report } from '../../src/linter/report.ts';
import { rules } from '../../src/rules/index.ts';
import { model } from '../support/model.ts';

const filePath = 'answers/ana/a.md';
const HEDGE = 'I guess it somehow helped a bit.';

/** A report on an answer, with the rules that are not about hedges turned off. */
function reportOn(
  answer: string,
  { yaml = '', config = {} }: { yaml?: string; config?: object } = {},
): Report {
  const others = rules.filter(({ id }) => !/hedging|suppression/.test(id)).map(({ id }) => [id, 'off']);
  const data = checkConfigData({ rules: Object.fromEntries(others), ...config }, rules);
  if (Array.isArray(data)) throw new Error(JSON.stringify(data));
  const text = `---\nprompt: incident-leadership\n${yaml}---\n${answer}\n`;
  const source = { filePath, text, kind: 'answer' as const };
  return check([source], { model, config: resolveConfig(['ai-lab', data]) });
}

const told = ({ findings, suppressed }: Report) => [
  findings.map(({ line, ruleId }) => `${line} ${ruleId}`),
  suppressed.map(({ line, ruleId, reason }) => `${line} ${ruleId} (${reason})`),
];

const NEXT = '<!-- star-witness-disable-next-line hedging -- next -->';
const FROM_HERE = '<!-- star-witness-disable hedging -- range -->';
const UNTIL_HERE = '<!-- star-witness-enable hedging -->';
const FILE = '<!-- star-witness-disable-file hedging -- file -->';

describe('a finding is suppressed', () => {
  it.each<[string, string, string[], string[]]>([
    ['by the line before', `${NEXT}\n${HEDGE}`, [], ['5 hedging (next)']],
    ['across blank lines', `${NEXT}\n\n \n${HEDGE}`, [], ['7 hedging (next)']],
    [
      'behind others, also on one line',
      `${NEXT}\n${UNTIL_HERE} ${UNTIL_HERE}\n${HEDGE}`,
      ['5 unused-suppression', '5 unused-suppression'],
      ['6 hedging (next)'],
    ],
    [
      'not behind others with text',
      `${NEXT}\n${UNTIL_HERE} a\n${HEDGE}`,
      ['4 unused-suppression', '5 unused-suppression', '6 hedging'],
      [],
    ],
    ['on that line alone', `${NEXT}\n${HEDGE}\n\n${HEDGE}`, ['7 hedging'], ['5 hedging (next)']],
    ['more than once on it', `${NEXT}\n${HEDGE} ${HEDGE}`, [], ['5 hedging (next)', '5 hedging (next)']],
    ['in a list', `- ${NEXT}\n- ${HEDGE}`, [], ['5 hedging (next)']],
    ['where the lines end with CRLF', `${NEXT}\r\n\r\n${HEDGE}\r\n`, [], ['6 hedging (next)']],
    ['from there on', `${HEDGE}\n\n${FROM_HERE}\n\n${HEDGE}`, ['4 hedging'], ['8 hedging (range)']],
    [
      'up to an end',
      `${FROM_HERE}\n\n${HEDGE}\n\n${UNTIL_HERE}\n\n${HEDGE}`,
      ['10 hedging'],
      ['6 hedging (range)'],
    ],
    [
      'up to an end of everything',
      `${FROM_HERE}\n\n${HEDGE}\n\n<!-- star-witness-enable -->\n\n${HEDGE}`,
      ['10 hedging'],
      ['6 hedging (range)'],
    ],
    [
      'again behind an end',
      `${FROM_HERE}\n\n${HEDGE}\n\n${UNTIL_HERE}\n${FROM_HERE}\n\n${HEDGE}`,
      [],
      ['6 hedging (range)', '11 hedging (range)'],
    ],
    ['in the whole document', `${HEDGE}\n\n${FILE}`, [], ['4 hedging (file)']],
    [
      'by what is nearest',
      `${FROM_HERE}\n\n${FILE}\n${NEXT}\n${HEDGE}`,
      ['4 unused-suppression', '6 unused-suppression'],
      ['8 hedging (next)'],
    ],
    [
      'though there is no reason',
      `<!-- star-witness-disable hedging -->\n\n${HEDGE}`,
      ['4 invalid-suppression'],
      ['6 hedging (null)'],
    ],
    ['not by a comment in code', `\`${FILE}\`\n\n${HEDGE}`, ['6 hedging'], []],
    [
      'not by what names no rule',
      `<!-- star-witness-disable-file -- all -->\n\n${HEDGE}`,
      ['4 invalid-suppression', '6 hedging'],
      [],
    ],
  ])('%s', (_, answer, open, suppressed) => {
    expect(told(reportOn(answer))).toEqual([open, suppressed]);
  });

  it('by the frontmatter', () => {
    expect(told(reportOn(HEDGE, { yaml: 'star-witness: {disable: {hedging: key}}\n' }))).toEqual([
      [],
      ['5 hedging (key)'],
    ]);
  });

  it('in the frontmatter, by a comment of YAML', () => {
    const story = (comment: string) => {
      const text = `---\ntype: incident-command\n${comment}\n\n# another comment\nstaeks: x\nlessn: y\n---\n`;
      const { findings, suppressed } = check([{ filePath: 'stories/a.md', text }], { model });
      const of = (some: { ruleId: string; line: number }[]) =>
        some.filter(({ ruleId }) => /required|suppression/.test(ruleId)).map(({ line }) => line);
      return [of(findings.filter(({ messageId }) => messageId === 'misspelled')), of(suppressed)];
    };
    expect(story('# nothing')).toEqual([[6, 7], []]);
    // The next line of text is the comment: only what is a directive itself is passed over.
    expect(story('# star-witness-disable-next-line required-fields -- why')).toEqual([[6, 7], []]);
    expect(story('# star-witness-disable required-fields -- why')).toEqual([[], [6, 7]]);
    expect(
      story('# star-witness-disable required-fields -- why\n# star-witness-enable required-fields'),
    ).toEqual([[7, 8], []]);
  });

  it('and another rule that would have given way to it stays silent', () => {
    const text = '---\ntype: incident-command\nnumbers: fewer of them\n---\n';
    const found = (yaml: string) =>
      check([{ filePath: 'stories/a.md', text: text.replace('numbers', `${yaml}numbers`) }], { model })
        .findings.filter(({ ruleId }) => /numbers-quality|field-substance/.test(ruleId))
        .map(({ ruleId }) => ruleId);
    expect(found('')).toEqual(['numbers-quality']);
    expect(found('# star-witness-disable-next-line numbers-quality -- why\n')).toEqual([]);
  });
});

describe('the report', () => {
  const report = reportOn(`${NEXT}\n${HEDGE}`);

  it('counts what is suppressed and keeps it', () => {
    expect(report.counts).toMatchObject({ error: 0, warning: 0, note: 0, suppressed: 1 });
    expect(report.verdict).toBe('pass');
    expect(report.suppressed).toMatchObject([{ ruleId: 'hedging', severity: 'warning', reason: 'next' }]);
  });

  it('of a scope has what lies in it', () => {
    const scoped = (lines: { start: number; end: number }[]) => {
      const files = new Map([[filePath, { previousPath: null, added: false, lines }]]);
      return scopeReport(report, 'changed-lines', { base: 'main', files }, rules);
    };
    expect(scoped([{ start: 5, end: 5 }])).toMatchObject({ counts: { suppressed: 1 }, scope: { hidden: 0 } });
    expect(scoped([])).toMatchObject({ counts: { suppressed: 0 }, suppressed: [], scope: { hidden: 0 } });
  });

  it('has so many of one file, and counts all', () => {
    const all = reportOn(`${FILE}\n\n${`${HEDGE} `.repeat(700)}`);
    expect(all.counts.suppressed).toBe(700);
    expect(all.suppressed).toHaveLength(500);
    expect(all.findings).toEqual([]);
  });

  it('counts for a document as it was what was not suppressed', () => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules,
      loadModel: () => model,
      config: resolveConfig(),
    });
    const warnings = (body: string) =>
      linter.past({ filePath, text: `---\nprompt: incident-leadership\n---\n${body}\n` })[0]?.findings
        .warning ?? 0;
    expect(warnings(HEDGE) - warnings(`${NEXT}\n${HEDGE}`)).toBe(1);
  });
});

describe('without inline configuration', () => {
  const ids = (config: object, options = {}) => {
    const text = `---\nprompt: incident-leadership\n---\n${NEXT}\n${HEDGE}\n`;
    const data = checkConfigData(config, rules);
    if (Array.isArray(data)) throw new Error(JSON.stringify(data));
    const { findings, counts } = check([{ filePath, text }], {
      model,
      config: resolveConfig(['ai-lab', data], options),
    });
    const some = findings.filter(({ ruleId }) => /hedging|suppression/.test(ruleId));
    return [
      ...some.map(({ line, ruleId, messageId }) => `${line} ${ruleId} ${messageId}`),
      counts.suppressed,
    ];
  };

  it.each<[string, object, object, (string | number)[]]>([
    ['as it is', {}, {}, [1]],
    ['allowed', { 'inline-config': true }, {}, [1]],
    ['forbidden', { 'inline-config': false }, {}, ['4 invalid-suppression forbidden', '5 hedging hedged', 0]],
    ['ignored for once', {}, { inlineConfig: false }, ['5 hedging hedged', 0]],
    ['forbidden and ignored', { 'inline-config': false }, { inlineConfig: false }, ['5 hedging hedged', 0]],
    [
      'not asked for',
      { 'inline-config': false },
      { inlineConfig: true },
      ['4 invalid-suppression forbidden', '5 hedging hedged', 0],
    ],
  ])('%s', (_, config, options, expected) => {
    expect(ids(config, options)).toEqual(expected);
  });
});
