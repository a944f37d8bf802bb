import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { TextJudge } from '../../src/playground/judge.ts';
import type { Choice } from '../../src/playground/pasted.ts';
import { marksOf } from '../../src/playground/text-marks.ts';
import { HOSTILE } from '../report/hostile.ts';
import { model } from '../support/model.ts';

const judge = new TextJudge(model);
const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const STORY = read('examples/prep-repo/stories/mara/search-cluster-red.md');
const BANK = read('examples/bank/story-bank.md');
const DRAFT =
  'We ran the old importer beside the real CSV parser and compared each night.\n\nI think it more or less works now, kind of.';

describe('a judged text', () => {
  it('has the report that the same file has everywhere', async () => {
    for (const [text, choice] of [
      [STORY, 'auto'],
      [BANK, 'auto'],
      [DRAFT, 'type:parser-migration'],
      [DRAFT, 'prompt:disagreement'],
    ] as const) {
      const { file, report } = judge.judge(text, choice);
      expect(await render(report, 'json')).toBe(await render(check([file.source], { model }), 'json'));
    }
  });

  it('of plain prose is an answer, with nothing about a story', () => {
    const { file, report, documents } = judge.judge(DRAFT, 'auto');
    expect(file.as).toBe('answer');
    expect(documents.map(({ document, around }) => [document.required, around])).toEqual([[[], []]]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['answer-length', 'answer-score', 'hedging']);
  });

  it('has findings with their places in the text, and those that have none', () => {
    const { file, documents } = judge.judge(DRAFT, 'type:parser-migration');
    const [only] = documents;
    const hedge = only?.findings.find(({ finding }) => finding.ruleId === 'hedging');
    expect(DRAFT.slice(hedge?.at.start, hedge?.at.end)).toBe('I think it more or less works now, kind of');
    expect(hedge?.finding.line).toBe(file.source.text.slice(0, file.offset).split('\n').length + 2);
    const around = new Set(only?.around.map(({ ruleId }) => ruleId));
    expect(around).toEqual(new Set(['required-fields', 'follow-ups']));
  });

  it('tells the stories in the columns of one table apart', () => {
    const { documents } = judge.judge(
      '| | The queue | The door |\n|---|---|---|\n| Situation | Every Friday the queue filled up. | The door was open at night. |\n| Action | I added an alert on its depth. | I fitted a lock. |\n| Result | Restarts went from 9 to 0 a month. | TODO |\n',
      'auto',
    );
    expect(documents.map(({ document }) => [document.title, document.beside])).toEqual([
      ['The queue', undefined],
      ['The door', 1],
    ]);
    expect(documents.map(({ findings }) => findings.map(({ finding }) => finding.ruleId))).toEqual([
      [],
      ['empty-field'],
    ]);
  });

  it('has passages of each kind, in order, with the words that they show', () => {
    const { documents } = judge.judge(STORY, 'auto');
    const passages = documents.flatMap((each) => each.passages);
    expect(new Set(passages.map(({ kind }) => kind))).toEqual(
      new Set(['stakes', 'tradeoff', 'lesson', 'mechanism', 'evidence', 'owned', 'element']),
    );
    const words = (text: string) => text.match(/\w+/g);
    for (const { text, at } of passages) expect(words(STORY.slice(at.start, at.end))).toEqual(words(text));
    const starts = passages.map(({ at }) => at.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('is marked where a passage or a finding is, but for what is about all of it', () => {
    const judged = judge.judge(DRAFT, 'type:parser-migration');
    const [only] = judged.documents;
    const hedge = DRAFT.indexOf('I think');
    expect(only?.passages.length).toBeGreaterThan(0);
    expect(marksOf(judged)).toEqual([
      ...(only?.passages ?? []).map(({ kind, at }) => ({ ...at, name: kind })),
      { start: hedge, end: DRAFT.length - 1, name: 'warning' },
    ]);
    const rules = judged.documents.flatMap(({ findings }) => findings.map(({ finding }) => finding.ruleId));
    expect(rules).toContain('answer-length');
  });

  it('of a bank has each story where it begins', () => {
    const { documents } = judge.judge(BANK, 'auto');
    expect(documents.map(({ start, document }) => [document.title, BANK.slice(start, start + 7)])).toEqual([
      ['The queue that filled up', '### The'],
      ['The importer', '### The'],
      ['Values', '### Val'],
    ]);
    expect(documents.map(({ findings }) => findings.map(({ finding }) => finding.ruleId))).toEqual([
      [],
      ['empty-field'],
      ['answer-score'],
    ]);
    expect(documents[0]?.seconds).toBe(55);
  });

  it('never throws, and has no place outside the text', () => {
    const choices: Choice[] = ['auto', 'bank', 'type:incident-command', 'prompt:ai-safety'];
    const texts = [
      ...HOSTILE,
      '---',
      '---\n',
      '---\n---',
      '# a\n\n```\n',
      '<!--',
      '\ufeff---\ntype: x\n---\n',
      ' ',
      '𝒳',
    ];
    for (const text of texts) {
      for (const choice of choices) {
        const { documents } = judge.judge(text, choice);
        const places = documents.flatMap((each) => [...each.findings, ...each.passages]);
        for (const { at } of places) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }
    }
  });
});
