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

describe('what a document is about', () => {
  it.each([
    ['type: incident-command', 'Incident command', ['reliability', 'leadership under pressure'], []],
    ['type: incident-comand', null, [], []],
    ['type: constructor', null, [], []],
    ['title: x', null, [], []],
    ['prompt: ai-safety\nthemes: [judgment]', null, [], ['judgment: Judgment']],
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

  it('is told in the words of the configuration', () => {
    expect(subjectOf('type: incident-command\nthemes: [calm]', CONFIG)).toEqual({
      typeTitle: 'Command of an incident',
      shows: ['reliability', 'leadership under pressure'],
      themes: ['calm: Calm under pressure'],
    });
    expect(subjectOf('type: outage', CONFIG)).toEqual({ typeTitle: 'Outage', shows: [], themes: [] });
  });
});
