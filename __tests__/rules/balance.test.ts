import { describe, expect, it } from 'vitest';
import { checkConfigData } from '../../src/config/schema.ts';
import { rules } from '../../src/rules/index.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'balance';
const path = 'answers/ana/a.md';
const textOf = (body: string, prompt = 'incident-leadership') => `---\nprompt: ${prompt}\n---\n${body}\n`;
const shares = (body: string, prompt?: string, options = {}) =>
  findingsIn(textOf(body, prompt), { ruleId, path, ...options }).map(({ message }) =>
    /takes (\d+)% .* action (\d+)% and result (\d+)%/.exec(message)?.slice(1).map(Number),
  );

/** 30 words in which nothing is done. */
const SCENE =
  'The valley is long and narrow, and the river is deep. There is one road, and the town is far. The pumps here are older than me, and much colder.';
/** 10 words. */
const ACT = 'I wrote a test for each of the four pumps.';
/** 10 words. */
const RESULT = 'Leaks fell from nine in March to one in May.';

describe('balance', () => {
  it.each([
    ['a scene longer than the rest', `${SCENE} ${ACT} ${RESULT}`, [60, 20, 20]],
    ['no result', `${SCENE} ${ACT}`, [75, 25, 0]],
    ['acts of a team', `${SCENE} We implemented a new plan and bought all new valves.`, [75, 25, 0]],
    ['acts in the passive', `${SCENE} A new plan was introduced and all valves were replaced.`, [75, 25, 0]],
    ['an act that somebody else tells', `${SCENE} He said "I replaced two valves". ${ACT}`, [79, 21, 0]],
    ['what somebody felt', `${SCENE} I was afraid of it. ${ACT}`, [78, 22, 0]],
    ['a question', `${SCENE} Was I afraid of it? ${ACT}`, [78, 22, 0]],
    ['labels', `Situation: ${SCENE}\n\nAction: ${ACT}\n\nResult: ${RESULT}`, [60, 20, 20]],
    ['bold labels', `**Situation:** ${SCENE}\n\n**Action:** ${ACT}\n\n**Result:** ${RESULT}`, [60, 20, 20]],
    ['letters', `S: ${SCENE}\n\nA: ${ACT}\n\nR: ${RESULT}`, [60, 20, 20]],
    ['letters with labels', `**S (Situation):** ${SCENE}\n\n**A (Action):** ${ACT}`, [75, 25, 0]],
    ['a task', `Task: ${SCENE}\n\nAction: ${ACT}\n\nLearned: ${ACT}`, [59, 41, 0]],
    ['an act in the context, by its label', `Context: ${SCENE} ${ACT}\n\nAction: ${ACT} ${ACT}`, [67, 33, 0]],
    ['labels on lines of their own', `**Situation**\n\n${SCENE}\n\n**Action**\n\n${ACT}`, [75, 25, 0]],
    ['letters on lines of their own', `S (Situation)\n${SCENE}\n\nA (Action)\n${ACT}`, [75, 25, 0]],
    ['labels of two kinds', `Situation\n\n${SCENE}\n\nAction: ${ACT}\n\nLessons\n\n${ACT}`, [60, 20, 20]],
  ])('finds %s', (_, body, expected) => {
    expect(shares(body)).toEqual([expected]);
  });

  it.each([
    ['as much scene as the rest', `${SCENE} ${ACT} ${ACT} ${RESULT}`],
    ['an act at once', `${ACT} ${SCENE} ${RESULT}`],
    ['nothing done at all', `${SCENE} ${SCENE}`],
    ['less than 40 words', `${SCENE} I replaced two valves.`],
    [
      'less than 40 words without the labels',
      `Situation: ${SCENE}\n\nAction: I replaced the two oldest valves by hand.`,
    ],
    ['a scene that is 4 words too long', `${SCENE} ${ACT} ${RESULT} It did so for all of us.`],
    ['a scene that is labelled an action', `Action: ${SCENE}\n\nSituation: ${ACT}`],
    ['a word for a part that begins a sentence', `${ACT} Situation normal. Before. ${SCENE}`],
    ['an answer written in quotation marks', `"${ACT} ${SCENE} ${SCENE}"`],
    ['a decision', `I decided to close the valley road. ${SCENE} ${SCENE}`],
    ['nothing', ''],
    ['marks', '?! '.repeat(50)],
    ['headings alone', '### Situation\n\n### Action'],
    [
      'another language',
      'Situation: Die Pumpstation im Tal ist alt und hat vier Pumpen. Drei davon gab es schon vor dem Damm. Niemand im B\u00fcro kennt alle Ventile, und keiner wei\u00df, wer sie gebaut hat.\n\nAktion: Ich habe zwei Ventile ersetzt und f\u00fcr jedes eine Pr\u00fcfung geschrieben.',
    ],
  ])('takes %s', (_, body) => {
    expect(shares(body)).toEqual([]);
  });

  it('counts no word of a label in a bank, whatever it is called', () => {
    const found = (result: string) =>
      findingsIn(
        `## The valley\n\n**Setting:** ${SCENE}\n\n**What I did:** ${ACT}\n\n**What came of it:** ${result}\n`,
        {
          ruleId,
          path: 'story-bank.md',
        },
      ).map(({ message }) => message.split(';')[0]);
    expect(found(RESULT)).toEqual(['Context takes 60% of the answer, action 20% and result 20%']);
    expect(found('It works well now, and every day.')).toEqual([
      'Context takes 64% of the answer, action 36% and result 0%',
    ]);
  });

  it('says nothing of a story in a bank whose action it takes for context, though it has a label', () => {
    const text = `## The valley\n\nA. Situation: ${SCENE}\nB. Complication: Find out why.\nC. Answer: ${ACT}\nD. Result: ${RESULT}\n`;
    expect(findingsIn(text, { ruleId, path: 'story-bank.md' })).toEqual([]);
  });

  it('reads headings in an answer, of a story too', () => {
    const body = `### Situation\n\n${SCENE}\n\n### Action\n\n${ACT}\n\n### Result\n\n${RESULT}`;
    expect(shares(`## Answer\n\n${body}`)).toEqual([[60, 20, 20]]);
    expect(shares(body)).toEqual([[60, 20, 20]]);
    const turned = body.replace('### Situation', '### What we did').replace('### Action', '### Background');
    expect(shares(`## Answer\n\n${turned}`)).toEqual([]);
    const story = `---\ntype: incident-command\n---\n\n## Answer\n\n${body}\n`;
    for (const text of [story, `\uFEFF${story.replaceAll('\n', '\r\n')}`])
      expect(placesIn(text, { ruleId })).toEqual(['9:1-9:144 context']);
  });

  it('takes a heading for its section, and for what is inside it', () => {
    const acts = `${ACT} ${ACT} ${ACT}`;
    expect(shares(`### Situation\n\n#### The valley\n\n${SCENE}\n\n${ACT}\n\n### Action\n\n${ACT}`)).toEqual([
      [80, 20, 0],
    ]);
    expect(shares(`### Situation\n\nIt was May.\n\n### The valley\n\n${acts} ${acts}`)).toEqual([]);
  });

  it('points at the context, from its first to its last sentence', () => {
    const pointed = (body: string) =>
      findingsIn(textOf(body), { ruleId, path }).map((found) => pointedAt(textOf(body), found));
    expect(pointed(`${SCENE} ${ACT} ${RESULT}`)).toEqual([SCENE.replace(/\.$/, '')]);
    expect(placesIn(textOf(`${SCENE}\n\n\n${ACT}`), { ruleId, path })).toEqual(['4:1-4:144 context']);
    expect(placesIn(textOf(`Action: ${ACT}\n\nContext: ${SCENE}`), { ruleId, path })).toEqual([
      '6:1-6:153 context',
    ]);
  });

  it('is not for prompts that look forward', () => {
    expect(shares(`${SCENE} ${ACT}`, 'ai-safety')).toEqual([]);
    expect(shares(`${SCENE} ${ACT}`, 'nonsense')).toHaveLength(1);
  });

  it('has an option', () => {
    const rule = (context: unknown) => ({ config: { rules: { [ruleId]: { context } } } });
    expect(shares(`${SCENE} ${ACT} ${RESULT}`, undefined, rule(60))).toEqual([]);
    expect(shares(`${SCENE} ${ACT} ${RESULT}`, undefined, rule(55))).toHaveLength(1);
    expect(shares(`${SCENE} ${ACT} ${ACT} ${RESULT}`, undefined, rule(20))).toHaveLength(1);
    expect(checkConfigData({ rules: { [ruleId]: { context: 95 } } }, rules)).toEqual([
      {
        path: ['rules', ruleId, 'context'],
        atKey: false,
        message: 'expected a whole number from 20 to 90, found `95`',
      },
    ]);
  });

  it('says what to cut', () => {
    const messages = (body: string) =>
      findingsIn(textOf(body), { ruleId, path }).map(({ message, severity }) => [severity, message]);
    const edit = ': keep who was affected and what was at stake, then say what you did.';
    expect(messages(`${SCENE} ${ACT} ${RESULT}`)).toEqual([
      [
        'note',
        `Context takes 60% of the answer, action 20% and result 20%; expected at most 50% context.\nCut about 10 words of line 4${edit}`,
      ],
    ]);
    expect(messages(`${SCENE.replaceAll('. ', '.\n')} ${ACT}`)).toEqual([
      [
        'note',
        `Context takes 75% of the answer, action 25% and result 0%; expected at most 50% context.\nCut about 20 words of lines 4-6${edit}`,
      ],
    ]);
  });

  it('judges each answer by itself', () => {
    const text = `---\ntype: x\n---\n## Answer\n${SCENE} ${ACT}\n## Answer\n${ACT} ${SCENE}\n## Answer\n${SCENE} ${ACT}\n`;
    expect(placesIn(text, { ruleId })).toEqual(['5:1-5:144 context', '9:1-9:144 context']);
  });
});
