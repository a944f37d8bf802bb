import { describe, expect, it } from 'vitest';
import { promptElements } from '../../src/rules/prompt-elements.ts';
import type { RuleContext } from '../../src/rules/types.ts';
import { composeMessage } from '../../src/text/message.ts';
import type { AnswerElement, State } from '../../src/types.ts';
import { documentOf, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'prompt-elements';
const path = 'answers/ana/answer.md';
const answerTo = (prompt: string, text: string) => `---\nprompt: ${prompt}\n---\n\n${text}\n`;
const messages = (prompt: string, text: string, config = {}) =>
  findingsIn(answerTo(prompt, text), { ruleId, path, config }).map(({ message }) => message);

describe(ruleId, () => {
  const element = (id: string, state: State, found: boolean): AnswerElement => ({
    id,
    label: `the ${id}`,
    edit: `Add the ${id}.`,
    state,
    confidence: 0.5,
    text: found ? 'x' : null,
    at: found ? { start: 0, end: 1 } : null,
  });
  const document = documentOf(answerTo('disagreement', 'An answer.'), path);
  const said = (...elements: AnswerElement[]) => {
    const context = { scores: [{ elements }] } as unknown as RuleContext;
    return [...promptElements.check(document, context)].map(({ messageId, data }) =>
      composeMessage(promptElements.meta.messages[messageId] ?? '', data),
    );
  };
  const [there, likely] = [element('a', 'present', true), element('b', 'unsure', true)];
  const [unclear, absent] = [element('c', 'unsure', false), element('d', 'absent', false)];

  it.each([
    ['nothing', [there, likely], null],
    [
      'what is missing',
      [there, absent, likely],
      'shows 2 of 3 elements of `disagreement`, missing: the d.\nAdd the d.',
    ],
    [
      'what is unclear',
      [unclear, there],
      'shows 1 of 2 elements of `disagreement`, unsure: the c.\nAdd the c.',
    ],
    [
      'what is missing before what is unclear',
      [unclear, absent, { ...absent, label: 'e', edit: 'Add e' }],
      'shows 0 of 3 elements of `disagreement`, missing: the d and e; unsure: the c.\nAdd the d.',
    ],
    ['nothing where nothing is asked for', [], null],
  ])('lists %s', (_, elements, expected) => {
    expect(said(...elements)).toEqual(expected === null ? [] : [`The answer ${expected}`]);
  });

  it('is a note at the beginning of the answer', () => {
    const [finding] = findingsIn(
      answerTo('disagreement', 'I am a good listener, and I like to hear what others say.'),
      { ruleId, path },
    );
    expect(finding).toMatchObject({ messageId: 'missing', severity: 'note', line: 5, column: 1 });
    expect(finding?.message).toMatch(/^The answer shows 0 of 4 elements of `disagreement`, .*\.\n.*\.$/);
  });

  it.each([
    ['a story without a prompt', '---\ntype: incident-command\n---\n\n## Answer\n\nGood.\n', 'stories/a.md'],
    ['an unknown prompt', answerTo('hello', 'Good.'), path],
    ['a name that every object has', answerTo('constructor', 'Good.'), path],
    ['a blank answer', answerTo('incident-leadership', ''), path],
    ['template text', answerTo('incident-leadership', '[your answer]'), path],
    ['a retired answer', '---\nprompt: ai-safety\nstatus: retired\n---\n\nGood.\n', path],
    ['an answer in another language', answerTo('ai-safety', 'Все действия требуют одобрения.'), path],
  ])('leaves %s alone', (_, text, filePath) => {
    expect(placesIn(text, { ruleId, path: filePath })).toEqual([]);
  });

  it('judges each answer of a story by its own prompt, at its heading', () => {
    const more = 'and I like to hear what all the others say';
    const text = `---\ntype: incident-command\n---\n\n## Answer: incident-leadership\n\nI stay calm, ${more}.\n\n## Answer: disagreement\n\nNo, ${more}.\n`;
    const windows = `\uFEFF${text}`.replaceAll('\n', '\r\n');
    for (const each of [text, windows])
      expect(placesIn(each, { ruleId })).toEqual(['5:4-5:31 missing', '9:4-9:24 missing']);
  });

  it('does not read what is not prose', () => {
    const prompts = { hello: { question: 'Who are you?', elements: ['chess'] } };
    const text =
      '> chess\n\n`chess`\n\n### Chess\n\n<!-- chess -->\n\nI like games, and I play them with friends on most evenings.';
    expect(messages('hello', text, { prompts })).toHaveLength(1);
    expect(messages('hello', `${text} Like chess.`, { prompts })).toEqual([]);
  });

  it("finds a repository's own elements by their names or their words", () => {
    const prompts = {
      hello: {
        question: 'Who are you?',
        elements: ['home-town', { label: 'a hobby', words: ['chess', 'rowing'], hint: 'Name one.' }],
      },
    };
    expect(messages('hello', 'My home town is small, and I play chess.', { prompts })).toEqual([]);
    expect(messages('hello', 'My home town is small, and I do not play chess.', { prompts })).toEqual([
      'The answer shows 1 of 2 elements of `hello`, missing: a hobby.\nName one.',
    ]);
    expect(messages('hello', 'I went rowing.', { prompts })).toEqual([
      'The answer shows 1 of 2 elements of `hello`, missing: home-town.\nSay something about: home-town.',
    ]);
    expect(messages('hello', 'Hello, I am the one who writes to you about my work.', { prompts })).toEqual([
      'The answer shows 0 of 2 elements of `hello`, missing: home-town and a hobby.\nSay something about: home-town.',
    ]);
  });

  it('is the same with the literal scorer', () => {
    const text = answerTo('disagreement', 'I am a good listener, and I like to hear what others say.');
    const found = (scorer: 'literal' | 'rubric') => findingsIn(text, { ruleId, path, scorer });
    expect(found('literal')).toEqual(found('rubric'));
  });
});
