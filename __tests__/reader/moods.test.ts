import { describe, expect, it } from 'vitest';
import { isNegation, MOODS, moodOf } from '../../src/reader/moods.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { Tokens } from '../../src/reader/tokens.ts';
import type { Mood } from '../../src/types.ts';

/** The mood around the first `alert` of a text. */
function moodIn(text: string): Mood {
  const tokens = new Tokens();
  const { from, to } = tokenize(text, tokens);
  for (let row = from; row < to; row++) {
    if (text.slice(tokens.start[row], tokens.end[row]).toLowerCase() === 'alert')
      return moodOf(tokens, row, to);
  }
  throw new Error(`no alert in ${text}`);
}

describe('moodOf', () => {
  it.each<[Mood, string]>([
    ['told', 'I added an alert on the queue.'],
    ['told', 'alert'],
    ['told', 'An alert fired at 2 in the night.'],
    ['told', 'I chose plan B and added an alert.'],
    ['told', 'Both were promoted, and one has an alert now.'],
    ['plan', 'We plan to add an alert.'],
    ['goal', 'The goal was an alert.'],
    ['goal', 'Our targets are one alert a day.'],
    ['goal', 'We aim for one alert a day.'],
    ['told', 'The alert hit its target, and the goal post stood.'],
    ['plan', 'The team should have an alert.'],
    ['plan', 'An alert is what I want to add.'],
    ['wish', 'I would add an alert.'],
    ['wish', 'If it fails again, an alert might help.'],
    ['negated', 'There was no alert.'],
    ['negated', "It didn't send an alert."],
    ['negated', 'The job ran without an alert.'],
    ['negated', 'An alert was missing.'],
    ['question', 'Was there an alert?'],
    ['question', 'I asked: was there no alert?'],
    ['advice', 'You need an alert.'],
    ['advice', 'Always have an alert.'],
    ['duty', 'Responsible for each alert of the team.'],
    // Labels say how all that follows them is meant.
    ['list', 'Skills: alert rules, Grafana'],
    ['list', 'Skills: Go, SQL. I added an alert.'],
    ['duty', 'Responsibilities: alert rules'],
    ['plan', 'Next steps: an alert on the queue'],
    ['goal', 'Task: an alert on the queue'],
    ['told', 'Action: an alert on the queue'],
    // What a clause within the sentence says is not how the sentence is meant.
    ['told', 'I added an alert that warns if the row count would drop.'],
    ['told', 'An alert went out, so that anyone could undo it.'],
    ['told', 'I hung an alert where nobody would miss it.'],
    ['told', 'I asked what they wanted, and added an alert.'],
    ['told', 'I put the alert on traffic going to the old host.'],
    ['told', 'The alert always wakes the cook.'],
    ['told', 'I gave each role its alert.'],
    // What the clause of the alert itself says is.
    ['negated', 'I saw that there was no alert.'],
    ['wish', 'We would sleep if we had an alert.'],
    ['wish', 'I have a rota, if the alert works.'],
    ['plan', 'An alert is what we planned.'],
    ['duty', 'My role was the alert.'],
    ['duty', 'She was in charge of the alert.'],
    // The speaker makes advice a story.
    ['told', 'I told you that the alert works.'],
    // One mood of several.
    ['wish', 'I would not add an alert.'],
    ['plan', 'We will never mute an alert.'],
    ['negated', 'You have no alert.'],
  ])('%s: %j', (mood, text) => {
    expect(moodIn(text)).toBe(mood);
  });

  it.each([
    ['before', 'We had no plan. I added an alert.'],
    ['behind', 'I added an alert. Would it help?'],
    ['of another line', '- no runbook\n- an alert\n- a plan'],
  ])('does not look into the sentence %s', (_, text) => {
    expect(moodIn(text)).toBe('told');
  });

  it('reads up to the last row that it is given', () => {
    const tokens = new Tokens();
    const { from, to } = tokenize('the alert was not there', tokens);
    expect([moodOf(tokens, from + 1, from + 3), moodOf(tokens, from + 1, to)]).toEqual(['told', 'negated']);
  });

  it('does not look into the text before', () => {
    const tokens = new Tokens();
    tokenize('there was no', tokens);
    const { from, to } = tokenize('alert', tokens);
    expect(moodOf(tokens, from, to)).toBe('told');
  });

  it('has a name for each mood', () => {
    expect(new Set(MOODS).size).toBe(MOODS.length);
    expect(MOODS.at(-1)).toBe('told');
  });
});

describe('isNegation', () => {
  it('knows words and contractions', () => {
    const text = "It isn't, was NOT, never, without";
    const tokens = new Tokens();
    const { from, to } = tokenize(text, tokens);
    const negations = Array.from({ length: to - from }, (_, row) => row)
      .filter((row) => isNegation(tokens, row))
      .map((row) => text.slice(tokens.start[row], tokens.end[row]));
    expect(negations).toEqual(["n't", 'NOT', 'never', 'without']);
  });
});
