import { describe, expect, it } from 'vitest';
import { checkConfigData } from '../../src/config/schema.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'follow-ups';
const storyOf = (type: string, answer: string) => `---\ntitle: A story\ntype: ${type}\n---\n\n${answer}\n`;
/** The questions that stay open, by their ids. */
const open = (type: string, answer: string, options = {}) =>
  findingsIn(storyOf(type, answer), { ruleId, ...options }).flatMap(({ message }) =>
    (aiLab.storyTypes[type]?.followUps ?? [])
      .filter(({ label }) => message.includes(`\`${label}\``))
      .map(({ id }) => id),
  );

/** For some questions, in the order of the preset, what answers them. */
const ANSWERS: Record<string, [id: string, answer: string][]> = {
  'incident-command': [
    ['not-back', 'A check in CI now blocks a migration without a lock timeout.'],
    [
      'differently',
      'Since then I freeze deploys first, and next time I would call support in the first minute.',
    ],
  ],
  'parser-migration': [
    ['agreement', 'Both parsers ran on every file for three weeks, and I counted each difference.'],
    ['worst-input', 'The worst file was 4 GB without a line break; it is now refused with a reason.'],
    ['consumers', 'The billing team read the old field, and they had to change one query.'],
    ['old-path', 'I deleted the old parser in May, six weeks after its last use.'],
  ],
  'ai-eval-loop': [
    ['labels', 'Two doctors label each picture alone, and they agreed on 91 % of them.'],
    ['noise', 'With 300 cases, a difference below two points is noise to us.'],
  ],
  'security-hygiene': [
    ['exceptions', 'The security lead may grant an exception for seven days; it ends by itself.'],
  ],
};
const cases = Object.entries(ANSWERS).flatMap(([type, list]) =>
  list.map(([id, answer]) => [type, id, answer] as const),
);
const idsOf = (type: string) => (aiLab.storyTypes[type]?.followUps ?? []).map(({ id }) => id);

/** Questions of a repository, each answered by one word. */
const OWN = {
  'story-types': {
    'incident-command': {
      'follow-ups': {
        replace: ['Ash', 'Birch', 'Cedar', 'Elm'].map((tree) => ({ label: `${tree}?`, words: [tree] })),
      },
    },
  },
};
const asked = (text: string, options = {}) =>
  findingsIn(text, { ruleId, config: OWN, ...options }).flatMap(({ message }) =>
    [...(message.split('\n')[0] ?? '').matchAll(/`(\w+)\?`/g)].map(([, tree]) => tree),
  );

