import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { normalizeKey } from '../../src/text/keys.ts';

const questions = Object.entries(aiLab.questions);

describe('the built-in questions', () => {
  it('are 60 or more, each asked once', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const texts = questions.map(([, { text }]) => normalizeKey(text));
    expect(new Set(texts).size).toBe(questions.length);
  });

  it('name themes and story types of the preset', () => {
    const unknown = questions.flatMap(([id, { themes, types }]) => [
      ...themes.filter((theme) => !(theme in aiLab.themes)).map((theme) => `${id}: ${theme}`),
      ...types.filter((type) => !(type in aiLab.storyTypes)).map((type) => `${id}: ${type}`),
    ]);
    expect(unknown).toEqual([]);
    expect(questions.filter(([, { themes }]) => themes.length === 0)).toEqual([]);
  });

  it('ask for each theme and story type in more than one way', () => {
    const count = (has: (question: (typeof questions)[number][1]) => boolean) =>
      questions.filter(([, question]) => has(question)).length;
    for (const theme of Object.keys(aiLab.themes))
      expect(
        count(({ themes }) => themes.includes(theme)),
        theme,
      ).toBeGreaterThanOrEqual(8);
    for (const type of Object.keys(aiLab.storyTypes))
      expect(
        count(({ types }) => types.includes(type)),
        type,
      ).toBeGreaterThanOrEqual(8);
  });

  it('are plain sentences: a question, and one sentence on a strong answer', () => {
    for (const [id, { text, shows }] of questions) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(text).toMatch(/^[A-Z][^?.]*[?.]$/);
      expect(shows).toMatch(/^[A-Z][^.]*\.$/);
    }
  });
});
