import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { model } from '../support/model.ts';

const CONFIG = resolveConfig([
  'ai-lab',
  {
    'story-types': {
      'incident-command': { title: 'Command of an incident' },
      outage: { fields: { cause: 'the cause' } },
    },
    themes: { calm: 'Calm under pressure' },
  },
]);

function subjectOf(head: string, config = resolveConfig()) {
  const text = `---\n${head}\n---\n`;
  const [document] = check([{ filePath: 'stories/ana/a.md', text }], { model, config }).documents;
  const { typeTitle, shows, themes } = document ?? {};
  return { typeTitle, shows, themes: themes?.map(({ id, title }) => `${id}: ${title}`) };
}

function promptsOf(head: string, config = resolveConfig()) {
  const text = `---\ntype: incident-command\n${head}\n---\n`;
  return check([{ filePath: 'stories/ana/a.md', text }], { model, config }).documents[0]?.prompts;
}

describe('what a document is about', () => {
  it.each([
    ['type: incident-command', 'Incident command', ['reliability', 'leadership under pressure'], []],
    ['type: incident-comand', null, [], []],
    ['type: constructor', null, [], []],
    ['title: x', null, [], []],
    ['prompt: ai-safety\nthemes: [judgment]', null, [], ['judgment: Judgment']],
    ['prompt: ai-safety\nthemes: [JUDGMENT]', null, [], ['judgment: Judgment']],
    // In the order of the preset, each once, and only what it has.
    [
      'type: security-hygiene\nthemes: [ownership, judgment, leadership, " judgment "]',
      'Security or deployment hygiene',
      ['risk reduction'],
      ['judgment: Judgment', 'ownership: Evidence of ownership'],
    ],
    [
      'type: security-hygiene\nthemes: ownership',
      'Security or deployment hygiene',
      ['risk reduction'],
      ['ownership: Evidence of ownership'],
    ],
    ['themes: 7', null, [], []],
    ['themes: __proto__', null, [], []],
  ])('%j', (head, typeTitle, shows, themes) => {
    expect(subjectOf(head)).toEqual({ typeTitle, shows, themes });
  });

  it.each([
    ['prompts: [ai-safety]', ['ai-safety']],
    // By the question, as it is written or as one types it.
    ['prompts: ["What could go wrong?"]', ['what-could-go-wrong']],
    ['prompts:\n  - what could  go wrong\n  - AI safety', ['what-could-go-wrong', 'ai-safety']],
    ['prompts: ["What could go wrong with our product?"]', []],
    ['prompts: ["Who broke it?"]', []],
    ['prompts: [constructor, __proto__, ""]', []],
  ])('serves the prompts of %j', (head, expected) => {
    expect(promptsOf(head)).toEqual(expected);
  });

  it('serves a prompt of the configuration by its question', () => {
    const config = resolveConfig(['ai-lab', { prompts: { blame: { question: 'Who broke it?' } } }]);
    expect(promptsOf('prompts: ["who broke it"]', config)).toEqual(['blame']);
  });

  it('is told in the words of the configuration', () => {
    expect(subjectOf('type: incident-command\nthemes: [calm]', CONFIG)).toEqual({
      typeTitle: 'Command of an incident',
      shows: ['reliability', 'leadership under pressure'],
      themes: ['calm: Calm under pressure'],
    });
    expect(subjectOf('type: outage', CONFIG)).toEqual({ typeTitle: 'Outage', shows: [], themes: [] });
  });
});
