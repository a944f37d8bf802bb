import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { parse } from '../../src/document/parse.ts';
import type { Finding } from '../../src/linter/report.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import type { ProseText, Source, Span } from '../../src/types.ts';
import { model } from '../support/model.ts';
import { property } from './property.ts';
import { anyText, documentText, fileText, VALID } from './texts.ts';

const vocabulary = new Vocabulary(resolveConfig().preset);
const filePath = 'stories/a.md';
const findingsIn = (text: string): Finding[] => check([{ filePath, text }], { model }).findings;

function expectInside({ start, end }: Span, text: string, what: string): void {
  const inside = Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;
  if (!inside) throw new Error(`${what} is at ${start}-${end} of ${text.length}`);
}

function expectLocated({ text, locate }: ProseText, source: string, what: string): void {
  for (const { index, 0: word } of text.matchAll(/\S+/g))
    expectInside(locate(index, index + word.length), source, `${what} ${JSON.stringify(word)}`);
  expectInside(locate(0, text.length), source, what);
}

function expectPlaced(text: string): void {
  const document = parse({ filePath, text }, vocabulary);
  for (const { at, fix } of document.problems) {
    expectInside(at, text, 'problem');
    if (fix) expectInside({ start: fix.range[0], end: fix.range[1] }, text, 'fix');
  }
  for (const { label, keySpan, valueSpan, texts } of [...document.entries, ...document.fields.values()]) {
    expectInside(keySpan, text, `key ${label}`);
    expectInside(valueSpan, text, `value ${label}`);
    for (const each of texts) expectLocated(each, text, `text of ${label}`);
  }
  for (const { headingSpan, bodySpan } of document.sections) {
    expectInside(headingSpan, text, 'heading');
    expectInside(bodySpan, text, 'body');
  }
  for (const { anchor, prose, templates, unknownPrompt } of document.answers) {
    expectInside(anchor, text, 'anchor');
    expectLocated(prose, text, 'answer');
    for (const each of templates) expectInside(each, text, 'template');
    if (unknownPrompt) expectInside(unknownPrompt.span, text, 'prompt');
  }
}

/** The lines of a text as an editor shows them. */
function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

function expectInFile(text: string): void {
  const lines = linesOf(text);
  for (const { line, column, endLine, endColumn, excerpt, fix, message, ruleId, lineHash } of findingsIn(
    text,
  )) {
    const place = `${ruleId} at ${line}:${column}-${endLine}:${endColumn}`;
    const ordered = line < endLine || (line === endLine && column <= endColumn);
    const [first, last] = [lines[line - 1], lines[endLine - 1]];
    if (!ordered || column < 1 || first === undefined || last === undefined || endColumn > last.length + 1)
      throw new Error(place);
    if (message === '' || message.split('\n').length > 2) throw new Error(`${place}: ${message}`);
    expect(lineHash).toMatch(/^[0-9a-f]{1,16}:\d+$/);
    expectInside(excerpt, excerpt.text, `excerpt of ${place}`);
    if (!first.includes(excerpt.text)) throw new Error(`excerpt of ${place}: ${excerpt.text}`);
    // The caret is under the first character of the place.
    if (excerpt.text !== '' && column <= first.length)
      expect(excerpt.text.charAt(excerpt.start)).toBe(first.charAt(column - 1));
    if (fix) expectInside({ start: fix.range[0], end: fix.range[1] }, text, `fix of ${place}`);
  }
}

describe('a document', () => {
  it('has little against it, before it is damaged', () => {
    const found = new Set(findingsIn(VALID).map(({ ruleId, messageId }) => `${ruleId} ${messageId}`));
    expect([...found].filter((each) => each !== 'empty-field template').sort()).toEqual([
      'answer-length tooShort',
      'field-value pairs',
      'follow-ups unanswered',
      'prompt-elements missing',
    ]);
  });

  it('can end anywhere', () => {
    for (let length = 0; length <= VALID.length; length++) {
      expectPlaced(VALID.slice(0, length));
      if (length % 4 === 0) expectInFile(VALID.slice(0, length));
    }
  });

  property('never throws, whatever is in it', anyText, 100, (text) => {
    expectPlaced(text);
    expectInFile(text);
  });

  property('has every span inside of it', fileText, 150, expectPlaced);

  property('has every finding inside of it, with the line that it is on', fileText, 150, expectInFile);

  property('is read the same each time', fileText, 40, (text) => {
    expect(JSON.stringify(check([{ filePath, text }], { model }))).toBe(
      JSON.stringify(check([{ filePath, text }], { model })),
    );
  });

  property('is read alike with LF, CRLF and CR', documentText, 60, (text) => {
    const plain = text.replace(/\r\n?/g, '\n');
    const [lf, crlf, cr] = ['\n', '\r\n', '\r'].map((end) =>
      findingsIn(plain.replaceAll('\n', end)).map(({ fix, url, ...finding }) => finding),
    );
    expect(crlf).toEqual(lf);
    expect(cr).toEqual(lf);
  });

  property('is read alike with a byte order mark', documentText, 60, (text) => {
    const bare = text.replace(/^\ufeff/, '');
    const places = (read: string) =>
      findingsIn(read).map(({ fix, lineHash, byteColumns, ...finding }) => finding);
    expect(places(`\ufeff${bare}`)).toEqual(places(bare));
  });
});

const sources = fc.uniqueArray(
  fc.record({
    filePath: fc.oneof(
      fc.constantFrom('stories/a.md', 'stories/b.md', 'answers/a.md', 'stories/B.md'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    ),
    text: fileText,
    kind: fc.constantFrom('story' as const, 'answer' as const, undefined),
  }),
  { maxLength: 5, selector: (source) => source.filePath },
);

describe('several documents', () => {
  property('give the same report in whatever order they come', sources, 40, (given: Source[]) => {
    const report = JSON.stringify(check(given, { model }));
    expect(JSON.stringify(check([...given].reverse(), { model }))).toBe(report);
  });

  property('are each read as they are alone', sources, 40, (given: Source[]) => {
    const { findings } = check(given, { model });
    const alone = given.flatMap((source) => check([source], { model }).findings);
    const key = (finding: Finding) => JSON.stringify(finding);
    expect(findings.map(key).sort()).toEqual(alone.map(key).sort());
  });
});
