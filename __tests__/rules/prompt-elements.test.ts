import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'prompt-elements';
const path = 'answers/ana/answer.md';
const answerTo = (prompt: string, text: string) => `---\nprompt: ${prompt}\n---\n\n${text}\n`;
const messages = (prompt: string, text: string, config = {}) =>
  findingsIn(answerTo(prompt, text), { ruleId, path, config }).map(({ message }) => message);

const LED =
  'I owned the incident. The working theory was a bad index, and the customer impact was 40 failed checkouts. The next action was a rollback.';

describe(ruleId, () => {
  it('names what is missing, with the edit for the first of them, and is a note', () => {
    expect(findingsIn(answerTo('incident-leadership', LED), { ruleId, path })).toMatchObject([
      {
        messageId: 'missing',
        severity: 'note',
        line: 5,
        column: 1,
        message:
          'The answer shows 4 of 6 elements of `incident-leadership`, missing: the timebox and the follow-up mechanism.\nAdd a timebox: `if this is not confirmed in 15 minutes, we roll back`.',
      },
    ]);
  });

  it('is silent when every element is there', () => {
    const text = `${LED} If nothing changed in 15 minutes we would fail over, and the postmortem came with an owner.`;
    expect(messages('incident-leadership', `${text} I set a timebox.`)).toEqual([]);
  });

  it.each([
    ['a story without a prompt', '---\ntype: incident-command\n---\n\n## Answer\n\nGood.\n', 'stories/a.md'],
    ['an unknown prompt', answerTo('hello', 'Good.'), path],
    ['a blank answer', answerTo('incident-leadership', ''), path],
    ['a retired answer', '---\nprompt: ai-safety\nstatus: retired\n---\n\nGood.\n', path],
  ])('leaves %s alone', (_, text, filePath) => {
    expect(placesIn(text, { ruleId, path: filePath })).toEqual([]);
  });

  it('judges each answer of a story by its own prompt, at its heading', () => {
    const text = `---\ntype: incident-command\n---\n\n## Answer: incident-leadership\n\n${LED}\n\n## Answer: disagreement\n\nNo.\n`;
    expect(placesIn(text, { ruleId })).toEqual(['5:4-5:31 missing', '9:4-9:24 missing']);
  });

  it("reads a repository's own elements, by their names or their words", () => {
    const prompts = {
      hello: {
        question: 'Who are you?',
        elements: ['home-town', { label: 'a hobby', words: ['chess', 'rowing'], hint: 'Name one.' }],
      },
    };
    expect(messages('hello', 'My home town is small, and I play chess.', { prompts })).toEqual([]);
    expect(messages('hello', 'I went rowing.', { prompts })).toEqual([
      'The answer shows 1 of 2 elements of `hello`, missing: home-town.\nSay something about: home-town.',
    ]);
    expect(messages('hello', 'Hello.', { prompts })).toEqual([
      'The answer shows 0 of 2 elements of `hello`, missing: home-town and a hobby.\nSay something about: home-town.',
    ]);
  });
});
