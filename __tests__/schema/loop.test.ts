import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { checkLoop } from '../../src/loop/check-loop.ts';
import { loopJsonSchema } from '../../src/schema/loop.ts';
import { examplesOf } from '../support/doc-examples.ts';

const { preset } = resolveConfig();
const validate = new Ajv().compile(loopJsonSchema(preset));
const round = { name: 'Values', themes: ['judgment'] };

describe('the schema of loops', () => {
  it.each<[string, unknown, boolean]>([
    ['the loop of the documentation', load(examplesOf('docs/plan.md')[0]?.text ?? ''), true],
    ['one round', { rounds: [round] }, true],
    [
      'a round with all',
      { rounds: [{ ...round, types: ['ai-eval-loop'], questions: ['worst-outage'], stories: 5 }] },
      true,
    ],
    ['an empty list beside another one', { rounds: [{ ...round, types: [] }] }, true],
    ['an id that is there twice', { rounds: [{ ...round, themes: ['judgment', 'judgment'] }] }, true],
    ['nothing', {}, false],
    ['a list', [round], false],
    ['no round', { rounds: [] }, false],
    ['21 rounds', { rounds: Array(21).fill(round) }, false],
    ['a text in the place of a round', { rounds: ['Values'] }, false],
    ['a round without a name', { rounds: [{ themes: ['judgment'] }] }, false],
    ['a round with an empty name', { rounds: [{ ...round, name: '' }] }, false],
    ['a round that asks for nothing', { rounds: [{ name: 'Values' }] }, false],
    ['a round with empty lists', { rounds: [{ name: 'Values', themes: [], types: [] }] }, false],
    ['an unknown key', { rounds: [{ ...round, theme: 'judgment' }] }, false],
    ['an unknown theme', { rounds: [{ ...round, themes: ['judgement'] }] }, false],
    ['an unknown story type', { rounds: [{ ...round, types: ['judgment'] }] }, false],
    ['an unknown question', { rounds: [{ ...round, questions: ['outage'] }] }, false],
    ['21 themes', { rounds: [{ ...round, themes: Array(21).fill('judgment') }] }, false],
    ['a theme outside of a list', { rounds: [{ ...round, themes: 'judgment' }] }, false],
    ['no story', { rounds: [{ ...round, stories: 0 }] }, false],
    ['6 stories', { rounds: [{ ...round, stories: 6 }] }, false],
    ['half a story', { rounds: [{ ...round, stories: 0.5 }] }, false],
  ])('takes what `plan` takes: %s', (_, loop, isValid) => {
    expect([validate(loop), 'rounds' in checkLoop(loop, preset)]).toEqual([isValid, isValid]);
  });

  it('has the ids of the configuration, and is one without any', () => {
    const own = { ...preset, themes: { grit: 'Grit' }, storyTypes: {}, questions: {} };
    const validateOwn = new Ajv().compile(loopJsonSchema(own));
    expect(validateOwn({ rounds: [{ name: 'Values', themes: ['grit'] }] })).toBe(true);
    expect(validateOwn({ rounds: [round] })).toBe(false);
  });
});

describe('checkLoop', () => {
  it('asks once for what is listed twice', () => {
    expect(
      checkLoop({ rounds: [{ ...round, themes: ['judgment', 'humility', 'judgment'] }] }, preset),
    ).toEqual({
      rounds: [{ name: 'Values', themes: ['judgment', 'humility'], types: [], questions: [], stories: 1 }],
    });
  });
});
