import { describe, expect, test } from 'vitest';
import { checkElements, compileRubric } from '../../../src/core/rubric/index.ts';
import { aiLab } from '../../../src/presets/ai-lab/index.ts';

const promptElements = Object.fromEntries(
  Object.entries(aiLab.prompts).map(([id, { elements }]) => [id, elements]),
);
const rubric = compileRubric(aiLab.rubric, promptElements);

/** Element id to the text that shows it, or null. */
function found(text: string, prompt: string): Record<string, string | null> {
  const results = checkElements(rubric.read(text), prompt, promptElements[prompt] ?? []);
  return Object.fromEntries(
    results.map(({ element, found: at }) => [element, at && text.slice(at.start, at.end)]),
  );
}

describe('elements of the prompts', () => {
  test('every prompt of the domain has its elements, each with a label and an edit', () => {
    expect(Object.keys(promptElements).sort()).toEqual([
      'ai-safety',
      'disagreement',
      'incident-leadership',
      'what-could-go-wrong',
      'why-this-role',
    ]);
    for (const { label, edit } of Object.values(promptElements).flat()) {
      expect(label).not.toBe('');
      expect(edit).toMatch(/\.$/);
    }
  });

  test('what-could-go-wrong', () => {
    const text =
      'The risk is that exposure outruns our signal. I would watch eval results and support traces, go out in a staged rollout, keep a rollback path, and turn each failure into a regression test.';
    expect(found(text, 'what-could-go-wrong')).toEqual({
      risk: 'risk',
      signal: 'signal',
      'staged-rollout': 'staged rollout',
      'rollback-path': 'rollback path',
      learning: 'regression test',
    });
  });

  test('ai-safety', () => {
    const text =
      'Safety has to be operational. An agent with tool access is a risk surface: each call is logged, permissions are narrow, every release runs the eval suite, and an action can be undone.';
    expect(found(text, 'ai-safety')).toEqual({
      operational: 'operational',
      'risk-surfaces': 'tool access',
      observable: 'logged',
      constrained: 'permissions',
      testable: 'eval suite',
      reversible: 'can be undone',
    });
  });

  test('disagreement', () => {
    const text =
      'The risk was stale prices. A mismatch above one in a thousand would change my mind. We ran a pilot with one store; the error rate decided.';
    expect(found(text, 'disagreement')).toEqual({
      'risk-accepted': 'risk',
      'changing-signal': 'change my mind',
      'reversible-step': 'pilot',
      'deciding-metric': 'error rate',
    });
  });

  test('incident-leadership', () => {
    const text =
      'I name one owner and write down the current hypothesis. Customers are affected in two regions. Next step: fail over. We use a timebox of ten minutes, and a postmortem follows.';
    expect(found(text, 'incident-leadership')).toEqual({
      owner: 'owner',
      hypothesis: 'hypothesis',
      'customer-impact': 'Customers are affected',
      'next-action': 'Next step',
      timebox: 'timebox',
      'follow-up': 'postmortem',
    });
  });

  test('why-this-role', () => {
    const text =
      'I am strongest at API contracts, data access and evaluation loops, and I learn from each incident. That is what decides whether a model can be trusted in production.';
    expect(found(text, 'why-this-role')).toEqual({
      boundaries: 'API contracts',
      'data-access': 'data access',
      'evaluation-loops': 'evaluation loops',
      'incident-learning': 'incident',
      'production-trust': 'model can be trusted',
    });
  });

  test('what is denied is not there', () => {
    expect(found('We had no owner, no timebox and no hypothesis.', 'incident-leadership')).toMatchObject({
      owner: null,
      timebox: null,
      hypothesis: null,
    });
  });

  test('an empty answer has nothing, a prompt without elements has none', () => {
    expect(Object.values(found('', 'ai-safety')).every((at) => at === null)).toBe(true);
    expect(found('Anything.', 'no-such-prompt')).toEqual({});
  });
});