describe('follow-ups', () => {
  it('asks four to six questions about each type, each with an edit', () => {
    for (const { followUps } of Object.values(aiLab.storyTypes)) {
      expect(followUps.length).toBeGreaterThanOrEqual(4);
      expect(followUps.length).toBeLessThanOrEqual(6);
      for (const { label, edit } of followUps) {
        expect(label).toMatch(/^[A-Z][^`]*\?$/);
        expect(edit).toMatch(/^`.*[`a-z]\.$/);
      }
    }
  });

  it.each(cases)('%s: %s is answered by %j', (type, id, answer) => {
    expect(open(type, answer)).not.toContain(id);
  });

  it.each(Object.keys(aiLab.storyTypes))('%s: all is open when nothing is said', (type) => {
    expect(open(type, 'It was a Tuesday.')).toEqual(idsOf(type));
    expect(open(type, 'It was a Tuesday.', { scorer: 'literal' })).toEqual(idsOf(type));
  });

  it.each([
    ['incident-command', 'No guardrail was there.', 'not-back'],
    ['parser-migration', 'We never compared the results.', 'agreement'],
    ['security-hygiene', 'There was no waiver.', 'exceptions'],
    ['ai-eval-loop', 'Nobody annotated it.', 'labels'],
  ])('%s: %j answers nothing', (type, answer, id) => {
    expect(open(type, answer)).toContain(id);
  });

  it('reads the whole story: fields in both places, and every answer', () => {
    const story = (first: string, second: string, third: string, fourth: string) =>
      `---\ntype: incident-command\nstakes: ${first}\n---\n## Lesson\n${second}\n## Answer: ai-safety\n${third}\n## Answer: disagreement\n${fourth}\n`;
    expect(asked(story('An ash.', 'A birch.', 'A cedar.', 'An elm.'))).toEqual([]);
    expect(asked(story('x', 'A birch.', 'A cedar.', 'An elm.'))).toEqual(['Ash']);
    expect(asked(story('An ash.', 'x', 'A cedar.', 'An elm.'))).toEqual(['Birch']);
    expect(asked(story('An ash.', 'A birch.', 'x', 'x'))).toEqual(['Cedar', 'Elm']);
    expect(asked(story('[ash, birch]', 'x', 'x', 'x'))).toEqual(['Cedar', 'Elm']);
  });

  it('does not read what is not prose, nor what is denied', () => {
    const text = '> ash\n\n`birch`\n\n### Cedar\n\n<!-- elm -->\n\nThere was no elm.';
    expect(asked(storyOf('incident-command', text))).toEqual(['Ash', 'Birch', 'Cedar', 'Elm']);
  });

  it('points at the title, else at the type', () => {
    const places = (text: string) =>
      [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`].map((each) => placesIn(each, { ruleId })[0]);
    const same = (place: string) => [place, place, place];
    expect(places('---\ntitle: A story\ntype: incident-command\n---\nIt was late.\n')).toEqual(
      same('2:8-2:15 unanswered'),
    );
    expect(places('---\ntype: incident-command\n---\n# A story\n\nIt was late.\n')).toEqual(
      same('4:3-4:10 unanswered'),
    );
    expect(places('---\ntype: incident-command\n---\nIt was late.\n')).toEqual(same('2:7-2:23 unanswered'));
  });

  it.each([
    ['an unknown type', '---\ntype: constructor\n---\nIt was late.\n'],
    ['no type', '---\ntitle: x\n---\nIt was late.\n'],
    ['a prompt answer', '---\nprompt: ai-safety\n---\nIt was late.\n'],
    ['no answer', '---\ntype: incident-command\nstakes: x\n---\n'],
    ['a blank answer', '---\ntype: incident-command\n---\n## Answer\n\n[your answer]\n'],
    ['a retired story', '---\ntype: incident-command\nstatus: retired\n---\nIt was late.\n'],
    ['an answer in another language', '---\ntype: incident-command\n---\nВ марте наш сервис упал.\n'],
    [
      'a field in another language',
      '---\ntype: incident-command\nstakes: В марте наш сервис упал.\n---\nIt was late.\n',
    ],
  ])('is silent for %s', (_, text) => {
    expect(placesIn(text, { ruleId })).toEqual([]);
    expect(asked(text)).toEqual([]);
  });

  it('is a note, one per story, with the first edit', () => {
    const text = storyOf('security-hygiene', 'It was a Tuesday.');
    expect(findingsIn(text, { ruleId }).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'The story does not answer what an interviewer will ask next: `What stops the next one?`, `How do exceptions work, and when do they end?`, `What did it break, and who had to wait?`, `How was the weakness found, and could it have been used?` and `How do you know that it still works today?`.\nAnswer each in a sentence, in a field or in the answer. The first: `<check> fails the build as soon as <what> appears`.',
      ],
    ]);
  });

  it("asks a repository's own questions", () => {
    const ask = (given: unknown) => ({
      config: { 'story-types': { 'incident-command': { 'follow-ups': given } } },
    });
    const messages = (answer: string, given: unknown) =>
      findingsIn(storyOf('incident-command', answer), { ruleId, ...ask(given) }).map(
        ({ message }) => message,
      );
    const replace = [{ label: 'Who paid for `it`?', words: ['invoice'] }];
    expect(messages('It was late.', { replace })).toEqual([
      "The story does not answer what an interviewer will ask next: `Who paid for 'it'?`.\nAnswer it in a sentence, in a field or in the answer: Say it in one sentence.",
    ]);
    expect(messages('The invoices went to us.', { replace })).toEqual([]);
    expect(messages('It was late.', { replace: [] })).toEqual([]);
    const access = { 'story-types': { access: { title: 'Access', 'follow-ups': replace } } };
    const text = '---\ntype: access\n---\nIt was late.\n';
    expect(placesIn(text, { ruleId, config: access })).toEqual(['2:7-2:13 unanswered']);
  });

  it.each([
    ['x', [], 'expected a list of questions to add, or `replace:` with a list, found `x`'],
    [['Who paid?'], [0], 'expected a mapping, found `Who paid?`'],
    [[{ label: 'Who?', words: 7 }], [0, 'words'], 'expected a list of words that show the answer, found `7`'],
    [[{ words: ['x'] }], [0, 'label'], 'expected a question, found nothing'],
  ])('refuses %j', (given, path, message) => {
    const found = checkConfigData({ 'story-types': { 'incident-command': { 'follow-ups': given } } }, rules);
    expect(found).toEqual([
      expect.objectContaining({ path: ['story-types', 'incident-command', 'follow-ups', ...path], message }),
    ]);
  });
});
