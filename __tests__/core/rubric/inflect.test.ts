import { describe, expect, test } from 'vitest';
import { basesOf, nounForms, verbForms, withEd, withIng, withS } from '../../../src/core/rubric/inflect.ts';
import { lexicon } from '../../../src/presets/ai-lab/rubric/index.ts';
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

test.each([
  ['nouns', (word: string) => nounForms(word)],
  ['verbs', (word: string) => verbForms(word, irregular)],
])('every form of the lexicon that is made by rule leads back to its base: %s', (kind, formsOf) => {
  const inflect = kind === 'nouns' ? 'noun' : 'verb';
  const words = lexicon.groups.filter((group) => group.inflect === inflect).flatMap(({ words }) => words);
  const heads = new Set(words.flatMap((phrase) => phrase.split(' ')));
  expect(heads.size).toBeGreaterThan(100);
  const odd = new Set(Object.values(irregular).flat());
  for (const head of heads) {
    for (const [form] of formsOf(head)) {
      if (form !== head && !odd.has(form)) expect(basesOf(form), `${form} of ${head}`).toContain(head);
    }
  }
});
