import { describe, expect, it } from 'vitest';
import {
  logLine,
  markdownMessage,
  markdownText,
  shorten,
  urlPath,
  visible,
} from '../../src/report/escape.ts';
import { interpretLog } from '../support/runner/commands.ts';
import { HOSTILE, HOSTILE_CASES } from './hostile.ts';

describe('visible', () => {
  it.each([
    ['a\tb', 'a b'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u202ea\u2066\u200b\u00ad\ufeff', '\\u{202e}a\\u{2066}\\u{200b}\\u{ad}\\u{feff}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['\u3164\u115f\u034f', '\\u{3164}\\u{115f}\\u{34f}'],
    ['a\u2800\u2801', 'a\\u{2800}\u2801'],
    ['\ud800x\udc00', '\\u{d800}x\\u{dc00}'],
  ])('spells out what hides or moves: %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves what is written alone', () => {
    const text = 'é e\u0301 日本語 👨‍👩‍👧 ❤️ العربية 🇩🇪 “x” – …';
    expect(visible(text)).toBe(text);
  });
});

describe('shorten', () => {
  it('keeps what fits, and cuts no character in two', () => {
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('abcd', 3)).toBe('ab…');
    expect(shorten('a😀cd', 3)).toBe('a…');
    expect(shorten('a😀cd', 4)).toBe('a😀…');
  });
});

describe('logLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['a ##[error]x ###[b]', 'a ## [error]x ### [b]'],
    [':\u0301:error::x', ':\u0301 :error::x'],
    ['#\u0301#[error]', '#\u0301# [error]'],
  ])('breaks commands: %j', (text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  it.each(HOSTILE_CASES)('leaves no command in %s, alone or inside other text', (_, text) => {
    for (const line of [text, ` ${text}`, `#${text}`, `:${text}`, `stories/${text}/a.md`, text + text]) {
      const log = interpretLog(`${logLine(line)}\n`);
      expect(log.commands).toEqual([]);
      expect(log.log).toHaveLength(1);
    }
  });

  it('changes nothing when done twice', () => {
    for (const text of HOSTILE) expect(logLine(logLine(text))).toBe(logLine(text));
  });
});

describe('markdownText', () => {
  it.each([
    ['stories/mara/gateway.md:7:10', 'stories/mara/gateway.md:&#8203;7:10'],
    ['a < b & c | d', 'a &#60; b &#38; c &#124; d'],
    [' two\n lines ', 'two lines'],
    ['@octocat', '&#64;&#8203;octocat'],
    ['#12 # 12', '&#35;&#8203;12 &#35; 12'],
    ['GH-12', 'GH-&#8203;12'],
    [':tada: a:b', ':&#8203;tada: a:b'],
    ['http://x www.x', 'http:&#8203;//x www&#8203;.x'],
    ['1234567 123456', '123456&#8288;7 123456'],
    ['snake_case $5', 'snake&#95;case <span>$</span>5'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('markdownMessage', () => {
  it.each([
    ['Field `a_b` holds `@x | <y>`.', 'Field `a_b` holds `@x | <y>`.'],
    ['one ` only_', 'one &#96; only&#95;'],
    ['blank `  ` <', 'blank &#96; &#96; &#60;'],
    ['empty ``', 'empty &#96;&#96;'],
    ['`a` ` b_', '`a` &#96; b&#95;'],
    ['`\u001b\n`', '`\\u{1b} `'],
  ])('%j', (text, expected) => {
    expect(markdownMessage(text)).toBe(expected);
  });
});

describe('urlPath', () => {
  it('encodes every segment', () => {
    expect(urlPath('stories/a b/#1?(x)\'*!"%é\ud800.md')).toBe(
      'stories/a%20b/%231%3F%28x%29%27%2A%21%22%25%C3%A9%EF%BF%BD.md',
    );
  });
});
