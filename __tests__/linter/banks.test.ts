import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { documentFinder } from '../../src/linter/by-document.ts';
import { Linter } from '../../src/linter/linter.ts';
import type { Report } from '../../src/linter/report.ts';
import { model } from '../support/model.ts';

const FILE = 'story-bank.md';
const GOOD =
  '**Situation:** Every Friday the export queue filled up, and support restarted it by hand.\n' +
  '**Action:** I added an alert on the depth of the queue and a limit that stops new jobs.\n' +
  '**Result:** Restarts went from nine a month to none since March.\n';
const WEAK =
  '**Situation:** Quality was important.\n**Action:** I always gave my best.\n**Result:** The customers were happy.\n';
const story = (title: string, body: string) => `## ${title}\n\n${body}\n`;

function reportOf(text: string, config = resolveConfig()): Report {
  return check([{ filePath: FILE, text, kind: 'bank' }], { model, config });
}

const told = ({ findings }: Report) =>
  findings.map(({ line, ruleId, messageId }) => `${line} ${ruleId}/${messageId}`);
const documents = ({ documents: all }: Report) =>
  all.map(({ line, endLine, title, status, bank }) => ({ line, endLine, title, status, bank }));

describe('the stories of a bank', () => {
  const text = `# Mine\n\nHow I use it.\n\n${story('[Work] The queue', GOOD)}## Tips\n\n- Breathe.\n\n${story('Values', WEAK)}`;
  const report = reportOf(text);
  const lines = text.split('\n');

  it('are documents, each with its lines', () => {
    expect(documents(report)).toEqual([
      { line: 5, endLine: 9, title: 'The queue', status: 'ready', bank: true },
      { line: 15, endLine: 19, title: 'Values', status: 'ready', bank: true },
    ]);
    expect(report.documents.map(({ filePath, kind, type }) => [filePath, kind, type])).toEqual([
      [FILE, 'story', null],
      [FILE, 'story', null],
    ]);
    expect(report.counts).toMatchObject({ documents: 2, stories: 2, answers: 0, skipped: 0 });
  });

  it('have findings on their own lines', () => {
    expect(told(report)).toEqual(['15 answer-score/below']);
    const [finding] = report.findings;
    expect(finding && documentFinder(report.documents)(finding)).toBe(report.documents[1]);
    expect(finding?.excerpt.text).toBe('## Values');
  });

  it.each([
    '## Values',
    '## Values ',
    '## Values \t',
    '**Values** ',
    '- **Values** ',
    'Values \n---',
    '## Values ##  ',
  ])('have a place without the blanks behind their title: %j', (title) => {
    const [finding] = reportOf(`${title}\n\n${WEAK}`).findings;
    expect(finding?.excerpt.text.slice(0, (finding?.endColumn ?? 0) - 1)).toBe(
      /^(?:- )?(?:## )?(?:\*\*)?Values/.exec(title)?.[0],
    );
  });

  it('have their own findings in the columns of one table', () => {
    const table = [
      '|  | The queue | Values | The importer |',
      '|---|---|---|---|',
      '| Situation | Every Friday the export queue filled up, and support restarted it by hand. | Quality was important. | It took a night. |',
      '| Action | I added an alert on the depth of the queue and a limit that stops new jobs. | I always gave my best. | I traced one run. |',
      '| Result | Restarts went from nine a month to none since March. | All were happy. | |',
    ];
    const report = reportOf(`# Mine\n\n${table.join('\n')}\n`);
    const find = documentFinder(report.documents);
    expect(report.documents.map(({ line, endLine, title }) => [line, endLine, title])).toEqual([
      [3, 7, 'The queue'],
      [3, 7, 'Values'],
      [3, 7, 'The importer'],
    ]);
    expect(
      report.findings.map((finding) => [find(finding)?.title, finding.ruleId, finding.line, finding.column]),
    ).toEqual([
      ['Values', 'answer-score', 3, 18],
      ['Values', 'virtue-claim', 6, 90],
      ['The importer', 'empty-field', 7, 85],
    ]);
  });

  it('give their parts as fields', () => {
    expect(report.documents[0]?.required).toEqual([
      { field: 'situation', filled: true, from: 'section' },
      { field: 'action', filled: true, from: 'section' },
      { field: 'result', filled: true, from: 'section' },
    ]);
  });

  it('leave the rest of the file alone', () => {
    expect(report.banks).toEqual([
      {
        filePath: FILE,
        stories: 2,
        unchanged: 0,
        leftAlone: [
          { startLine: 1, endLine: 3, reason: 'introduction' },
          { startLine: 11, endLine: 13, reason: 'tips' },
        ],
      },
    ]);
  });

  it('quote passages without their labels', () => {
    const quoted = report.documents.flatMap(({ answers: [answer] }) => [
      answer?.closest.mechanism ?? null,
      answer?.closest.evidence ?? null,
      ...(answer?.signals ?? []),
    ]);
    const passages = quoted.filter((passage) => passage !== null);
    expect(passages.length).toBeGreaterThan(3);
    for (const { text, line, column, endColumn } of passages) {
      expect(text).not.toMatch(/\*\*|Situation|Action|Result/);
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
    }
  });

  it('are judged by the minimum score and the rules of the configuration', () => {
    const config = resolveConfig(['ai-lab', { 'min-score': 0 }]);
    expect(told(reportOf(text, config))).toEqual([]);
    const overridden = resolveConfig([
      'ai-lab',
      { overrides: [{ files: FILE, rules: { 'answer-score': 'note' } }] },
    ]);
    expect(reportOf(text, overridden).findings).toMatchObject([{ severity: 'note' }]);
  });
});

describe('what a bank says of its stories', () => {
  it.each<[string, string, (string | null)[], string[]]>([
    [
      'a comment',
      `${story('A', `<!-- star-witness: status=draft -->\n${WEAK}`)}${story('B', WEAK)}`,
      ['draft', 'ready'],
      ['note', 'error'],
    ],
    ['frontmatter', `---\nstatus: draft\n---\n\n${story('A', WEAK)}`, ['draft'], ['note']],
    [
      'broken frontmatter',
      `---\nstatus: draft\nx: [\n---\n\n${story('A', WEAK)}`,
      ['draft'],
      ['note', 'note'],
    ],
    [
      'a comment in a retired one',
      story('A', `<!-- star-witness: status=retired -->\n${WEAK}`),
      ['retired'],
      [],
    ],
  ])('by %s is its status', (_name, text, statuses, severities) => {
    const report = reportOf(text);
    expect(report.documents.map(({ status }) => status)).toEqual(statuses);
    expect(report.findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it('is that it is skipped, which does not mean the file', () => {
    const report = reportOf(
      `${story('A', GOOD)}${story('B', `<!-- star-witness: status=retired -->\n${WEAK}`)}`,
    );
    expect(report.skipped).toEqual([{ filePath: FILE, reason: 'line 7: status `retired`' }]);
    expect([report.counts.stories, report.counts.skipped]).toEqual([1, 1]);
  });

  it('is whose they are', () => {
    const text = `---\nowner: ana\n---\n\n${story('A', GOOD)}${story('B', `<!-- star-witness: owner=ben -->\n${GOOD}`)}`;
    expect(reportOf(text).documents.map(({ owner }) => owner)).toEqual(['ana', 'ben']);
    const named = (comment: string) => reportOf(story('A', `<!-- star-witness: ${comment} -->\n${GOOD}`));
    const { documents, findings } = named('owner=Ana Maria de Souza, status: draft');
    expect([documents[0]?.owner, documents[0]?.status, findings]).toEqual([
      'Ana Maria de Souza',
      'draft',
      [],
    ]);
    expect(named('owner: Zoë Ó Cuív status=ready -- mine').documents[0]?.owner).toBe('Zoë Ó Cuív');
  });

  it.each<[string, string | null, string[]]>([
    ['<!-- star-witness: type=incident-command -->', 'incident-command', []],
    ['<!--star-witness:type = incident-command,status=ready-->', 'incident-command', []],
    ['<!-- star-witness: type=incident-comand -->', 'incident-comand', ['3 story-type/suggest']],
    ['<!-- star-witness: tpye=incident-command -->', null, ['3 unknown-field/suggest']],
    ['<!-- star-witness: status=redy -->', null, ['3 field-value/suggest']],
    ['<!-- star-witness: type:incident-command, status: ready -->', 'incident-command', []],
    ['<!-- star-witness: type=incident-command -- as they asked -->', 'incident-command', []],
    ['<!-- star-witness: disable -->', null, ['3 unknown-field/unknown']],
    ['<!-- star-witness: owner=ana status=draft type=incident-command -->', 'incident-command', []],
    ['<!-- star-witness: status=draft done -->', null, ['3 field-value/choice']],
    ['<!-- star-witness: type= -->', null, ['3 story-type/missing']],
    ['<!-- star-witness: status= -->', null, ['3 field-value/blank']],
    ['<!-- star-witness: owner= -->', null, ['3 empty-field/blank']],
    ['<!-- star-witness: prompt= -->', null, ['3 empty-field/blank']],
    [
      '<!-- star-witness: type=incident-command, type=security-hygiene -->',
      'incident-command',
      ['3 duplicate-field/second'],
    ],
    [
      '<!-- star-witness: owner=ana -->\n<!-- star-witness: owner=ben -->',
      null,
      ['4 duplicate-field/second'],
    ],
    ['Type: Security or deployment hygiene', 'security-hygiene', []],
    ['- **Type**: behavioral', null, []],
    ['Tags: leadership, platform-boundary', 'platform-boundary', []],
  ])('%s', (line, type, findings) => {
    const report = reportOf(story('A', `${line}\n${GOOD}`));
    expect(report.documents.map((document) => document.type)).toEqual([type]);
    expect(told(report).filter((each) => !/follow-ups|typed/.test(each))).toEqual(findings);
  });

  it.each<[string, string[]]>([
    ['---\ntitle: My: bank\nowner: ana\n---\n', ['2 frontmatter-syntax/quoteValue']],
    ['---\nstatus: drfat\n---\n', ['2 field-value/suggest']],
    ['---\nstatus: [draft]\n---\n', ['2 field-value/kind']],
    ['---\nstatus:\n---\n', ['2 field-value/blank']],
    ['---\nowner: [ana]\n---\n', ['2 field-value/kind']],
    ['---\nstaus: draft\n---\n', ['2 unknown-field/suggest']],
    ['---\nstar-witnes:\n  disable:\n    hedging: why\n---\n', ['2 unknown-field/suggest']],
    ['---\nstatus: draft\nstatus: ready\n---\n', ['3 frontmatter-syntax/duplicateKey']],
    ['---\nstatus: "draft\n---\n', ['2 frontmatter-syntax/unclosedQuote']],
    ['---\nowner: ana\n', ['1 frontmatter-syntax/unclosed']],
    ['---\nowner: ana\n----\n', ['3 frontmatter-syntax/closingFence']],
    ['\n---\nowner: ana\n---\n', ['1 frontmatter-missing/misplaced']],
    // What others read, and what is not frontmatter.
    ['---\ncssclass: wide\nmood: fine\nsituation: [a: b]\n---\n', []],
    ['---\n\nWhat I tell: three stories.\n\n---\n', []],
    ['---\n\n', []],
    ['---\nWhat I tell: three stories.\n\n', []],
  ])('before its stories is read, or said to be wrong: %j', (first, findings) => {
    expect(told(reportOf(`${first}\n${story('A', GOOD)}`))).toEqual(findings);
  });

  it('may be suppressed as elsewhere, and is a note where the bank is a draft', () => {
    const comment = '# star-witness-disable-file unknown-field -- read by another tool\n';
    const report = reportOf(`---\n${comment}staus: x\n---\n\n${story('A', GOOD)}`);
    expect([report.findings, report.suppressed.map(({ line }) => line)]).toEqual([[], [3]]);
    const draft = reportOf(`---\nstatus: draft\nx: a: b\n---\n\n${story('A', GOOD)}`);
    expect(draft.findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('is not said again of what was there before', () => {
    const report = (before: string, now: string) => {
      const linter = new Linter({
        findSecrets,
        parseBank,
        rules: builtIn.rules,
        config: resolveConfig(),
        loadModel: () => model,
      });
      const source = (first: string, body: string) =>
        ({ filePath: FILE, text: `${first}\n${story('A', body)}`, kind: 'bank' }) as const;
      linter.add(source(now, GOOD), source(before, WEAK));
      return told(linter.report());
    };
    const wrong = '---\nstatus: drfat\nstaus: draft\n---\n';
    const broken = '---\ntitle: My: bank\n---\n';
    const found = ['2 field-value/suggest', '3 unknown-field/suggest'];
    expect([report(wrong, wrong), report('', wrong), report(broken, wrong)]).toEqual([[], found, found]);
    expect([report(broken, broken), report('', broken)]).toEqual([[], ['2 frontmatter-syntax/quoteValue']]);
  });

  it('is which of the themes its tags name', () => {
    const report = reportOf(
      story('[Ambiguity] A', `${GOOD}**Best for:** ownership, cheese, technical judgment\n`),
    );
    expect(report.documents.map(({ themes }) => themes.map(({ id }) => id))).toEqual([
      ['ambiguity', 'ownership'],
    ]);
    expect(told(report)).toEqual([]);
  });

  it('is what of its findings it suppresses', () => {
    const why = 'star-witness-disable-file answer-score -- told in person';
    const report = reportOf(`${story('A', `<!-- ${why} -->\n${WEAK}`)}${story('B', WEAK)}`);
    expect(told(report)).toEqual(['8 answer-score/below']);
    expect(report.suppressed.map(({ line, reason }) => [line, reason])).toEqual([[1, 'told in person']]);
  });

  it('may have follow-up questions, once a story names its type', () => {
    const questions = (text: string) => told(reportOf(text)).filter((each) => each.includes('follow-ups'));
    expect(questions(story('A', GOOD))).toEqual([]);
    expect(questions(story('A', `<!-- star-witness: type=incident-command -->\n${GOOD}`))).toEqual([
      '1 follow-ups/unanswered',
    ]);
  });
});

describe('a suppression outside of the stories of a bank', () => {
  const comment = (kind: string, rules = 'answer-score -- told in person') =>
    `<!-- star-witness-${kind} ${rules} -->\n`;
  const unused = 'unused-suppression/unused';
  const two = `${story('A', WEAK)}${story('B', WEAK)}`;

  it.each<[string, string, string[], number[]]>([
    ['for the file, above', `${comment('disable-file')}${two}`, [], [2, 8]],
    ['for the file, below', `${two}${comment('disable-file')}`, [], [1, 7]],
    ['from there on, above all', `# Mine\n\n${comment('disable')}\n${two}`, [], [5, 11]],
    [
      'from there on, between two',
      `${story('A', WEAK)}---\n${comment('disable')}\n${story('B', WEAK)}`,
      ['1 answer-score/below'],
      [10],
    ],
    [
      'up to an end',
      `${comment('disable')}\n${story('A', WEAK)}---\n${comment('enable', 'answer-score')}\n${story('B', WEAK)}`,
      ['12 answer-score/below'],
      [3],
    ],
    [
      'for the heading below',
      `${story('A', WEAK)}${comment('disable-next-line')}${story('B', WEAK)}`,
      ['1 answer-score/below'],
      [8],
    ],
    [
      'in the frontmatter',
      `---\nowner: ana\nstar-witness:\n  disable:\n    answer-score: told in person\n---\n${two}`,
      [],
      [7, 13],
    ],
    [
      'in a comment of the frontmatter',
      `---\nowner: ana\n# star-witness-disable answer-score -- told in person\n---\n${two}`,
      [],
      [5, 11],
    ],
    [
      'that no story needs',
      `${comment('disable-file', 'hedging -- why')}${story('A', GOOD)}`,
      [`1 ${unused}`],
      [],
    ],
    [
      'that enables what is not disabled',
      `${comment('enable', 'hedging')}${story('A', GOOD)}`,
      ['1 unused-suppression/enable'],
      [],
    ],
    [
      'of a rule that there is not',
      `${comment('disable-file', 'hedgin -- why')}${story('A', GOOD)}`,
      ['1 invalid-suppression/rule'],
      [],
    ],
    [
      'without a reason',
      `${comment('disable', 'answer-score')}${story('A', WEAK)}`,
      ['1 invalid-suppression/noReason'],
      [2],
    ],
  ])('%s', (_name, text, findings, suppressed) => {
    const report = reportOf(text);
    expect(told(report)).toEqual(findings);
    expect(report.suppressed.map(({ line }) => line)).toEqual(suppressed);
  });

  it('applies again after a story that enables the rule, or disables it itself', () => {
    const enabled = `${comment('disable')}\n## A\n${comment('enable', 'answer-score hedging').replace(' hedging', '')}${WEAK.replace('Quality', 'I guess quality')}\n${story('B', WEAK)}`;
    const report = reportOf(enabled);
    expect([
      report.findings.filter(({ ruleId }) => /suppression/.test(ruleId)),
      report.suppressed.map(({ line }) => line),
    ]).toEqual([[], [3, 9]]);
    const own = `${comment('disable', 'hedging -- file')}\n${['A', 'B'].map((title) => story(title, `${title === 'A' ? comment('disable', 'hedging -- story') : ''}${WEAK.replace('The customers were happy.', 'I guess it somehow helped a bit.')}`)).join('')}`;
    expect(reportOf(own).suppressed.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '8 story',
      '14 file',
    ]);
  });

  it('within a story ends with it', () => {
    const hedged = WEAK.replace('The customers were happy.', 'I guess it somehow helped a bit.');
    const text = `${story('A', `${comment('disable', 'hedging -- why')}${hedged}`)}${story('B', hedged)}`;
    const { findings, suppressed } = reportOf(text);
    const lines = (some: readonly { line: number; ruleId: string }[]) =>
      some.filter(({ ruleId }) => /hedging|suppression/.test(ruleId)).map(({ line }) => line);
    expect([lines(findings), lines(suppressed)]).toEqual([[12], [6]]);
  });

  it('is not said to be unused where only some stories are judged', () => {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config: resolveConfig(),
      loadModel: () => model,
    });
    const before = `${comment('disable-file')}${story('A', WEAK)}`;
    const source = (text: string) => ({ filePath: FILE, text, kind: 'bank' as const });
    linter.add(source(`${before}${story('B', GOOD)}`), source(before));
    expect(told(linter.report())).toEqual([]);
  });

  it('is not read by a run without suppressions, and forbidden by a configuration', () => {
    const text = `${comment('disable-file')}${story('A', WEAK)}`;
    const ignored = resolveConfig([], { inlineConfig: false });
    expect(told(reportOf(text, ignored))).toEqual(['2 answer-score/below']);
    const forbidden = resolveConfig(['ai-lab', { 'inline-config': false }]);
    expect(told(reportOf(text, forbidden))).toEqual([
      '1 invalid-suppression/forbidden',
      '2 answer-score/below',
    ]);
  });
});

describe('a bank', () => {
  it.each<[string, string, string]>([
    [
      'with nothing in it',
      '',
      'no story found, expected headings with labels such as `Situation:` below them',
    ],
    [
      'of headings only',
      '# A\n## B\n### C\n',
      'no story found, expected headings with labels such as `Situation:` below them',
    ],
    [
      'of slots only',
      story('[Theme] Title', '**Situation:** ...\n**Action:** ...\n**Result:** ...\n'),
      'no story yet, only 1 template',
    ],
  ])('%s is skipped, with its reason', (_name, text, reason) => {
    const report = reportOf(text);
    expect(report.skipped).toEqual([{ filePath: FILE, reason }]);
    expect([report.verdict, report.documents]).toEqual(['pass', []]);
  });

  it('that cannot be read is a finding', () => {
    const unreadable = {
      messageId: 'tooLarge' as const,
      data: { size: '10485760 bytes', limit: '1048576 bytes' },
    };
    const report = check([{ filePath: FILE, text: '', kind: 'bank', unreadable }], { model });
    expect(told(report)).toEqual(['1 unreadable-file/tooLarge']);
  });

  it('with more stories than are read is a finding', () => {
    const report = reportOf(story('A', GOOD).repeat(501));
    expect(report.findings).toMatchObject([
      {
        line: 3001,
        message: 'The bank has more than 500 stories, so none of them is read.\nSplit it into several files.',
      },
    ]);
    expect(report.documents).toHaveLength(1);
  });

  it('has a limit of findings for all its stories', () => {
    const blank =
      '**Situation:** We had [X] and [Y] and [Z].\n**Action:** I did [X], [Y], [Z].\n**Result:** [X] [Y] [Z]!\n';
    const report = reportOf(story('A', blank).repeat(100));
    expect(report.findings.filter(({ messageId }) => messageId === 'tooManyFindings')).toHaveLength(1);
    expect(report.findings).toHaveLength(501);
  });

  it('may have two stories of one title, and stories without one', () => {
    const report = reportOf(`${story('A', GOOD)}${story('A', WEAK)}`);
    expect(documents(report).map(({ line, title }) => [line, title])).toEqual([
      [1, 'A'],
      [7, 'A'],
    ]);
    expect(told(report)).toEqual(['7 answer-score/below']);
    const untitled = reportOf(WEAK);
    expect(untitled.documents.map(({ title }) => title)).toEqual([null]);
    expect(untitled.findings.map(({ line, column }) => [line, column])).toEqual([[1, 1]]);
  });

  it('may have several stories below one heading, each with findings on its own lines', () => {
    const report = reportOf(`## Failure\n\n${GOOD}\n${WEAK}`);
    expect(documents(report)).toMatchObject([
      { line: 1, endLine: 5, title: 'Failure' },
      { line: 7, endLine: 9, title: 'Failure' },
    ]);
    expect(report.findings.map(({ line, column }) => [line, column])).toEqual([[7, 1]]);
  });

  it.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['mixed line ends', (text) => text.replace(/\n(?=\*\*A)/g, '\r\n').replace(/\n(?=\*\*R)/g, '\r')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
  ])('with %s has the same findings by line', (_name, change) => {
    const text = `# Mine\n\n${story('Good', GOOD)}${story('Weak', WEAK)}`;
    const places = (report: Report) =>
      report.findings.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
    expect(places(reportOf(change(text)))).toEqual(places(reportOf(text)));
    expect(documents(reportOf(change(text)))).toEqual(documents(reportOf(text)));
  });

  it.each<[string, string, number]>([
    [
      'labels that are not English',
      '## 一次事故\n\n**情境：** 当时系统坏了。\n**行动：** 我修好了它。\n**结果：** 后来没有再坏。\n',
      1,
    ],
  ])('with %s has a defined outcome', (_name, text, stories) => {
    expect(reportOf(text).banks[0]?.stories).toBe(stories);
  });

  it.each<[string, string, string[]]>([
    [
      'a fence',
      `${story('A', GOOD)}\`\`\`\n${story('B', GOOD)}${story('C', WEAK)}`,
      ['7:1 error unclosedFence lines 8-18'],
    ],
    [
      'a fence within a story',
      `${story('A', `${GOOD}~~~ sh\nls\n`)}${story('B', GOOD)}`,
      ['6:1 error unclosedFence lines 7-13'],
    ],
    [
      'a comment',
      `<!-- one -->\n${story('A', GOOD)}<!-- todo:\n${story('B', GOOD)}`,
      ['8:1 error unclosedComment lines 9-13'],
    ],
    ['a fence with nothing in it', `${story('A', GOOD)}\`\`\`\n\n`, []],
    [
      'a fence, in a draft',
      `---\nstatus: draft\n---\n${story('A', GOOD)}\`\`\`\nx\n`,
      ['10:1 note unclosedFence '],
    ],
  ])('says that %s is never closed, and which lines are in it', (_name, text, expected) => {
    const report = reportOf(text);
    expect(
      report.findings.map(({ line, column, severity, messageId, message }) =>
        [`${line}:${column}`, severity, messageId, /lines [\d-]+/.exec(message)?.[0]].join(' '),
      ),
    ).toEqual(expected);
    expect(report.documents.map(({ title }) => title)).toEqual(['A']);
  });

  it('with nothing but an open fence has the finding, and no story', () => {
    const report = reportOf('```\nSituation: a\n');
    expect([told(report), report.verdict]).toEqual([['1 unreadable-file/unclosedFence'], 'fail']);
  });

  it('is read in fences, quotes and tables', () => {
    const fence = `## A\n\n\`\`\`text\nSituation: The queue was full.\nAction: I added an alert.\nResult: 9 a month to 0.\n\`\`\`\n`;
    const quote = `## B\n\n> **Situation:** The queue was full.\n> **Action:** I added an alert.\n> **Result:** 9 a month to 0.\n`;
    const table =
      '## C\n\n| Part | Text |\n| --- | --- |\n| Situation | The queue was full. |\n| Action | I added an alert. |\n| Result | 9 a month to 0. |\n';
    const report = reportOf(`${fence}\n${quote}\n${table}`);
    expect(
      report.documents.map(({ title, required }) => [title, required.every(({ filled }) => filled)]),
    ).toEqual([
      ['A', true],
      ['B', true],
      ['C', true],
    ]);
    expect(report.documents.map(({ answers: [answer] }) => answer?.signals.length ?? 0)).not.toContain(0);
  });
});

describe('what is judged again', () => {
  const before = `${story('Good', GOOD)}${story('Weak', WEAK)}`;
  const source = (text: string) => ({ filePath: FILE, text, kind: 'bank' as const });

  function staged(text: string, earlier: string | undefined): Report {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config: resolveConfig(),
      loadModel: () => model,
    });
    linter.add(source(text), earlier === undefined ? undefined : source(earlier));
    return linter.report();
  }

  it.each<[string, string, string | undefined, (string | null)[], number]>([
    ['all of a new bank', before, undefined, ['Good', 'Weak'], 0],
    ['nothing of one that is the same', before, before, [], 2],
    ['nothing of one with lines above', `# Mine\n\n${before}`, before, [], 2],
    ['a new story', before + story('New', WEAK), before, ['New'], 2],
    ['an edited story', before.replace('always', 'often'), before, ['Weak'], 1],
    [
      'a story of which a line went',
      before.replace(/\*\*Result:\*\* The customers.*\n/, ''),
      before,
      ['Weak'],
      1,
    ],
    ['a story with another title', before.replace('## Weak', '## Values'), before, ['Values'], 1],
    ['a copy of a story', before + story('Weak', WEAK), before, ['Weak'], 2],
    ['nothing when a story went', story('Weak', WEAK), before, [], 1],
    ['all that a status is set for', `---\nstatus: draft\n---\n${before}`, before, ['Good', 'Weak'], 0],
  ])('is %s', (_name, text, earlier, titles, unchanged) => {
    const report = staged(text, earlier);
    expect(report.documents.map(({ title }) => title)).toEqual(titles);
    expect(report.banks.map((bank) => bank.unchanged)).toEqual([unchanged]);
  });

  it('is an open fence, where it is new or hides something else than before', () => {
    const open = `${story('Good', GOOD)}${story('More', GOOD)}\`\`\`\nls\n`;
    expect(told(staged(open, before))).toEqual(['13 unreadable-file/unclosedFence']);
    expect(told(staged(open, open))).toEqual([]);
    expect(told(staged(`# Mine\n${open}`, open))).toEqual([]);
    expect(told(staged(`${open}ls -l\n`, open))).toEqual(['13 unreadable-file/unclosedFence']);
  });
});

describe('what a story was before', () => {
  const source = (text: string) => ({ filePath: FILE, text, kind: 'bank' as const });
  const other = GOOD.replaceAll('queue', 'disk').replace('nine a month to none since March', 'four to one');

  /** The places of stories before and now, by their lines. */
  function moved(earlier: string, now: string): [number, number | null, boolean][] {
    const linter = new Linter({
      findSecrets,
      parseBank,
      rules: builtIn.rules,
      config: resolveConfig(),
      loadModel: () => model,
    });
    linter.add(source(now));
    const past = linter.past(source(earlier));
    const starts = documents(check([source(earlier)], { model })).map(({ line }) => line);
    return past.map(({ place, unchanged }, index) => [starts[index] ?? 0, place?.line ?? null, unchanged]);
  }

  it.each<[string, string, string, [number, number | null, boolean][]]>([
    [
      'by its text',
      story('A', GOOD) + story('A', WEAK),
      story('A', WEAK) + story('A', GOOD),
      [
        [1, 7, true],
        [7, 1, true],
      ],
    ],
    [
      'by what is left when it was edited and moved',
      story('A', GOOD) + story('A', other) + story('A', WEAK),
      story('A', WEAK) + story('A', other.replace('an alert', 'two alerts')) + story('A', GOOD),
      [
        [1, 13, true],
        [7, 7, false],
        [13, 1, true],
      ],
    ],
    [
      'by the words that it shares, when all were edited and moved',
      story('A', GOOD) + story('A', WEAK),
      story('A', WEAK.replace('always', 'often')) + story('A', GOOD.replace('an alert', 'two alerts')),
      [
        [1, 7, false],
        [7, 1, false],
      ],
    ],
    [
      'with a new one of its title before it',
      story('A', GOOD),
      story('A', WEAK) + story('A', GOOD.replace('an alert', 'two alerts')),
      [[1, 7, false]],
    ],
    ['by its title, whatever else was edited', story('A', GOOD), story('A', WEAK), [[1, 1, false]]],
    ['nothing, with another title', story('A', GOOD), story('B', WEAK), [[1, null, false]]],
    [
      'by its place, where two say nothing',
      story('A', WEAK.replace('Quality', 'One')) + story('A', WEAK.replace('Quality', 'Two')),
      story('A', WEAK.replace('Quality', 'Three')) + story('A', WEAK.replace('Quality', 'Four')),
      [
        [1, 1, false],
        [7, 7, false],
      ],
    ],
  ])('is found %s', (_name, earlier, now, expected) => {
    expect(moved(earlier, now)).toEqual(expected);
  });
});
