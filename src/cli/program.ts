import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { SCOPES } from '../changes/scope.ts';
import { UsageError } from '../host/workspace.ts';
import { PRODUCT, VERSION } from '../product.ts';
import { logLine } from '../report/escape.ts';
import { FORMAT_NAMES, formats } from '../report/formats.ts';
import { SCORERS } from '../scorer/score.ts';
import { capitalized } from '../text/capitals.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, listOf, quoted } from '../text/message.ts';
import { FAIL_ON } from '../types.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import type { Exit } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { directory } from './directory.ts';
import { EXIT } from './exit-codes.ts';
import { collectOutputs, integer, oneOf } from './option-values.ts';
import { print } from './print.ts';

const FORMATS = `
Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(12)}${formats[name].help}`).join('\n')}`;

const EXAMPLES = `

Examples:
  star-witness                              check the stories and answers below this folder
  star-witness stories/ana                  check one folder
  star-witness --changed                    check what you changed since the default branch
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format text --format markdown=report.md
                                            print the report, and also write it to a file
  star-witness story-bank.md                check a story bank: one file with several stories
  star-witness new incident-command         create a story with placeholders to fill in
  star-witness import story-bank.md         create a story file for each story of a bank
  star-witness fix --dry-run                print the safe fixes; without --dry-run, apply them
  star-witness baseline                     record the current findings, so that only new ones fail
  star-witness explain answer-score         explain a rule, a story type or a prompt
  echo "I added a canary." | star-witness score

