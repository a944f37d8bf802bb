import { describe, expect, it } from 'vitest';
import { checkConfigData } from '../../src/core/config-schema.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'balance';
const textOf = (body: string, prompt = 'incident-leadership') => `---\nprompt: ${prompt}\n---\n${body}\n`;
const path = 'answers/ana/a.md';
const shares = (body: string, prompt?: string, options = {}) =>
  findingsIn(textOf(body, prompt), { ruleId, path, ...options }).map(({ message }) =>
    /takes (\d+) % .* action (\d+) % and result (\d+) %/.exec(message)?.slice(1).map(Number),
  );
const pointed = (body: string) => {
  const text = textOf(body);
  return findingsIn(text, { ruleId, path }).map((finding) => pointedAt(text, finding));
};

/** 30 words in which nothing is done. */
const SCENE =
  'The pump station in the valley is old and has four pumps. Three of them were there before the dam was. Nobody in the office knows all of the valves.';
/** 10 words. */
const ACT = 'I replaced two valves and wrote a check for each.';
/** 10 words. */
const RESULT = 'Leaks went from nine a month to one a month.';

describe('balance', () => {
  it.each([
    ['a scene longer than the rest', `${SCENE} ${ACT} ${RESULT}`, [60, 20, 20]],
    ['no result', `${SCENE} ${ACT}`, [75, 25, 0]],
    ['acts of a team', `${SCENE} We replaced two valves and wrote a check for each.`, [75, 25, 0]],
    ['acts in the passive', `${SCENE} Alerts were added to each of the four pumps there.`, [75, 25, 0]],
    [
      'notes without a subject',
      `${SCENE}\n\n- Replaced two valves\n- Wrote a check for each of them`,
      [75, 25, 0],
    ],
    ['a plan that was not carried out yet', `${SCENE} We should add alerts. ${ACT} ${RESULT}`, [63, 19, 18]],
    ['an act that somebody else tells of', `${SCENE} He said "we added alerts". ${ACT}`, [78, 22, 0]],
    ['an act that was not done', `${SCENE} We never added any alert. ${ACT}`, [78, 22, 0]],
    ['what somebody felt', `${SCENE} I was afraid of it. ${ACT}`, [78, 22, 0]],
    ['a question', `${SCENE} Had I added an alert? ${ACT}`, [78, 22, 0]],
    ['labels', `Situation: ${SCENE}\n\nAction: ${ACT}\n\nResult: ${RESULT}`, [59, 21, 20]],
    ['bold labels', `**Situation:** ${SCENE}\n\n**Action:** ${ACT}\n\n**Result:** ${RESULT}`, [59, 21, 20]],
    ['letters', `S: ${SCENE}\n\nA: ${ACT}\n\nR: ${RESULT}`, [59, 21, 20]],
    ['letters with labels', `**S (Situation):** ${SCENE}\n\n**A (Action):** ${ACT}`, [73, 27, 0]],
    ['labels on lines of their own', `**Situation**\n\n${SCENE}\n\n**Action**\n\n${ACT}`, [74, 26, 0]],
    ['an act in the context, by its label', `Context: ${SCENE} ${ACT}\n\nAction: ${ACT} ${ACT}`, [67, 33, 0]],
    ['non-native words', `${SCENE} After this I have make a new check of valve.`, [75, 25, 0]],
  ])('tells of %s', (_, body, expected) => {
    const [found, ...more] = shares(body);
    expect(more).toEqual([]);
    expect(found).toEqual(expected);
  });

  it.each([
    ['as much scene as the rest', `${SCENE} ${ACT} ${ACT} ${RESULT}`],
    ['an act at once', `${ACT} ${SCENE} ${RESULT}`],
    ['habits of the speaker', `I keep six lines in one channel. ${SCENE}`],
    ['nothing done at all', `${SCENE} ${SCENE}`],
    ['less than 40 words', `${SCENE} I replaced two valves.`],
    ['a mended label', `Action: ${SCENE}\n\nSituation: ${ACT}`],
    ['an answer written in quotation marks', `"${ACT} ${SCENE} ${SCENE}"`],
    ['a decision', `I decided to close the valley road. ${SCENE} ${SCENE}`],
    ['a companion', `Priya and I closed the road. ${SCENE} ${SCENE}`],
  ])('takes %s', (_, body) => {
    expect(shares(body)).toEqual([]);
  });

  it('reads headings in an answer, of a story too', () => {
    const body = `### Situation\n\n${SCENE}\n\n### Action\n\n${ACT}\n\n### Result\n\n${RESULT}`;
    expect(shares(`## Answer\n\n${body}`)).toEqual([[60, 20, 20]]);
    const mended = body.replace('### Situation', '### What we did').replace('### Action', '### Background');
    expect(shares(`## Answer\n\n${mended}`)).toEqual([]);
    const story = `---\ntype: x\n---\n\n## Answer\n\n${body}\n\n## Situation\n\n${SCENE}\n`;
    for (const text of [story, story.replaceAll('\n', '\r\n'), `\uFEFF${story}`])
      expect(placesIn(text, { ruleId })).toEqual(['9:1-9:148 context']);
  });

  it('points at the context', () => {
    expect(pointed(`${SCENE} ${ACT} ${RESULT}`)).toEqual([SCENE.replace(/\.$/, '')]);
  });

  it('is not for prompts that look forward', () => {
    expect(shares(`${SCENE} ${ACT}`, 'ai-safety')).toEqual([]);
    expect(shares(`${SCENE} ${ACT}`, 'nonsense')).toHaveLength(1);
  });

  it('has an option', () => {
    const rule = (context: unknown) => ({ config: { rules: { [ruleId]: { context } } } });
    expect(shares(`${SCENE} ${ACT} ${RESULT}`, undefined, rule(60))).toEqual([]);
    expect(shares(`${SCENE} ${ACT} ${RESULT}`, undefined, rule(59))).toHaveLength(1);
    expect(checkConfigData({ rules: { [ruleId]: { context: 95 } } })).toEqual([
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
    const edit = 'keep who was hit and what was at stake, and come to what you did.';
    expect(messages(`${SCENE} ${ACT} ${RESULT}`)).toEqual([
      [
        'note',
        `Context takes 60 % of the answer, action 20 % and result 20 %; expected at most 50 % context.\nCut about 10 words of line 4: ${edit}`,
      ],
    ]);
    expect(messages(`${SCENE.replaceAll('. ', '.\n')} ${ACT}`)).toEqual([
      [
        'note',
        `Context takes 75 % of the answer, action 25 % and result 0 %; expected at most 50 % context.\nCut about 20 words of lines 4 to 6: ${edit}`,
      ],
    ]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    for (const unit of ['Situation: ', 'a: ', 'It is. ', 'I fixed it. ', '"']) shares(unit.repeat(20_000));
    shares(`## Answer\n\n${'### Situation\n\nIt is.\n\n'.repeat(5000)}`);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
