import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { configOf } from '../support/config-files.ts';

const inFile = (text: string) => configOf({ '.star-witness.yml': text });

describe('questions', () => {
  it('are added to, replaced and dropped', async () => {
    const { preset } = await inFile(`questions:
  long-haul: {text: What took you longest?, types: [parser-migration], shows: A plan in steps.}
  hard-call: {text: Your hardest call?, themes: [judgment], shows: A test.}
  failed-project: false
`);
    expect(preset.questions['long-haul']).toEqual({
      text: 'What took you longest?',
      themes: [],
      types: ['parser-migration'],
      shows: 'A plan in steps.',
    });
    expect(preset.questions['hard-call']).toEqual({
      text: 'Your hardest call?',
      themes: ['judgment'],
      types: [],
      shows: 'A test.',
    });
    expect(preset.questions).not.toHaveProperty('failed-project');
    expect(Object.keys(preset.questions)).toHaveLength(Object.keys(resolveConfig().preset.questions).length);
  });

  it('may name a theme of the same file', async () => {
    const { preset } = await inFile(
      'themes: {grit: Grit}\nquestions: {long-haul: {text: x, themes: [grit], shows: y}}',
    );
    expect(preset.questions['long-haul']?.themes).toEqual(['grit']);
  });

  it('lose the themes and types that a configuration drops, and go with the last', async () => {
    const { preset } = await inFile('themes: {humility: false}');
    expect(preset.questions['biggest-mistake']?.themes).toEqual(['ownership']);
    expect(preset.questions).not.toHaveProperty('learned-from-junior');
    expect((await inFile('extends: []')).preset.questions).toEqual({});
  });

  it.each([
    [
      'questions: {a: {text: x, themes: [judgement], shows: y}}',
      '1:35: `questions.a.themes`: unknown theme `judgement`, did you mean `judgment`? Expected `judgment`, `humility`, `incident-leadership`, `disagreement`, `safety-mechanisms`, `ambiguity` or `ownership`',
    ],
    [
      'questions: {a: {text: x, types: [outage], shows: y}}',
      '1:34: `questions.a.types`: unknown story type `outage`, expected `platform-boundary`, `ai-eval-loop`, `parser-migration`, `incident-command` or `security-hygiene`',
    ],
    [
      'questions:\n  a:\n    text: x\n    shows: y',
      '3:5: `questions.a`: expected `themes` or `types` with at least one entry, found neither',
    ],
    [
      'questions: {a: {themes: [judgment], shows: y}}',
      '1:16: `questions.a.text`: expected a question, found nothing',
    ],
    [
      'questions: {a: {text: x, themes: [judgment]}}',
      '1:16: `questions.a.shows`: expected what a strong answer shows, found nothing',
    ],
    [
      'questions: {a: {txt: x, themes: [judgment], shows: y}}',
      '1:17: unknown key `txt`, did you mean `text`? Expected `text`, `themes`, `types` or `shows`',
    ],
    ['questions: [a]', '1:12: `questions`: expected a mapping of questions, found a list'],
    [
      'questions: {a: What?}',
      '1:16: `questions.a`: expected a mapping with `text`, `themes`, `types` and `shows`, or `false` to drop the question, found `What?`',
    ],
  ])('%j is refused', async (text, message) => {
    await expect(inFile(text)).rejects.toMatchObject({ message: `.star-witness.yml:${message}` });
  });
});
