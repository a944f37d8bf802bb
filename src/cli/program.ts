import { Command, InvalidArgumentError, Option } from 'commander';
import { suggest } from '../core/keys.ts';
import { VERSION } from '../core/product.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import { FORMATS, type Output, parseOutput } from './outputs.ts';
import { type ScoreFlags, scoreCommand } from './score-command.ts';

const EXAMPLES = `
Examples:
  star-witness                              check the stories and answers below this directory
  star-witness stories/ana                  check one folder
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format markdown=report.md  write the report to a file as well as anywhere else it goes
  echo "I added a canary." | star-witness score -

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run.`;

/** The command line. `exit` takes the exit code of the command that ran. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command('star-witness')
    .description('Checks interview stories and prompt answers for mechanism and evidence.')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError()
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  program.addCommand(check(exit), { isDefault: true });
  program.addCommand(score(exit));
  return program;
}

function check(exit: (code: number) => void): Command {
  return new Command('check')
    .description('check stories and answers (the default command)')
    .argument('[paths...]', 'files, directories or globs; they take the place of the configured globs')
    .option('-C <dir>', 'run as if started in <dir>')
    .option('--config <file>', 'use this configuration file')
    .option('--staged', 'check what is in the index, not the work tree')
    .option(
      '--format <format[=file]>',
      `one of ${FORMATS.join(', ')}; repeat it for several reports`,
      collectOutputs,
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that fails the run').choices([
        'error',
        'warning',
        'note',
        'never',
      ]),
    )
    .option('--max-warnings <n>', 'fail with more warnings than this', integer(1_000_000))
    .option('--min-score <n>', 'the score that every answer must reach: 0, 1 or 2', integer(2))
    .addOption(new Option('--scorer <name>', 'how answers are scored').choices(['literal']))
    .option('--quiet', 'print errors only, and nothing when there are none')
    .option('--color', 'use colour even where there is no terminal')
    .option('--no-color', 'use no colour (also: NO_COLOR=1)')
    .option('--stdin', 'check the text on standard input')
    .option('--stdin-filename <path>', 'the path that the text on standard input stands for')
    .option('--allow-empty', 'pass when no file matches')
    .exitOverride()
    .action(async (paths: string[], flags: CheckFlags) => exit(await checkCommand(paths, flags)));
}

function score(exit: (code: number) => void): Command {
  return new Command('score')
    .description('score one text, or one a line')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
    .addOption(new Option('--scorer <name>', 'how it is scored').choices(['literal']).default('literal'))
    .addOption(
      new Option('--format <format>', 'how the score is printed').choices(['text', 'json']).default('text'),
    )
    .option('--jsonl', 'read a JSON string or {"text": ...} a line, write {"score", "missing"} a line')
    .option('-C <dir>', 'run as if started in <dir>')
    .exitOverride()
    .action(async (file: string, flags: ScoreFlags) => exit(await scoreCommand(file, flags)));
}

function integer(max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > max)
      throw new InvalidArgumentError(`Expected a whole number from 0 to ${max}.`);
    return number;
  };
}

function collectOutputs(value: string, earlier: Output[] = []): Output[] {
  const output = parseOutput(value);
  if (output === null) {
    const near = suggest(value.split('=', 1)[0] ?? '', FORMATS);
    throw new InvalidArgumentError(
      `Expected ${FORMATS.join(', ')}, or one of them with =FILE.${near ? ` Did you mean ${near}?` : ''}`,
    );
  }
  return [...earlier, output];
}
