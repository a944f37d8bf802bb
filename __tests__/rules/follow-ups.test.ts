import { describe, expect, it } from 'vitest';
import { checkConfigData } from '../../src/core/config-schema.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
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

/** For each question, in the order of the preset, what answers it and nothing else. */
const ANSWERS: Record<string, [id: string, answer: string][]> = {
  'incident-command': [
    ['detected', 'A nurse spotted it on the screen of the ward.'],
    ['told', 'I informed the head of the ward within a minute.'],
    ['first-move', 'First we switched off the pump.'],
    ['ruled-out', 'My first hypothesis was the power supply.'],
    ['not-back', 'A guardrail now prevents a dose like that.'],
    ['differently', 'Next time I would look at the valve.'],
  ],
  'parser-migration': [
    ['agreement', 'We compared the results of both.'],
    ['point-of-no-return', 'There was a backup for a week.'],
    ['worst-input', 'The outliers have names of their own.'],
    ['consumers', 'Three downstream teams read it.'],
    ['stop-rule', 'An abort criterion was written down.'],
    ['old-path', 'The old code was removed in May.'],
  ],
  'ai-eval-loop': [
    ['users', 'It correlates with what they say.'],
    ['leakage', 'The set was held out.'],
    ['labels', 'Two doctors annotate each picture.'],
    ['noise', 'Within the confidence interval it is nothing.'],
    ['worse', 'It became slower by a second.'],
    ['consequence', 'Under ninety the release is blocked.'],
  ],
  'platform-boundary': [
    ['objection', 'The sales team pushed back.'],
    ['ruled-out', 'It forbids to read by hand.'],
    ['failure', 'A client then retries.'],
    ['evolution', 'It is backward compatible.'],
    ['not-moved', 'Two teams have not moved.'],
  ],
  'security-hygiene': [
    ['next-one', 'A scanner rejects it.'],
    ['exceptions', 'A waiver ends after a week.'],
    ['friction', 'People had to wait.'],
    ['exposure', 'The penetration test showed it.'],
    ['still-works', 'We rehearse it in spring.'],
  ],
};
const cases = Object.entries(ANSWERS).flatMap(([type, list]) =>
  list.map(([id, answer]) => [type, id, answer] as const),
);

describe('follow-ups', () => {
  it('asks four to six questions about each type, each with an edit', () => {
    for (const [type, { followUps }] of Object.entries(aiLab.storyTypes)) {
      expect(followUps.map(({ id }) => id)).toEqual(ANSWERS[type]?.map(([id]) => id));
      expect(followUps.length).toBeGreaterThanOrEqual(4);
      expect(followUps.length).toBeLessThanOrEqual(6);
      for (const { label, edit } of followUps) {
        expect(label).toMatch(/^[A-Z][^`]*\?$/);
        expect(edit).toMatch(/^`.*[`a-z]\.$/);
      }
    }
  });

  it.each(cases)('%s: %s is answered by %j', (type, id, answer) => {
    const others = (ANSWERS[type] ?? []).map(([other]) => other).filter((other) => other !== id);
    expect(open(type, answer)).toEqual(others);
  });

  it.each(Object.keys(ANSWERS))('%s: nothing is open when all is said', (type) => {
    const list = ANSWERS[type] ?? [];
    expect(open(type, list.map(([, answer]) => answer).join(' '))).toEqual([]);
    expect(open(type, list.map(([, answer]) => `- ${answer}`).join('\n'))).toEqual([]);
    expect(open(type, 'It was a Tuesday.')).toEqual(list.map(([id]) => id));
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
    const [first = ['', ''], second = ['', ''], third = ['', '']] = ANSWERS['security-hygiene'] ?? [];
    const text = `---\ntype: security-hygiene\nstakes: ${first[1]}\n---\n## Lesson\n${second[1]}\n## Answer: ai-safety\n${third[1]}\n## Answer: disagreement\nIt was late.\n`;
    const [finding] = findingsIn(text, { ruleId });
    expect(finding?.message).toContain('How was the weakness found');
    for (const question of ['What stops', 'How do exceptions', 'What did it break'])
      expect(finding?.message).not.toContain(question);
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
  ])('is silent for %s', (_, text) => {
    expect(placesIn(text, { ruleId })).toEqual([]);
  });

  it('is a note, one a story, with the first edit', () => {
    const said = (ANSWERS['platform-boundary'] ?? []).slice(0, 3).map(([, answer]) => answer);
    const text = storyOf('platform-boundary', said.join(' '));
    expect(findingsIn(text, { ruleId }).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'The story does not answer yet what an interviewer will ask next: `How can the contract change without breaking anyone?` and `Who has not moved yet, and why?`.\nAnswer each in a sentence, in a field or in the answer. The first: `A field is only added; to remove one takes <test, version, weeks of notice>`.',
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
      "The story does not answer yet what an interviewer will ask next: `Who paid for 'it'?`.\nAnswer each in a sentence, in a field or in the answer. The first: Say it in one sentence.",
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
    [[{ label: 'Who?' }], [0, 'words'], 'expected a mapping, found nothing'],
    [[{ words: ['x'] }], [0, 'label'], 'expected a mapping, found nothing'],
  ])('refuses %j', (given, path, message) => {
    const found = checkConfigData({ 'story-types': { 'incident-command': { 'follow-ups': given } } });
    expect(found).toEqual([
      expect.objectContaining({ path: ['story-types', 'incident-command', 'follow-ups', ...path], message }),
    ]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const unit of ['customer told ', 'score user ', '?!', 'a\n\n'])
      open('ai-eval-loop', unit.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
