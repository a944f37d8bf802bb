/** What a pull request's text may try on the log and on the job summary, and a check that it failed. */
import { expect } from 'vitest';

const COMMANDS = [
  '::error::x',
  '  ::error::x',
  '\u00a0\u2003::add-mask::a',
  '##[error]x',
  'text ##[add-mask]a',
  '###[error]x',
  '\r::add-mask::a',
  '\n::add-mask::a',
  '\r\n::stop-commands::error',
  '\u2028::error::x',
  '\u2029##[error]x',
  '\u0085::error::x',
  '\v::error::x',
  '\f::error::x',
  ':\u200b:error:\u200b:x',
  ':\u00ad:error::x',
  ':\u0301:error:\u0301:x',
  '\u0301::error::x',
  '\u200d::error::x',
  ':\u034f:error::x',
  ':\u115f:error::x',
  ':\u3164:error::x',
  ':\ufe0f:error::x',
  ':\u0640:error::x',
  '#\u200b#[error]x',
  '#\u0301#\u0301[error]x',
  '#\u00ad#\u2060[error]x',
  '\ufeff::error::x',
  '%0A::error::x',
  '%250A::error::x',
  '::stop-commands::error',
  '::set-output name=verdict::pass',
  '::group::x',
  '::debug::x',
  '::unknown-command::x',
  '\u001b[2K\u001b[1A\u001b]8;;http://t/\u0007click\u001b]8;;\u0007',
  '\u009b31mred',
  '\u202eevil\u202c',
  '\u0000nul',
];

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<img src="http://t/p.png">',
  '</details></td></table><script>alert(1)</script>',
  '<!--',
  '--><b>bold</b>',
  '<http://t/>',
  '&lt;b&gt; &#60;b&#62; &amp;',
  'a | b',
  'a \\| b',
  'trailing \\',
  '`code` and ``code``',
  '`',
  '```',
  '@octocat',
  '@octo-org/team',
  'mail a.b+c@example.org',
  'mailto:a@example.org',
  '#123',
  'octo-org/prep#123',
  'GH-1',
  'gh-12',
  'octocat@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
  'deadbeef',
  '1234567',
  '[x](javascript:alert(1))',
  '[x](http://t/)',
  '[x]: http://t/',
  '![](http://t/p.png)',
  '!',
  'http://bare.url',
  'https://bare.url/?q=1',
  'ftp://bare.url',
  'www.bare.url',
  '(www.bare.url)',
  '_www.bare.url_',
  'WWW.bare.url',
  '# all passed',
  '\n# all passed\n',
  '\n## ✅ Star Witness: pass, no findings\n',
  'all passed\n===',
  'all passed\n---',
  '\n---\n',
  '\n- [x] done',
  '\n1. one',
  '\n    indented',
  '> quoted',
  '> [!NOTE]',
  ':tada:',
  ':+1: :100:',
  '[^1]',
  '[^1]: note',
  '*a* **b** _c_ __d__ ~~e~~ ~f~',
  '$\\sqrt{x}$ $`x`$ $$y$$',
  '\\u{3c}b>',
  '\ud800',
  '👨‍👩‍👧 日本語 é',
  '__proto__',
  'constructor',
];

export const HOSTILE: readonly string[] = [...COMMANDS, ...MARKUP];

/** For `describe.each`: a name for each that is safe to print where these very tests run, and the text. */
export const HOSTILE_CASES: readonly (readonly [string, string])[] = HOSTILE.map(
  (text, index) => [`${index}: ${text.replace(/[^\w ()<>.-]/g, '·')}`, text] as const,
);

/** The same as names that Linux takes: anything but `/` and NUL. */
export const HOSTILE_NAMES: readonly string[] = HOSTILE.map((text) =>
  text.replaceAll('/', '\u2215').replaceAll('\0', ''),
).filter((text) => !/\p{Surrogate}/u.test(text));

