import type { CheckFlags } from './check-command.ts';
import { directory } from './directory.ts';

/**
 * The flags of a hook's command line: `--staged`, and otherwise only options that need no validation. Null for every
 * other command line, which only the parser can read.
 */
export function stagedFlags(argv: readonly string[]): CheckFlags | null {
  const flags: CheckFlags = {};
  const words = argv[0] === 'check' ? argv.slice(1) : [...argv];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--staged') flags.staged = true;
    else if (word === '--quiet') flags.quiet = true;
    else if (word === '--color' || word === '--no-color') flags.color = word === '--color';
    else if (word === '-C' && words[0] !== undefined && !words[0].startsWith('-'))
      flags.C = directory(words.shift() ?? '', flags.C);
    else return null;
  }
  return flags.staged ? flags : null;
}