Exit codes: 0 passed, 1 failed (see --fail-on and --max-warnings), 2 could not run.`;

/** Runs what these arguments ask for and gives the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.pass;
  const exit = (code: number) => {
    exitCode = code;
  };
  const help: string[] = [];
  try {
    await createProgram(argv, exit, (text) => help.push(text)).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return EXIT.cannotRun;
  }
  // Commander itself would neither wait until help is written nor notice an error.
  if (help.length > 0) await print(help.join(''));
  return exitCode;
}

/** The command line for these arguments. `exit` takes the exit code of the command that ran, `writeOut` takes help. */
function createProgram(argv: readonly string[], exit: Exit, writeOut: (text: string) => void): Command {
  const program = new Command(PRODUCT)
    .description('Checks interview stories and prompt answers for mechanism and evidence.')
    .usage(`[check] [options] [paths...]\n       ${PRODUCT} <command> [options] ...`)
    .enablePositionalOptions()
    .configureHelp({ commandDescription })
    .exitOverride()
    .configureOutput({
      writeOut,
      outputError: (text, write) => {
        const command = argv.find((word) => namesOf(program).includes(word));
        write(`${PRODUCT}: ${oneLine(text, command)}\n`);
      },
    })
    .argument('[paths...]', 'files, folders or globs to check instead of the configured globs')
    .addHelpText('after', FORMATS + EXAMPLES)
    .action(async (words: string[], flags: CheckFlags & InspectFlags) => {
      const paths = words[0] === 'check' ? words.slice(1) : words;
      if (words.length === paths.length) refuseUnknownWord(paths, flags, namesOf(program));
      if (flags.listRules || flags.printConfig !== undefined) {
        refuseUnusedOptions(program, flags.listRules ? '--list-rules' : '--print-config');
        await inspect(paths, flags);
        return;
      }
      const changedIsGlued = argv.includes(`--changed=${flags.changed}`);
      exit(await checkCommand(paths, { ...flags, changedIsGlued }));
    });
  addCheckOptions(program);
  const commands = COMMANDS.map((add) => add(program, exit));
  program
    .command('help')
    .description('print this help, or the help of a command')
    .argument('[command]')
    .helpOption(false)
    .action((name = 'help') => {
      const names = namesOf(program);
      if (!names.includes(name)) throw new UsageError(unknownCommand('unknown command', name, names));
      (commands.find((each) => each.name() === name) ?? program).outputHelp();
    });
  return program;
}

/** What a command does, as a sentence at the top of its own help. */
function commandDescription(command: Command): string {
  const description = command.description();
  return command.parent === null ? description : `${capitalized(description)}.`;
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
    .option('--stdin-filename <path>', 'check standard input as if it were the file at <path>')
    .option('--allow-empty', 'pass when no file matches')
    .option('--no-ignore', 'check named files even if no glob matches them or `ignore` excludes them')
    .option('--bank', 'read the named files as story banks: several stories in one file')
    .optionsGroup('What fails the run:')
    .option('--fail-on <severity>', 'error, warning, note or never (default: error)', oneOf(FAIL_ON))
    .option('--max-warnings <n>', 'fail with more warnings than this (default: no limit)', integer(1_000_000))
    .option('--min-score <n>', 'the score that every answer must reach: 0, 1 or 2 (default: 2)', integer(2))
    .option('--scorer <name>', 'how answers are scored: rubric or literal (default: rubric)', oneOf(SCORERS))
    .option('--no-baseline', 'also report the findings that are in the baseline')
    .option('--no-inline-config', 'also report what files suppress in comments and frontmatter')
    .optionsGroup('The report:')
    .option(
      '--format <name[=file]>',
      `${listOf(FORMAT_NAMES, 'or')}; add =file to write to a file; may be repeated (default: text)`,
      collectOutputs,
    )
    .option('--quiet', 'print errors only, and nothing if there are none')
    .option('--color', 'always use color (also: FORCE_COLOR=1)')
    .option('--no-color', 'never use color (also: NO_COLOR=1)')
    .optionsGroup('Other:')
    .option('--list-rules', 'print every rule with its severity in this configuration')
    .option('--print-config [file]', 'print the resolved configuration, or the one that applies to <file>')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

/** Options that are part of a configuration, or say how to print it. */
const OF_CONFIG =
  'C config failOn maxWarnings minScore scorer baseline inlineConfig color listRules printConfig'.split(' ');

/** @throws {UsageError} for an option that means nothing when nothing is checked */
function refuseUnusedOptions(program: Command, inspecting: string): void {
  for (const option of program.options) {
    const name = option.attributeName();
    if (program.getOptionValueSource(name) === 'cli' && !OF_CONFIG.includes(name))
      throw new UsageError(`${inspecting} prints and checks nothing, expected no ${option.long} with it`);
  }
}

interface InspectFlags {
  listRules?: boolean;
  /** True without a value. */
  printConfig?: string | true;
}

async function inspect(
  paths: readonly string[],
  { listRules, printConfig, ...flags }: CheckFlags & InspectFlags,
): Promise<void> {
  const option = listRules ? '--list-rules' : '--print-config';
  if (paths.length > 0)
    throw new UsageError(`${option} prints and checks nothing, expected no paths with it`);
  const command = await import('./inspect-command.ts');
  if (printConfig === undefined) return command.listRules(flags);
  if (listRules) throw new UsageError('both --list-rules and --print-config, expected one of them');
  return command.printConfig(printConfig, flags);
}

/** Commander's message on one line, without its prefix, and with the command that tells what is missing. */
function oneLine(text: string, command = ''): string {
  return logLine(
    text
      .trim()
      .replace(/^error: /, '')
      .replace(/^missing required argument '(.+)'$/, `missing <$1>, see \`${PRODUCT} ${command} --help\``)
      .replace(/\n\(Did you mean (.+)\?\)$/, ', did you mean $1?'),
  );
}

/** The words that name a command. */
function namesOf({ commands }: Command): string[] {
  return ['check', ...commands.map((command) => command.name())];
}

/** Refuses a word that names no file, because it is meant as a command and misspelled. */
function refuseUnknownWord(
  [word = '']: readonly string[],
  { C = '', staged, allowEmpty }: CheckFlags,
  commands: readonly string[],
): void {
  if (!/^[a-z]+$/i.test(word) || staged || allowEmpty || existsSync(path.resolve(C, word))) return;
  throw new UsageError(unknownCommand('no file or command', word, commands, 'a path, or '));
}

function unknownCommand(found: string, word: string, commands: readonly string[], others = ''): string {
  const near = suggest(word, commands);
  return near === null
    ? `${found} ${quoted(word)}, expected ${others}${choicesIn(commands)}`
    : `${found} ${quoted(word)}, did you mean the command \`${near}\`?`;
}