/** The line shapes of a summary; nothing that a document says begins a line. */
const LINES = [
  /^$/,
  /^## (✅|❌|⚠️) Star Witness: /,
  /^### (Findings|No owner|\S.*)$/,
  /^\*\*Since `[^`]+`: \d+ .+\.\*\*$/,
  /^(No findings|\d+ (error|warning|note)s?(, \d+ (warning|note)s?)*)\. \d+ (story|stories), \d+ prompt answers? checked\b/,
  /^\d+ (documents?|drafts?) pass(es)? (with|although) [\w :]+\.( \d+ documents? [\w :]+\.)*$/,
  /^Signs: ✅ present, ❓ unsure, ❌ absent\. Fields: filled of required\.( \d+ other documents? did not change\.)?$/,
  /^\d+ other documents? did not change\.$/,
  /^(Type|Themes): .+\.$/,
  /^<details( open)?>$/,
  /^\* <details>$/,
  /^( {2})?<summary>(<b>.+<\/b>: )?\d+ (error|warning|note)s?(, \d+ (warning|note)s?)*( <code>.+<\/code>)?<\/summary>$/,
  /^( {2})?<\/details>$/,
  /^( {2})?- \*\*(error|warning|note)\*\*, (\[line \d+\]\(|line \d+: )/,
  /^( {2})?- and \d+ more notes?, on lines? [\d, and more]+; the log has (it|them)$/,
  /^<summary>Left alone in <code>.+<\/code>: \d+ passages?<\/summary>$/,
  /^- lines? \d+(-\d+)?, /,
  /^<summary>Portfolio of .+ \(\d+ (story|stories), \d+ prompt answers?, \d+ gaps?\)<\/summary>$/,
  /^(Gaps|Themes with a single story or answer): [\w :;,-]+\.$/,
  /^((Closes|Opens|; opens) \d+ gaps? of .+: [\w, -]+)+\.$/,
  /^_Cut to fit: .+_$/,
  /^There are no stories or answers yet: /,
  /^There is no report: /,
];

/** Fails when a summary holds markup, or anything that GitHub would link or replace, that is not ours. */
export function expectOnlyOurMarkup(summary: string): void {
  expect(summary.endsWith('\n')).toBe(true);
  // The joiner of emoji aside.
  expect(summary).not.toMatch(/(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u);
  const lines = summary.slice(0, -1).split('\n');
  expect(lines.filter((line) => !isOurLine(line))).toEqual([]);
  for (const line of lines.filter((each) => !each.startsWith('| :---'))) expectText(withoutOurMarkup(line));
}

function isOurLine(line: string): boolean {
  if (line.startsWith('| :---')) return true;
  return line.startsWith('| ')
    ? [4, 7].includes(line.split('|').length)
    : LINES.some((shape) => shape.test(line));
}

const OUR_TAGS =
  /<br>|<span>\$<\/span>|<span title="([\w ]+)" aria-label="\1">(✅|❓|❌|✏️)<\/span>|<\/?(b|code|details|summary)>|<details open>/g;
const TARGET = /\]\(https:\/\/[\w.-]+\/[\w.~%/-]*(\?plain=1)?(#L\d+)?\)/g;

/** The text of a line: code, link targets, table bars and our tags taken out. */
function withoutOurMarkup(line: string): string {
  const targets = line.match(TARGET)?.length ?? 0;
  const text = line
    .replace(/`[^`]+`/g, ' ')
    .replace(TARGET, ' ')
    .replace(OUR_TAGS, ' ')
    .replace(/^##+ |^\*\*(?=Since)|\*\*$|^ *[-*] (\*\*\w+\*\*)?|^_|_$/g, '')
    .replace(/^\| \*\*[A-Z][a-z ]+\*\* \| \|$/, '')
    .replace(/^\||\|$/g, '')
    .replaceAll(' | ', ' ');
  const links = text.split('[').length - 1;
  if (links !== targets) expect(links, `links of ${line}`).toBe(targets);
  return text.replaceAll('[', '');
}

function expectText(text: string): void {
  const markup = /[<>|`@[\]*_~\\"$]|#(?<!&#)|&(?!#\d+;)/;
  if (markup.test(text)) expect(text, 'as Markdown').not.toMatch(markup);
  const rendered = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const linked = [
    /@\w/,
    /#\w/,
    /\bgh-\d/i,
    /\w:\/\//,
    /www\./i,
    /:[\w+-]+:/,
    /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/i,
  ];
  for (const pattern of linked.filter((each) => each.test(rendered)))
    expect(rendered, 'as GitHub reads the rendered text').not.toMatch(pattern);
}
