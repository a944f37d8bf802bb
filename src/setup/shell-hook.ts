import { INSTALL } from './install.ts';
import type { Outcome } from './outcome.ts';
import type { SeenFile } from './survey.ts';

/**
 * The check as lines of a shell script. The commands after it keep their own status and their PATH. It does not use
 * npx, which asks the registry for a package that is not installed, whatever its flags, and fails without naming the
 * remedy.
 *
 * @param packageFolder the directory whose `node_modules` has the package, from the root: `''`, or a path that ends in
 * `/`
 */
export function checkFrom(packageFolder: string): string {
  const folder = packageFolder.replace(/["$`\\]/g, '\\$&');
  return `(
  PATH="$PWD/${folder}node_modules/.bin:$PATH"
  command -v star-witness >/dev/null || { echo 'star-witness is not installed here: ${INSTALL}' >&2; exit 1; }
  star-witness --staged
) || exit 1
`;
}

/** A word of a shell script that ends on its line. */
const WORD = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[^\s"'\\;&|<>()\x60])+`;
/** `set -e`, `. ./husky.sh`, `[ -s a ] && . a`, `export A=b`, `A=b`: what the commands after it may need. */
const SETS_UP = new RegExp(
  String.raw`^(?:(?:\[(?:[ \t]+${WORD})+[ \t]+&&[ \t]+)?(?:set|export|source|\\?\.)(?:[ \t]+${WORD})+|[A-Za-z_]\w*=(?:${WORD})?)$`,
);

/** Adds the check to a hook that is a shell script. `head`: the first line of a new one. */
export function addCheck(
  { filePath, text }: SeenFile,
  check: string,
  { head, isExecutable }: { head: string; isExecutable: boolean },
): Outcome {
  if (text === null) {
    const whole = head + check;
    return { kind: 'create', filePath, text: whole, added: whole, isExecutable };
  }
  if (runsCheck(text)) return { kind: 'keep', filePath, reason: 'already runs the check' };
  const lines = text.match(/[^\n]*\n|[^\n]+/g) ?? [];
  const [first = ''] = lines;
  if (first.startsWith('#!') && !/\b(?:ba|da|k|z)?sh\b/.test(first))
    return { kind: 'by hand', filePath, reason: 'it is not a shell script', added: check };
  const at = firstCommand(lines);
  const before = lines.slice(0, at).join('');
  const lineEnd = before === '' || before.endsWith('\n') ? '' : '\n';
  const edited = before + lineEnd + check + lines.slice(at).join('');
  return { kind: 'change', filePath, text: edited, added: check, isExecutable };
}

/** A line of a shell script, or of YAML, without its comment. */
function withoutComment(line: string): string {
  return line.replace(/(^|[ \t])#.*/, '').trim();
}

/** Whether a text runs the check, and does not only mention it in a comment. */
export function runsCheck(text: string): boolean {
  return text.split('\n').some((line) => withoutComment(line).includes('star-witness'));
}

/**
 * The index of the line where the commands begin, after those that set the shell up; a comment above it belongs to it.
 * The last command stays after the check, whatever it is, because its status is that of the hook.
 */
function firstCommand(lines: readonly string[]): number {
  const commands = lines.map(withoutComment);
  const last = commands.findLastIndex((command) => command !== '');
  if (last === -1) return lines.length;
  let at = commands.findIndex(
    (command, index) => command !== '' && (index === last || !SETS_UP.test(command)),
  );
  while (/^[ \t]*#(?!!)/.test(lines[at - 1] ?? '')) at--;
  return at;
}
