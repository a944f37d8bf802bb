import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { applyFixes, at, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'required-fields';
const missingIn = (text: string, options = {}) =>
  findingsIn(text, { ruleId, ...options }).map(({ message }) => /`(\w+)`/.exec(message)?.[1]);
const COMMON = Object.keys(aiLab.commonFields);
/** The fields that a story without any lacks, except for one. */
const allBut = (name: string) => missingIn('---\ntype: mentoring\n---\n').filter((each) => each !== name);
const filled = (...names: string[]) => names.map((name) => `${name}: 4 of 5`).join('\n');

describe('required-fields', () => {
  it.each(Object.entries(aiLab.storyTypes))('asks for every field of %s', (type, { fields }) => {
    const text = `---\ntype: ${type}\n---\n`;
    const own = Object.keys(fields);
    expect(missingIn(text).sort()).toEqual([...COMMON, ...own].sort());
    expect(placesIn(text, { ruleId })).toEqual([
      ...COMMON.map(() => '1:1-1:4 common'),
      ...own.map(() => `2:7-2:${7 + type.length} ofType`),
    ]);
    expect(missingIn(`---\ntype: ${type}\n${filled(...COMMON, ...own)}\n---\n`)).toEqual([]);
  });

  it.each([
    ['lesson', 'lessons: x'],
    ['lesson', '"Lesson learned": x'],
    ['tradeoffs', 'trade-offs: x'],
    ['tradeoffs', 'tradeOffs: x'],
    ['numbers', 'Metrics: [4, 5]'],
    ['stakes', 'what was at stake: x'],
    ['stakes', 'stakes: 5'],
    ['stakes', 'stakes: false'],
  ])('finds %s in %j', (name, yaml) => {
    expect(missingIn(`---\ntype: mentoring\n${yaml}\n---\n`)).toEqual(allBut(name));
  });

  it.each(['## Stakes', '# STAKES:', '###### What was at stake', 'Stakes\n---', '## **Stakes** ##'])(
    'finds a field in the section %j',
    (heading) => {
      expect(missingIn(`---\ntype: mentoring\n---\n\n${heading}\n\nHigh.\n`)).toEqual(allBut('stakes'));
    },
  );

  it('does not find one in a code block, a quote or a comment', () => {
    const body = '```\n## Stakes\n```\n\n> ## Lesson\n\n<!--\n## Numbers\n-->\n\n    ## Tradeoffs\n';
    expect(missingIn(`---\ntype: mentoring\n---\n${body}`).sort()).toEqual([...COMMON].sort());
  });

  it('leaves what is there and blank to empty-field', () => {
    const text = `---\ntype: mentoring\nstakes:\nnumbers: TODO\ntradeoffs: ""\n---\n## Lesson\n`;
    expect(missingIn(text)).toEqual([]);
    expect(findingsIn(text, { ruleId: 'empty-field' })).toHaveLength(4);
  });

  it('asks nothing of prompt answers, broken and retired stories; a draft gets notes', () => {
    expect(missingIn('---\nprompt: ai-safety\n---\n')).toEqual([]);
    expect(missingIn('---\ntype: [\n---\n')).toEqual([]);
    expect(missingIn('---\ntype: ai-eval-loop\nstatus: retired\n---\n')).toEqual([]);
    const draft = findingsIn('---\ntype: ai-eval-loop\nstatus: draft\n---\n', { ruleId });
    expect(new Set(draft.map(({ severity }) => severity))).toEqual(new Set(['note']));
  });

  it('asks for the fields of the configuration', () => {
    const config = {
      'common-fields': { stakes: false, 'on call: who': 'the people' },
      'story-types': { launch: { fields: { audience: 'who it was for' } } },
    };
    const text = '---\ntype: launch\n---\n';
    const findings = findingsIn(text, { ruleId, config });
    expect(findings.map(({ fix }) => fix?.text.split(':')[0])).toEqual([
      'lesson',
      'numbers',
      '"on call',
      'tradeoffs',
      'audience',
    ]);
    const fixed = applyFixes(
      text,
      findings.flatMap(({ fix }) => fix ?? []),
    );
    expect(findingsIn(fixed, { ruleId, config })).toEqual([]);
  });

  it('says what belongs there', () => {
    const text = `---\ntype: security-hygiene\n${filled('numbers', 'stakes', 'tradeofs')}\n---\n`;
    expect(findingsIn(text, { ruleId }).map(({ message }) => message)).toEqual([
      'Missing field `lesson`, which every story needs.\nAdd `lesson:` to the frontmatter, or a section `## Lesson`: what you do differently now.',
      'Missing field `normal_delivery_path`, which every story of type `security-hygiene` needs.\nAdd `normal_delivery_path:` to the frontmatter, or a section `## Normal delivery path`: how every later change gets the same protection without anyone remembering it.',
      'Missing field `tradeoffs`, found the key `tradeofs` instead.\nRename the key to `tradeoffs`.',
    ]);
  });

  describe('adds the key', () => {
    const fixesIn = (text: string) =>
      findingsIn(text, { ruleId }).flatMap(({ message, fix }) => (message.includes('`lesson`') ? [fix] : []));
    const line = 'lesson: TODO # what you do differently now';

    it.each([
      ['', '---\ntype: x\n---\n', { range: [12, 12], text: `${line}\n` }],
      ['in CRLF', '---\r\ntype: x\r\n---\r\n', { range: [14, 14], text: `${line}\r\n` }],
      ['behind a byte order mark', '\uFEFF---\ntype: x\n---\n', { range: [13, 13], text: `${line}\n` }],
      [
        'with the indentation of the others',
        '---\n  type: x\n---\n',
        { range: [14, 14], text: `  ${line}\n` },
      ],
      ['behind quoted keys', '---\n"type": x\n---\n', { range: [14, 14], text: `${line}\n` }],
      ['to an empty frontmatter', '---\n---\n', { range: [4, 4], text: `${line}\n` }],
      ['behind a block', '---\ntype: |\n  x\n---\n', { range: [16, 16], text: `${line}\n` }],
    ])('%s', (_, text, fix) => {
      expect(fixesIn(text)).toMatchObject([fix]);
    });

    it.each([
      '---\n{type: x}\n---\n',
      '---\n{}\n---\n',
      '---\ntype: x\n...\n---\n',
      '---\n? type\n: x\n---\n',
    ])('but not where a line would be no key: %j', (text) => {
      expect(fixesIn(text)).toEqual([undefined]);
    });
  });

  it.each([
    ['## Tradeofs', 'Tradeofs', 'Tradeoffs', true],
    ['## **Lesons learned**:', 'Lesons learned', 'Lesson', true],
    ['Stkaes\n------', 'Stkaes', 'Stakes', true],
    // Each of its words is one, and what a bracket says would be lost.
    ['## Trade-of', 'Trade-of', 'Tradeoffs', false],
    ['### numers (draft)', 'numers (draft)', 'Numbers', false],
  ])('finds a misspelled section, %j', (heading, written, title, safe) => {
    const text = `---\ntype: mentoring\n---\n\n${heading}\n\nText.\n`;
    const [finding, ...others] = findingsIn(text, { ruleId }).filter(
      ({ messageId }) => messageId === 'heading',
    );
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(
      new RegExp(
        `^Missing field \`\\w+\`, found the section \`.+\` instead.\nRename the section to \`${title}\`.$`,
      ),
    );
    const at = text.indexOf(written);
    expect(finding?.fix).toMatchObject({ range: [at, at + written.length], text: title, safe });
    expect(findingsIn(text, { ruleId: 'unknown-field' })).toEqual([]);
  });

  it('renames a misspelled key, where only one can be meant', () => {
    const text = '---\ntype: mentoring\nlessn: a\nlesso: b\n---\n';
    const [finding] = findingsIn(text, { ruleId }).filter(({ messageId }) => messageId === 'misspelled');
    expect(finding).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 6 });
    expect(finding?.fix).toMatchObject({ range: [20, 25], text: 'lesson' });
  });

  describe('of a story in a bank', () => {
    const inBank = (...lines: string[]) =>
      findingsIn(['## The queue', ...lines].join('\n'), { ruleId, kind: 'bank' });
    const S = 'Situation: It was full.';
    const A = 'Action: I added an alert.';
    const R = 'Result: 9 a month to 0.';

    it.each<[string, string[], string | null]>([
      ['all are there', [S, A, R], null],
      ['the task sets the scene', ['Task: Find out why.', A, R], null],
      ['a blank task sets no scene', ['Task: TODO', A, R], 'Situation'],
      ['the situation is blank, too', ['Situation:', 'Task:', A, R], null],
      ['one label gives two', [S, 'Action & Result: I added an alert, 9 a month to 0.'], null],
      ['one is blank', [S, A, 'Result:'], null],
      [
        'no label is there',
        ['### When did you fail?', 'I failed once, and I fixed it, and it went from 9 to 0.'],
        null,
      ],
      ['the result is not', [S, A], 'Result'],
      ['only what was done is', ['Task: Find out why.', A], 'Result'],
      ['nothing was done', [S, 'Task: Find out why.'], 'Action and Result'],
    ])('where %s', (_name, lines, missing) => {
      const [finding, ...others] = inBank(...lines);
      expect(others).toEqual([]);
      expect(/^Missing (.*), expected/.exec(finding?.message ?? '')?.[1] ?? null).toBe(missing);
    });

    it.each<[string, string[], string[]]>([
      ['in bold', [S, A, '**Reslut:** 9 a month to 0.'], ['4:3-4:9 label Result safe']],
      [
        'in bold, on a line of its own',
        [S, A, '', '**Reslut**', '9 a month to 0.'],
        ['5:3-5:9 label Result safe'],
      ],
      ['behind a pictograph', [S, A, '📈 **Reslut:** 9 a month to 0.'], ['4:6-4:12 label Result safe']],
      ['in capitals, with a hint', [S, A, '- REZULT (10 s): 9 to 0.'], ['4:3-4:9 label RESULT safe']],
      ['of another part', ['**Contxt**: It was full.', A, R], ['2:3-2:9 label Context safe']],
      [
        'for the situation, of a task',
        ['Taks: Find out.', 'Objectve: Find out.', A, R],
        ['3:1-3:9 label Objective safe'],
      ],
      [
        'in small letters, as the others',
        ['* situation: it was full.', '* acton: i added an alert.', '* reslut: 9 to 0.'],
        ['3:3-3:8 label action', '4:3-4:9 label result safe'],
      ],
      [
        'in small letters, not among capitals',
        ['* Situation: It was full.', '* acton: i added an alert.', '* Result: 9 to 0.'],
        ['1:4-1:13 parts'],
      ],
      ['that is a word', [S, 'Acton: I added an alert.', R], ['3:1-3:6 label Action']],
      ['twice', [S, A, '**Reslut:** 9 to 0.', '**Rusult:** none.'], ['4:3-4:9 label Result safe']],
      [
        'beside another one',
        ['**Situation:** It was full.', '**Acton:** I added an alert.', '**Reslut:** 9 to 0.'],
        ['3:3-3:8 label Action', '4:3-4:9 label Result safe'],
      ],
      [
        'beside another one, before the result',
        ['- **Contxt:** It was full.', '- **Aproach:** I added an alert.', '- **Outcome:** 9 to 0.'],
        ['2:5-2:11 label Context safe', '3:5-3:12 label Approach safe'],
      ],
      [
        'beside another one, in plain text',
        ['Situation: It was full.', 'Actoin: I added an alert.', 'Resutl: 9 to 0.'],
        ['3:1-3:7 label Action safe', '4:1-4:7 label Result safe'],
      ],
      ['that may be another word', ['**Problem:** a', '**Solutions:** I did b', '**Changes:** c'], []],
      [
        'beside another one, in the second of two stories',
        [
          ...['**Situation:** It was full.', '**Action:** I added an alert.', '**Result:** 9 to 0.', ''],
          ...['**Situation:** It was slow.', '**Actoin:** I added an index.', '**Resutl:** 9 s to 1 s.'],
        ],
        ['7:3-7:9 label Action safe', '8:3-8:9 label Result safe'],
      ],
      [
        'behind the end of the story',
        [S, A, '', '#### Reslut', '', '9 to 0.'],
        ['5:6-5:12 label Result safe'],
      ],
      [
        'of a story behind it',
        [S, A, '## The lake', '**Reslut:** 9 to 0.', S, A],
        ['1:4-1:13 parts', '5:3-5:9 label Result safe'],
      ],
    ])('finds a misspelt label %s', (_name, lines, expected) => {
      const found = inBank(...lines).filter(({ ruleId: id }) => id === ruleId);
      expect(
        found.map((each) =>
          [
            at(each),
            ...(each.fix === undefined ? [] : [each.fix.text, each.fix.safe ? 'safe' : '']).filter(Boolean),
          ].join(' '),
        ),
      ).toEqual(expected);
    });

    it('says what a misspelled label should be', () => {
      const [finding] = inBank(S, A, '**Reslut:** 9 a month to 0.');
      expect(finding?.message).toBe(
        'Missing Result, found the label `Reslut` instead.\nRename the label to `Result`.',
      );
      expect(finding?.about).toEqual(['result']);
    });

    it('is told at its title', () => {
      expect(inBank(S, A).map((finding) => [at(finding), finding.severity, finding.message])).toEqual([
        [
          '1:4-1:13 parts',
          'error',
          'Missing Result, expected what changed because of it, with a number.\nAdd it to the story after a label: `**Result:**`.',
        ],
      ]);
    });

    it('is told at its first line, without a title', () => {
      const text = 'Situation: It was full.\nAction: I added an alert.\n';
      expect(placesIn(text, { ruleId, kind: 'bank' })).toEqual(['1:1-1:24 parts']);
    });

    it.each<[string, string[], string[]]>([
      ['nothing', ['## 3. The crane', '', '## 4. The ward', 'I am passionate about it.'], ['9:7-9:16 slot']],
      ['a placeholder', ['## 3. The crane', 'TODO'], ['9:7-9:16 slot']],
      ['bare labels', ['## 3. The crane', 'S:', 'A:', 'R:'], ['9:7-9:16 slot']],
      ['a question', ['## Tell me about a time you failed', 'tbd'], ['9:4-9:35 slot']],
      ['a form to copy', ['## 3. [Title]', 'TBD'], []],
      ['what stands beside stories', ['## 3. Questions to ask', '...'], []],
      ['a title without a number', ['## The crane', '...'], []],
      ['a prompt', ['## 3. Why do you want this job?', 'TODO'], []],
    ])('says where an entry among others holds %s', (_name, lines, expected) => {
      const told = [S, A, R];
      const text = ['## 1. The queue', ...told, '## 2. The alert', ...told, ...lines].join('\n');
      const findings = findingsIn(text, { ruleId, kind: 'bank' });
      expect(findings.map(at)).toEqual(expected);
      for (const finding of findings)
        expect(finding).toMatchObject({
          severity: 'warning',
          message:
            'No story under this title, expected one like the others, with Situation, Action and Result.\nWrite it; until then, `<!-- star-witness: status=draft -->` below the heading turns this into a note.',
        });
    });

    it('gives notes on an entry that is a draft', () => {
      const told = [S, A, R];
      const draft = ['## 3. The crane', '<!-- star-witness: status=draft -->'];
      const text = ['## 1. The queue', ...told, '## 2. The alert', ...told, ...draft].join('\n');
      expect(findingsIn(text, { ruleId, kind: 'bank' }).map(({ severity }) => severity)).toEqual(['note']);
    });

    it.each<[string, string[], string[]]>([
      ['a comment', ['<!-- star-witness: type=incident-command -->', S, A, R], ['2:25-2:41 typed']],
      ['a label', ['**Type:** Incident command', S, A, R], ['2:11-2:27 typed']],
      ['a tag', [S, A, R, 'Tags: ownership, incident-command'], ['5:18-5:34 typed']],
    ])('asks for what its type needs, which %s names', (_name, lines, expected) => {
      const findings = inBank(...lines);
      expect(findings.map(at)).toEqual(expected);
      expect(findings).toMatchObject([
        {
          severity: 'note',
          message:
            'Missing `customer_impact`, `hypothesis` and `durable_follow_up`, which a story of type `incident-command` needs.\nAdd a line `**Customer impact:**` with who was affected, how many, and for how long.',
        },
      ]);
    });

    it('takes the fields of its type from labels', () => {
      const own = ['- **Customer impact:** 240 clinics.', 'Hypothesis: a leak', '> Follow-up: an alert'];
      expect(inBank('<!-- star-witness: type=incident-command -->', S, ...own, A, R)).toEqual([]);
    });

    it('asks nothing by a type that is for something else', () => {
      expect(inBank('Type: behavioral', S, A, R)).toEqual([]);
    });
  });
});
