import { describe, expect, it } from 'vitest';
import { check } from '../../src/core/check.ts';
import { resolveConfig } from '../../src/core/config.ts';
import { checkConfigData } from '../../src/core/config-schema.ts';
import { straight } from '../../src/core/scalar-text.ts';
import { Reader } from '../../src/core/score.ts';

const TEXT = 'I added alerts on the queue depth. Failed imports fell from 41 a day to 3.';
const rubric = resolveConfig(['ai-lab'], { scorer: 'rubric' });

describe('Reader.score', () => {
  it('gives the literal result, and no passages, for the literal scorer', () => {
    expect(
      new Reader(resolveConfig(['ai-lab'], { scorer: 'literal' })).score(straight(TEXT, 0), null),
    ).toEqual({
      score: 0,
      missing: ['mechanism', 'evidence'],
      signals: [],
      elements: [],
      literal: { score: 0, missing: ['mechanism', 'evidence'] },
    });
  });

  it('gives the passages with their places, and the literal result beside them, for the rubric', () => {
    const { score, missing, signals, literal } = new Reader(rubric).score(straight(TEXT, 100), null);
    expect({ score, missing, literal }).toEqual({
      score: 2,
      missing: [],
      literal: { score: 0, missing: ['mechanism', 'evidence'] },
    });
    expect(signals.map(({ kind, text, at }) => [kind, text, at.start, at.end])).toEqual([
      ['mechanism', 'added alerts', 102, 114],
      ['evidence', 'Failed imports fell from 41 a day to 3', 135, 173],
    ]);
  });

  it('counts what one would insist on for prompts that look forward, and for no other', () => {
    const would = straight(
      'I would insist on a canary stage and a rollback path before it reaches anyone.',
      0,
    );
    expect(new Reader(rubric).score(would, 'ai-safety').missing).toEqual(['evidence']);
    expect(new Reader(rubric).score(would, 'incident-leadership').missing).toEqual(['mechanism', 'evidence']);
    expect(new Reader(rubric).score(would, null).missing).toEqual(['mechanism', 'evidence']);
  });

  it("reads a repository's own words", () => {
    const text = straight('I added a frobnicator.', 0);
    expect(new Reader(rubric).score(text, null).missing).toEqual(['mechanism', 'evidence']);
    const data = checkConfigData({ 'rubric-words': { alerting: ['Frobnicator'] } });
    if (Array.isArray(data)) throw new Error('invalid');
    const own = resolveConfig(['ai-lab', data], { scorer: 'rubric' });
    expect(new Reader(own).score(text, null).missing).toEqual(['evidence']);
  });

  it('refuses a group that there is not', () => {
    expect(checkConfigData({ 'rubric-words': { alertin: ['x'] } })).toEqual([
      {
        path: ['rubric-words', 'alertin'],
        atKey: true,
        message: expect.stringMatching(/^unknown key `alertin`, did you mean `alerting`\?/),
      },
    ]);
  });
});

describe('a report under the rubric', () => {
  const text = `---\nprompt: incident-leadership\n---\n${TEXT}\n`;

  it('has the passages with lines and columns', () => {
    const [document] = check([{ filePath: 'answers/a.md', text }], rubric).documents;
    const places = document?.answers[0]?.signals.map((signal) => [
      signal.kind,
      signal.text,
      `${signal.line}:${signal.column}-${signal.endLine}:${signal.endColumn}`,
    ]);
    expect(places).toEqual([
      ['mechanism', 'added alerts', '4:3-4:15'],
      ['evidence', 'Failed imports fell from 41 a day to 3', '4:36-4:74'],
    ]);
  });

  it('tells the cheapest edit for what is missing', () => {
    const empty = '---\nprompt: incident-leadership\n---\nI care about safe AI.\n';
    const { findings } = check([{ filePath: 'answers/a.md', text: empty }], rubric);
    const finding = findings.find(({ ruleId }) => ruleId === 'answer-score');
    const { mechanism, evidence } = rubric.preset.rubric.edits;
    expect(finding?.message).toBe(
      `The answer scores 0 of 2, expected 2: mechanism and evidence are missing.\nFor mechanism: ${mechanism} For evidence: ${evidence}`,
    );
  });
});
