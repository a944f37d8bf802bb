import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';
import { findingsOfRule } from '../support/portfolio.ts';

const ruleId = 'coverage-types';
const TYPES = [
  'platform-boundary',
  'ai-eval-loop',
  'parser-migration',
  'incident-command',
  'security-hygiene',
];
const one = (owner: string, type: string, rest = '') => ({
  [`stories/${owner}/${type}${rest === '' ? '' : '-2'}.md`]: `type: ${type}${rest}`,
});
const all = (owner: string) => Object.assign({}, ...TYPES.map((type) => one(owner, type)));

const idsOf = (message: string) => /: ([^:\n]*)\.\n/.exec(message)?.[1] ?? '';

describe('coverage-types', () => {
  it.each<[string, Record<string, string>, object, string[]]>([
    ['all types', all('ana'), {}, []],
    [
      'one type',
      one('ana', 'incident-command'),
      {},
      [TYPES.filter((type) => type !== 'incident-command').join(', ')],
    ],
    [
      'all but one',
      { ...all('ana'), 'stories/ana/parser-migration.md': 'type: ai-eval-loop' },
      {},
      ['parser-migration'],
    ],
    [
      'a draft in its place',
      { ...all('ana'), ...{ 'stories/ana/ai-eval-loop.md': 'type: ai-eval-loop\nstatus: draft' } },
      {},
      ['ai-eval-loop'],
    ],
    [
      'a retired one',
      { ...all('ana'), ...{ 'stories/ana/ai-eval-loop.md': 'type: ai-eval-loop\nstatus: retired' } },
      {},
      ['ai-eval-loop'],
    ],
    ['drafts alone', { 'stories/ana/a.md': 'type: ai-eval-loop\nstatus: draft' }, {}, []],
    ['no type at all', { 'stories/ana/a.md': 'title: A' }, {}, []],
    ['unknown types alone', { 'stories/ana/a.md': 'type: novel' }, {}, []],
    ['two of each asked for', all('ana'), { least: 2 }, [TYPES.join(', ')]],
    ['another owner asked for', one('ana', 'ai-eval-loop'), { owners: ['ben'] }, []],
    [
      'an owner that is asked for',
      { ...one('ben', 'ai-eval-loop'), ...all('ana') },
      { owners: ['ben'] },
      [TYPES.filter((type) => type !== 'ai-eval-loop').join(', ')],
    ],
    ['documents without an owner beside an owner', { ...all('ana'), 'a.md': 'type: ai-eval-loop' }, {}, []],
    ['documents without an owner alone', { 'a.md': 'type: ai-eval-loop' }, {}, []],
  ])('%s', (_, files, options, expected) => {
    expect(
      findingsOfRule(ruleId, files, { from: 1, ...options }).map(({ message }) => idsOf(message)),
    ).toEqual(expected);
  });

  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
  ])('with %i ready stories it finds %i', (count, expected) => {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`stories/ana/${index}.md`, 'type: ai-eval-loop']),
    );
    expect(findingsOfRule(ruleId, files)).toHaveLength(expected);
  });

  it('points at the first ready story, and says what to do', () => {
    const files = {
      'stories/ana/a.md': 'type: ai-eval-loop\nstatus: draft',
      'stories/ana/b.md': 'type: ai-eval-loop',
    };
    expect(findingsOfRule(ruleId, files, { from: 1 })).toEqual([
      {
        ruleId,
        messageId: 'gaps',
        severity: 'warning',
        message:
          'Portfolio of `ana`: 4 of 5 story types without a ready story: platform-boundary, parser-migration, incident-command, security-hygiene.\nWrite one of each missing type; `star-witness new <type>` creates the file.',
        filePath: 'stories/ana/b.md',
        line: 1,
        column: 1,
        endLine: 1,
        endColumn: 1,
        url: expect.stringMatching(/docs\/rules\/coverage-types\.md$/),
        excerpt: { text: '', start: 0, end: 0 },
        lineHash: null,
        about: ['platform-boundary', 'parser-migration', 'incident-command', 'security-hygiene'],
      },
    ]);
  });

  it('says how many are asked for, if more than one', () => {
    const [found] = findingsOfRule(ruleId, all('ana'), { from: 1, least: 2 });
    expect(found?.message).toContain(
      'Portfolio of `ana`: 5 of 5 story types with fewer than 2 ready stories: platform-boundary,',
    );
  });

  it('is silent where the run has only some of the documents', () => {
    const source = {
      filePath: 'stories/ana/a.md',
      text: '---\ntype: ai-eval-loop\n---\n',
      kind: 'story' as const,
    };
    expect(check([source], { model }).findings.filter((each) => each.ruleId === ruleId)).toEqual([]);
  });

  it('takes 400 owners, each with a portfolio of its own', () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [`stories/o${index}/a.md`, 'type: ai-eval-loop']),
    );
    expect(findingsOfRule(ruleId, files, { from: 1 })).toHaveLength(400);
  });
});
