import { describe, expect, it } from 'vitest';
import { findingsIn, placesIn, pointedAt } from '../support/check-text.ts';

const ruleId = 'one-off-cleanup';
const textOf = (value: string) => `---\ntype: security-hygiene\nnormal_delivery_path: ${value}\n---\n`;
const pointed = (value: string, options = {}) => {
  const text = textOf(JSON.stringify(value));
  return findingsIn(text, { ruleId, ...options }).map(
    (finding) => `${finding.messageId} ${pointedAt(text, finding)}`,
  );
};

describe('one-off-cleanup', () => {
  it.each([
    ['A one-off cleanup of old keys.', 'oneOff one-off'],
    ['A ONE\u2011OFF cleanup.', 'oneOff ONE\u2011OFF'],
    ['A one\u2013time job.', 'oneOff one\u2013time'],
    ['I ran a script by hand once.', 'oneOff ran a script'.replace('ran a script', 'by hand once')],
    ['We cleaned it up by hand and closed the ticket.', 'oneOff cleaned it up by hand'],
    ['Größe: 😀 ad hoc.', 'oneOff ad hoc'],
    ['A one-off. It did not touch the pipeline.', 'oneOff one-off'],
    ['A one-off, without any change to CI', 'oneOff one-off'],
    ['Special precision work, one-off', 'oneOff one-off'],
    ['No.', 'denied No'],
    ['None - it had to be fast', 'denied None'],
    ['no change: I asked people to be careful', 'denied no change'],
    ['Not applicable', 'denied Not applicable'],
  ])('reports %j', (value, expected) => {
    expect(pointed(value)).toEqual([expected]);
  });

  it.each([
    'Not a one-off: tokens end by themselves.',
    'This was never meant as a one-time fix.',
    'More than a one-off cleanup.',
    'Instead of another one-off we gave each service its own identity.',
    'It began as a one-off. Now every deploy asks for a token.',
    'A one-time script first, then a check in CI.',
    'A one-off at first, and never again: every deploy asks for a token.',
    'A script that is run once a month replaces every key.',
    'Keys are replaced once per quarter by hand once they are old.',
    'No key lives longer than an hour; tokens are issued at start.',
    'No more long-lived keys: every deploy gets a token.',
    'Nothing reaches production without a signature.',
    'None of the keys live longer than an hour',
    'Everyone of us reviews it.',
    'A phone-offer of none-off kind.',
    'The daily rotation job, which ran once and failed, then worked.',
  ])('takes %j', (value) => {
    expect(pointed(value)).toEqual([]);
  });

  it('points at the exact place, in every kind of file', () => {
    const text = textOf('"Größe; a one-off"');
    for (const each of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect(placesIn(each, { ruleId })).toEqual(['3:33-3:40 oneOff']);
    }
    expect(placesIn(textOf('>\n  I did it by\n  hand once'), { ruleId })).toEqual(['4:12-5:12 oneOff']);
    expect(placesIn(textOf('[a, one-off, one-time]'), { ruleId })).toEqual([
      '3:27-3:34 oneOff',
      '3:36-3:44 oneOff',
    ]);
  });

  it('reads a section, and the field under its other names', () => {
    const head = '---\ntype: security-hygiene\n---\n';
    expect(placesIn(`${head}## Delivery path\n\nA one-off.\n`, { ruleId })).toEqual(['6:3-6:10 oneOff']);
    expect(placesIn(`${head}## Normal delivery path\n\n\`one-off\` is the job in CI.\n`, { ruleId })).toEqual(
      [],
    );
    expect(placesIn('---\ntype: security-hygiene\n"Delivery path": one-off\n---\n', { ruleId })).toEqual([
      '3:18-3:25 oneOff',
    ]);
  });

  it('is for security-hygiene alone, and leaves blank fields and flags to other rules', () => {
    expect(placesIn('---\ntype: parser-migration\nnormal_delivery_path: one-off\n---\n', { ruleId })).toEqual(
      [],
    );
    for (const value of ['', 'TODO', 'false', '[X]']) {
      expect(placesIn(textOf(value), { ruleId })).toEqual([]);
      expect(findingsIn(textOf(value)).some((finding) => finding.line === 3)).toBe(true);
    }
  });

  it('does not judge a retired story, and gives a draft notes', () => {
    const status = (name: string) =>
      findingsIn(textOf(`one-off\nstatus: ${name}`), { ruleId }).map(({ severity }) => severity);
    expect([status('ready'), status('draft'), status('retired')]).toEqual([['error'], ['note'], []]);
  });

  it('has options', () => {
    const rule = (options: object) => ({ config: { rules: { [ruleId]: options } } });
    expect(pointed('Einmalig, bei Ö.', rule({ phrases: ['einmalig'] }))).toEqual(['oneOff Einmalig']);
    expect(pointed('A one-off.', rule({ phrases: ['einmalig'] }))).toEqual([]);
    expect(pointed('A one-off in C++ (x).', rule({ paths: ['c++ (x)'] }))).toEqual([]);
    expect(pointed('A one-off in CI.', rule({ paths: [] }))).toEqual(['oneOff one-off']);
    expect(pointed('A one-off.', rule({ phrases: [] }))).toEqual([]);
    const text = '---\ntype: parser-migration\nrollout: one-off\n---\n';
    const config = rule({ types: ['parser-migration'], fields: ['Rollout'] });
    expect(placesIn(text, { ruleId, ...config })).toEqual(['3:10-3:17 oneOff']);
  });

  it('says what to do', () => {
    expect(findingsIn(textOf('a one-off'), { ruleId }).map(({ message }) => message)).toEqual([
      'The delivery path is a one-off (`one-off`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
    ]);
    expect(findingsIn(textOf('"no"'), { ruleId }).map(({ message }) => message)).toEqual([
      'The delivery path is denied (`no`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy; a cleanup alone is not this type of story.',
    ]);
  });

  it('is done in time, whatever the text', () => {
    const start = performance.now();
    pointed(`${'not a '.repeat(4000)}${'one '.repeat(1000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
