import { describe, expect, it } from 'vitest';
import { tellsNoActOfOurs, tellsPassiveAct } from '../../src/rules/support/passive.ts';

describe('the passive of an act', () => {
  it.each([
    'The parser was rewritten',
    'A staged rollout was done',
    'The backlog was worked off',
    'All staff were then also fully trained',
    'The old importer has been deleted',
    'The files are being moved',
    'The bikes got sold',
    'The old shed was torn down',
    'The rota was agreed and hung up',
    'The shop was closed, and the stock was moved',
    'The importer was unstable and was rebuilt',
  ])('is in %j', (sentence) => {
    expect([tellsPassiveAct(sentence), tellsNoActOfOurs(sentence)]).toEqual([true, false]);
  });

  it.each([
    'Guests were bored',
    'Sales were down, and the team was tired',
    'The kitchen was closed',
    'Customers were interested',
    'Parents were really worried',
    'The queue was overloaded because the server was old',
    'The migration was unfinished',
    'The trains were late',
    'The door was broken',
    'The real problem was speed',
    'There were five of them',
    'It was an old kitchen: the oven was always cold',
    'Guests were bored while the band played',
    'Customers were happier, costs came down a lot and the team soon became productive',
    'We ran out of flu shots in November',
    'The team fell short of the plan, and we\u2019re late',
  ])('is not in %j', (sentence) => {
    expect([tellsPassiveAct(sentence), tellsNoActOfOurs(sentence)]).toEqual([false, true]);
  });

  it.each([
    'We moved all files',
    'We\u2019ve digitised the archive',
    'We were tired, and quickly rewrote the importer',
    'The team ran the import again',
    'The team was moving the files',
    '',
  ])('nor in %j, which tells more or nothing', (sentence) => {
    expect([tellsPassiveAct(sentence), tellsNoActOfOurs(sentence)]).toEqual([false, sentence === '']);
  });
});
