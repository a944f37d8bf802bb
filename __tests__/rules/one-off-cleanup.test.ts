import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import type { Calibration } from '../../src/reader/model.ts';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';
import { model } from '../support/model.ts';

const ruleId = 'one-off-cleanup';
const textOf = (value: string) => `---\ntype: security-hygiene\nnormal_delivery_path: ${value}\n---\n`;
const pointed = (value: string, options = {}) => {
  const text = textOf(JSON.stringify(value));
  return findingsIn(text, { ruleId, ...options }).map(
    (finding) => `${finding.messageId} ${pointedAt(text, finding)}`,
  );
};
const rule = (options: object) => ({ config: { rules: { [ruleId]: options } } });
const BY_HAND = 'I went through the list of keys once and deleted 40 of them by hand';

/** The findings with a model that is never sure of a delivery path. */
function withDoubts(text: string) {
  const unsure = (verdict: Calibration) => ({ ...verdict, low: 0, high: 2 });
  const { delivery } = model.heads;
  const heads = { ...model.heads, delivery: { ...delivery, verdicts: delivery.verdicts.map(unsure) } };
  const source = { filePath: 'stories/ana/story.md', text, kind: 'story' as const };
  return check([source], { model: { ...model, heads } }).findings.filter(
    (finding) => finding.ruleId === ruleId,
  );
}

describe('one-off-cleanup', () => {
  it.each([
    [`${BY_HAND}.`, BY_HAND],
    ['I ran a script by hand once.', 'I ran a script by hand once'],
    ['We cleaned it up by hand and closed the ticket.', 'We cleaned it up by hand and closed the ticket'],
    [
      'Security matters to us. I ran a script on my laptop against all repos and fixed what it found!',
      'I ran a script on my laptop against all repos and fixed what it found',
    ],
    [`- ${BY_HAND}\n- closed the ticket`, BY_HAND],
    [`Größe 😀: “${BY_HAND}”`, `Größe 😀: “${BY_HAND}`],
  ])('reports %j', (value, sentence) => {
    expect(pointed(value)).toEqual([`oneOff ${sentence}`]);
  });

  it.each([
    'It began as a one-off. Now every deploy asks for a token.',
    `${BY_HAND}. Since then the build fails if a key is in the source.`,
    'A script that is run once a month replaces every key.',
    'No more long-lived keys: every deploy gets a token.',
    'Nothing reaches production without a signature.',
    'Every service gets a fresh key when it starts.',
    'Every pull request is scanned, and a finding blocks the merge.',
    'The build fails if a key is in the source.',
    // Neither of the two: what a field says at all is for another rule.
    'We plan to add a check to the pipeline.',
    'Security is very important to us.',
    'no change: I asked people to be careful',
    'No.',
    ',,, ;; ()',
    '# Path',
  ])('takes %j', (value) => {
    expect(pointed(value)).toEqual([]);
  });

  it('is silent where any item of a list recurs, and else points at the first one-off', () => {
    const list = (...items: string[]) => textOf(JSON.stringify(items));
    expect(placesIn(list('It is safe.', BY_HAND, BY_HAND), { ruleId })).toEqual(['3:39-3:106 oneOff']);
    expect(placesIn(list(BY_HAND, 'The build fails if a key is in the source.'), { ruleId })).toEqual([]);
  });

  it('points at the exact place, in every kind of file', () => {
    const text = textOf(`>\n  I went through the list of keys once\n  and deleted 40 of them by hand.`);
    for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect(placesIn(each, { ruleId })).toEqual(['4:3-5:33 oneOff']);
    }
  });

  it('reads a section, and the field under its other names', () => {
    const head = '---\ntype: security-hygiene\n---\n';
    expect(placesIn(`${head}## Delivery path\n\n${BY_HAND}.\n\n## Next\n`, { ruleId })).toEqual([
      '6:1-6:68 oneOff',
    ]);
    expect(placesIn(`${head}## Delivery path\n\n> ${BY_HAND}.\n`, { ruleId })).toEqual([]);
    const named = `---\ntype: security-hygiene\n"Delivery path": ${BY_HAND}\n---\n`;
    expect(placesIn(named, { ruleId })).toEqual(['3:18-3:85 oneOff']);
  });

  it('is for security-hygiene alone, and leaves blank fields and flags to other rules', () => {
    const other = textOf(BY_HAND).replace('security-hygiene', 'parser-migration');
    expect(placesIn(other, { ruleId })).toEqual([]);
    for (const value of ['', 'TODO', 'false', '[X]']) {
      expect(placesIn(textOf(value), { ruleId })).toEqual([]);
      expect(findingsIn(textOf(value)).some((finding) => finding.line === 3)).toBe(true);
    }
  });

  it('does not judge another language', () => {
    const value = 'Ich habe die Liste der Schlüssel einmal durchgesehen und vierzig davon von Hand gelöscht.';
    expect(pointed(value)).toEqual([]);
    expect(pointed(value, rule({ phrases: ['von hand'] }))).toEqual(['oneOff von Hand']);
  });

  it('is an error, where it is unsure a warning, and a note in a draft', () => {
    const severities = (text: string) => findingsIn(text, { ruleId }).map(({ severity }) => severity);
    const status = (name: string) => severities(textOf(`${BY_HAND}\nstatus: ${name}`));
    expect([status('ready'), status('draft'), status('retired')]).toEqual([['error'], ['note'], []]);
    expect(withDoubts(textOf(BY_HAND)).map(({ messageId, severity }) => `${messageId} ${severity}`)).toEqual([
      'unsure warning',
    ]);
  });

  it('says what was found, what was expected, and what to write', () => {
    expect(findingsIn(textOf(BY_HAND), { ruleId }).map(({ message }) => message)).toEqual([
      `The delivery path is a one-off (\`${BY_HAND}\`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.`,
    ]);
    expect(withDoubts(textOf(BY_HAND)).map(({ message }) => message)).toEqual([
      `The delivery path may be a one-off (\`${BY_HAND}\`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it.`,
    ]);
  });

  it.each([
    ['The Spring\u2011Clean of May.', ['spring-clean'], ['oneOff Spring\u2011Clean']],
    ['The spring  clean of May.', ['spring clean'], ['oneOff spring  clean']],
    ['We would rather not spring clean.', ['spring clean'], []],
    ['Our offspring cleaned.', ['spring clean'], []],
    ['The spring clean (C++).', ['c++'], ['oneOff C++']],
    ['The build fails if a key is in the source, after a spring clean.', ['spring clean'], []],
    ['It is safe.', [], []],
  ])('finds in %j the phrases %j', (value, phrases, expected) => {
    expect(pointed(value, rule({ phrases }))).toEqual(expected);
  });

  it('has options for paths, types and fields', () => {
    expect(pointed(`${BY_HAND} on the golden path.`, rule({ paths: ['golden path'] }))).toEqual([]);
    expect(pointed(BY_HAND, rule({ paths: ['golden path'] }))).toEqual([`oneOff ${BY_HAND}`]);
    const text = `---\ntype: parser-migration\nrollout: ${BY_HAND}\n---\n`;
    const config = rule({ types: ['parser-migration'], fields: ['Rollout'] });
    expect(placesIn(text, { ruleId, ...config })).toEqual(['3:10-3:77 oneOff']);
    expect(placesIn(textOf(BY_HAND), { ruleId, ...config })).toEqual([]);
  });
});
