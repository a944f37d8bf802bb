import { describe, expect, it } from 'vitest';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { at, findingsIn, placesIn } from '../support/check-text.ts';

const ruleId = 'answer-score';
const story = (body: string) => `---\ntype: incident-command\n---\n\n${body}`;
const MECHANISM =
  'For mechanism (one of the words eval, rollback, canary, metric, trace, test, audit or incident), ' +
  aiLab.advice.mechanism;
const EVIDENCE =
  'For evidence (one of the words reduced, increased, p95, adoption, customers, errors or latency), ' +
  aiLab.advice.evidence;

describe(ruleId, () => {
  it.each([
    [
      'We tried hard.',
      `The answer scores 0 of 2, expected 2: mechanism and evidence are missing.\n${MECHANISM}. ${EVIDENCE}.`,
    ],
    ['We added a test.', `The answer scores 1 of 2, expected 2: evidence is missing.\n${EVIDENCE}.`],
    ['It had no errors.', `The answer scores 1 of 2, expected 2: mechanism is missing.\n${MECHANISM}.`],
  ])('%j', (words, message) => {
    const [finding, ...more] = findingsIn(story(`## Answer\n\n${words}\n`), { ruleId });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ ruleId, severity: 'error', message });
    expect(finding).not.toHaveProperty('fix');
    expect(finding && at(finding)).toBe('5:4-5:10 below');
  });

  it.each([
    ['the first words, without a heading', 'We tried.\nHard.\n', ['5:1-5:10 below']],
    ['the first words, behind code', '```\ntest errors\n```\n\n  We tried.\n', ['9:3-9:12 below']],
    ['letters with accents', 'Über 🔥 日本.\n', ['5:1-5:12 below']],
    [
      'those of several answers that lack something',
      '## Answer: ai-safety\n\nWe tried.\n\n## Answer: disagreement\n\nA test, no errors.\n\n### Answer\n\nA test.\n',
      ['5:4-5:21 below', '13:5-13:11 below'],
    ],
    ['words in code', '## Answer\n\nWe had `test` and `errors`.\n', ['5:4-5:10 below']],
    ['words in a quotation', '## Answer\n\nWe said:\n\n> A test, no errors.\n', ['5:4-5:10 below']],
    ['words outside of the answer', 'A test, no errors.\n\n## Answer\n\nWe tried.\n', ['7:4-7:10 below']],
    ['words in template text', '## Answer\n\nWe tried [number test errors].\n', ['5:4-5:10 below']],
    ['words in a heading', '## Answer\n\n### A test without errors\n\nWe tried.\n', ['5:4-5:10 below']],
    ['other forms of the words', '## Answer\n\nTested, tracing, an error, a customer.\n', ['5:4-5:10 below']],
  ])('points well at %s', (_, body, places) => {
    const found = placesIn(story(body), { ruleId });
    expect(found).toEqual(places);
    expect(placesIn(`\uFEFF${story(body).replaceAll('\n', '\r\n')}`, { ruleId })).toEqual(places);
    const answer = story(body).replace('type: incident-command', 'prompt: ai-safety');
    expect(placesIn(answer, { ruleId, path: 'answers/a.md' })).toEqual(places);
  });

  it.each([
    ['a mechanism and evidence', story('## Answer\n\nA test, no errors.\n')],
    ['any case', story('## Answer\n\nA CANARY. Latency fell.\n')],
    ['words in subsections', story('## Answer\n\n### One\n\nA test.\n\n### Two\n\nNo errors.\n')],
    ['a blank answer', story('## Answer\n')],
    ['no answer', story('')],
    ['a retired story', story('We tried.').replace('---\n', '---\nstatus: retired\n')],
    ['a broken file', '---\nWe tried.\n'],
  ])('accepts %s', (_, text) => {
    expect(findingsIn(text, { ruleId })).toEqual([]);
  });

  it('gives notes in a draft', () => {
    const [finding] = findingsIn(story('We tried.').replace('---\n', '---\nstatus: draft\n'), { ruleId });
    expect(finding?.severity).toBe('note');
  });

  it('asks for as many points as the configuration says', () => {
    const one = story('We added a test.\n');
    const none = story('We tried.\n');
    expect(findingsIn(one, { ruleId, config: { 'min-score': 1 } })).toEqual([]);
    const [finding] = findingsIn(none, { ruleId, config: { 'min-score': 1 } });
    expect(finding?.message).toMatch(/^The answer scores 0 of 2, expected at least 1: mechanism and/);
    expect(findingsIn(none, { ruleId, config: { 'min-score': 0 } })).toEqual([]);
    expect(findingsIn(none, { ruleId, minScore: 0 })).toEqual([]);
  });

  it('counts the words of the configuration', () => {
    const config = { words: { mechanism: ['Runbook'], evidence: ['hours'] } };
    const text = story('A runbook saved us hours.\n');
    expect(findingsIn(text, { ruleId, config })).toEqual([]);
    const [finding] = findingsIn(story('We tried.\n'), { ruleId, config });
    expect(finding?.message).toContain('audit, incident or runbook)');
  });
});
