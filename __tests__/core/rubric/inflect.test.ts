import { describe, expect, test } from 'vitest';
import { nounForms, verbForms, withEd, withIng, withS } from '../../../src/core/rubric/inflect.ts';
import { irregular } from '../../../src/presets/ai-lab/rubric/numbers.ts';

describe('inflection by rule', () => {
  test.each([
    ['ship', 'ships', 'shipped', 'shipping'],
    ['verify', 'verifies', 'verified', 'verifying'],
    ['deploy', 'deploys', 'deployed', 'deploying'],
    ['cache', 'caches', 'cached', 'caching'],
    ['debug', 'debugs', 'debugged', 'debugging'],
    ['limit', 'limits', 'limited', 'limiting'],
    ['control', 'controls', 'controlled', 'controlling'],
    ['patch', 'patches', 'patched', 'patching'],
    ['fix', 'fixes', 'fixed', 'fixing'],
    ['free', 'frees', 'freed', 'freeing'],
    ['tie', 'ties', 'tied', 'tying'],
    ['offer', 'offers', 'offered', 'offering'],
  ])('%s', (base, s, ed, ing) => {
    expect([withS(base), withEd(base), withIng(base)]).toEqual([s, ed, ing]);
  });

  test('irregular verbs come from the table, British spellings from the rule', () => {
    expect(verbForms('write', irregular).map(([form]) => form)).toEqual([
      'wrote',
      'written',
      'write',
      'writes',
      'writing',
    ]);
    expect(verbForms('sanitize', irregular).map(([form]) => form)).toContain('sanitised');
    expect(verbForms('cancel', irregular).map(([form]) => form)).toContain('cancelled');
  });

  test('a word named like a property of every object is an ordinary word', () => {
    expect(verbForms('constructor', irregular)[0]).toEqual(['constructored', 'past']);
  });

  test('nouns that end in s stay as they are', () => {
    expect(nounForms('evals')).toEqual([['evals', 'noun']]);
    expect(nounForms('policy')).toEqual([
      ['policy', 'noun'],
      ['policies', 'noun'],
    ]);
  });
});
