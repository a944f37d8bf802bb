import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { SCOPES } from '../changes/scope.ts';
import { UsageError } from '../host/workspace.ts';
import { PRODUCT, VERSION } from '../product.ts';
import { logLine } from '../report/escape.ts';
import { SCORERS } from '../scorer/score.ts';
import { suggestChoice } from '../text/choices.ts';
import { suggest } from '../text/keys.ts';
import { listOf } from '../text/message.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import { FORMATS, type Output, parseOutput } from './outputs.ts';
import { type ScoreFlags, scoreCommand } from './score-command.ts';

const EXAMPLES = `
Examples:
  star-witness                              check the stories and answers below this directory
  star-witness stories/ana                  check one folder
  star-witness --changed                    check what you changed since the default branch
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format text --format markdown=report.md
                                            print the report, and write it to a file too
  echo "I added a canary." | star-witness score

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run.`;

/** The command line for these arguments. `exit` takes the exit code of the command that ran. */
export function createProgram(argv: readonly string[], exit: (code: number) => void): Command {
  const program = new Command(PRODUCT)
    .description('Checks interview stories and prompt answers for mechanism and evidence.')
    .usage('[check] [options] [paths...]\n       star-witness score [options] [file]')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${PRODUCT}: ${oneLine(text)}\n`) })
    .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], flags: CheckFlags) => {
      const paths = words[0] === 'check' ? words.slice(1) : words;
      refuseTypo(paths, flags);
      const changedIsGlued = argv.includes(`--changed=${flags.changed}`);
      exit(await checkCommand(paths, { ...flags, changedIsGlued }));
    });
  addCheckOptions(program);
  const score = addScore(program, exit);
  program
    .command('help')
    .description('print this help, or that of score')
    .argument('[command]')
    .helpOption(false)
    .action((name?: string) => (name === 'score' ? score : program).outputHelp());
  return program;
}

function addCheckOptions(program: Command): void {
  program
    .optionsGroup('What is checked:')
    .option('-C <dir>', 'run as if started in <dir>', directory)
    .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)')
    .option('--staged', 'check what is in the index, not the work tree')
    .option(
      '--changed [base]',
      'report only what changed since <base>, a branch, tag or commit (default: the default branch)',
    )
    .option(
      '--scope <name>',
      'changed-lines, changed-files or all (default with --changed: changed-lines)',
      oneOf(SCOPES),
    )
    .option('--stdin', 'check the text on standard input')
    .option('--stdin-filename <path>', 'the path that the text on standard input stands for')
    .option('--allow-empty', 'pass when no file matches')
    .optionsGroup('What fails the run:')
    .option('--fail-on <severity>', 'error, warning, note or never (default: error)', failOn)
    .option('--max-warnings <n>', 'fail with more warnings than this (default: no limit)', integer(1_000_000))
    .option('--min-score <n>', 'what every answer must reach: 0, 1 or 2 (default: 2)', integer(2))
    .option('--scorer <name>', 'how answers are scored: rubric or literal (default: rubric)', oneOf(SCORERS))
    .optionsGroup('The report:')
    .option(
      '--format <name[=file]>',
      `${listOf(FORMATS, 'or')}; with =file it goes there; repeat it for several (default: text)`,
      collectOutputs,
    )
    .option('--quiet', 'print errors only, and nothing when there are none')
    .option('--color', 'use colour even where there is no terminal (also: FORCE_COLOR=1)')
    .option('--no-color', 'use no colour (also: NO_COLOR=1)')
    .optionsGroup('Other:')
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

function addScore(program: Command, exit: (code: number) => void): Command {
  const score: Command = program.command('score');
  return score
    .description('score one text, or one a line')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
    .option('-C <dir>', 'run as if started in <dir>', (dir, earlier?: string) =>
      directory(dir, earlier ?? program.opts<CheckFlags>().C),
    )
    .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)')
    .option('--scorer <name>', 'how it is scored: rubric or literal (default: rubric)', oneOf(SCORERS))
    .option('--prompt <id>', 'the prompt that the text answers, such as ai-safety')
    .option('--min-score <n>', 'exit with code 1 when a text scores less: 0, 1 or 2 (default: 0)', integer(2))
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .option('--explain', 'print the text with the passages marked that show a point, and how surely')
    .option(
      '--jsonl',
      'read a JSON string or {"text": ...} a line, write {"score", "missing", "unsure"} a line',
    )
    .addHelpText('after', '\nExit codes: 0 every text reaches --min-score, 1 one does not, 2 could not run.')
    .action(async (file: string, flags: ScoreFlags) => {
      for (const option of program.options) {
        const isGiven = program.getOptionValueSource(option.attributeName()) === 'cli';
        if (isGiven && option.short !== '-C')
          throw new UsageError(`option ${option.long} before \`score\`, expected options of score behind it`);
      }
      exit(await scoreCommand(file, { C: program.opts<CheckFlags>().C, ...flags }));
    });
}

/** Commander's message without its prefix and on one line. */
function oneLine(text: string): string {
  return logLine(
    text
      .trim()
      .replace(/^error: /, '')
      .replace(/\n\(Did you mean (.+)\?\)$/, ', did you mean $1?'),
  );
}

/** A word that names no file but nearly a command is a typo. */
function refuseTypo([word = '']: readonly string[], { C = '', staged }: CheckFlags): void {
  if (!/^[a-z]+$/i.test(word) || staged || existsSync(path.resolve(C, word))) return;
  const near = suggest(word, ['check', 'score', 'help']);
  if (near !== null)
    throw new UsageError(`no file and no command \`${word}\`, did you mean the command \`${near}\`?`);
}

/** Directories add up, as with git: `-C a -C b` is `-C a/b`. */
function directory(dir: string, earlier = ''): string {
  return path.resolve(earlier, dir);
}

function integer(max: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number > max)
      throw new InvalidArgumentError(`Expected a whole number from 0 to ${max}.`);
    return number;
  };
}

function oneOf<const Name extends string>(names: readonly Name[]): (value: string) => Name {
  return (value) => {
    const name = names.find((known) => known === value);
    if (name === undefined) throw new InvalidArgumentError(expected(listOf(names, 'or'), value, names));
    return name;
  };
}

const failOn = oneOf(['error', 'warning', 'note', 'never']);

function expected(what: string, value: string, names: readonly string[]): string {
  const near = suggestChoice(value, names);
  return `Expected ${what}.${near === null ? '' : ` Did you mean ${near}?`}`;
}

function collectOutputs(value: string, earlier: Output[] = []): Output[] {
  const output = parseOutput(value);
  if (output === null) {
    const name = value.split('=', 1)[0] ?? '';
    const what = `${listOf(FORMATS, 'or')}, or one of them with =file`;
    throw new InvalidArgumentError(
      expected(what, FORMATS.some((known) => known === name) ? '' : name, FORMATS),
    );
  }
  return [...earlier, output];
}
