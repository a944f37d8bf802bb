import { existsSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { SCOPES } from '../changes/scope.ts';
import { UsageError } from '../host/workspace.ts';
import { PRODUCT, VERSION } from '../product.ts';
import { logLine } from '../report/escape.ts';
import { FORMAT_NAMES, formats } from '../report/formats.ts';
import { SCORERS } from '../scorer/score.ts';
import { suggest } from '../text/keys.ts';
import { choicesIn, listOf } from '../text/message.ts';
import { FAIL_ON } from '../types.ts';
import type { BankFlags } from './bank-command.ts';
import { type CheckFlags, checkCommand } from './check-command.ts';
import type { ConfigFlags } from './load-config.ts';
import { collectOutputs, directory, integer, oneOf } from './option-values.ts';
import { type ScoreFlags, scoreCommand } from './score-command.ts';

const COMMANDS = ['check', 'bank', 'score', 'explain', 'help'];

const FORMATS = `
Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(10)}${formats[name].help}`).join('\n')}`;

const EXAMPLES = `
Examples:
  star-witness                              check the stories and answers below this directory
  star-witness stories/ana                  check one folder
  star-witness --changed                    check what you changed since the default branch
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format text --format markdown=report.md
                                            print the report, and write it to a file too
  star-witness bank story-bank.md           list the stories of a bank, and what their answers show
  star-witness explain answer-score         print what a rule, a story type or a prompt asks for
  echo "I added a canary." | star-witness score

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run.`;

/** The command line for these arguments. `exit` takes the exit code of the command that ran. */
export function createProgram(argv: readonly string[], exit: (code: number) => void): Command {
  const program = new Command(PRODUCT)
    .description('Checks interview stories and prompt answers for mechanism and evidence.')
    .usage(
      '[check] [options] [paths...]\n       star-witness bank [options] <file>\n       star-witness score [options] [file]\n       star-witness explain [options] <topic>',
    )
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`${PRODUCT}: ${oneLine(text)}\n`) })
    .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
    .addHelpText('after', FORMATS + EXAMPLES)
    .action(async (words: string[], flags: CheckFlags & InspectFlags) => {
      const paths = words[0] === 'check' ? words.slice(1) : words;
      if (words.length === paths.length) refuseUnknownWord(paths, flags);
      if (flags.listRules || flags.printConfig !== undefined) {
        exit(await inspect(paths, flags));
        return;
      }
      const changedIsGlued = argv.includes(`--changed=${flags.changed}`);
      exit(await checkCommand(paths, { ...flags, changedIsGlued }));
    });
  addCheckOptions(program);
  const commands = [addBank(program, exit), addScore(program, exit), addExplain(program, exit)];
  program
    .command('help')
    .description('print this help, or that of a command')
    .argument('[command]')
    .helpOption(false)
    .action((name?: string) => (commands.find((each) => each.name() === name) ?? program).outputHelp());
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
    .option('--no-ignore', 'check named files also where no glob matches them or `ignore` leaves them out')
    .optionsGroup('What fails the run:')
    .option('--fail-on <severity>', 'error, warning, note or never (default: error)', oneOf(FAIL_ON))
    .option('--max-warnings <n>', 'fail with more warnings than this (default: no limit)', integer(1_000_000))
    .option('--min-score <n>', 'what every answer must reach: 0, 1 or 2 (default: 2)', integer(2))
    .option('--scorer <name>', 'how answers are scored: rubric or literal (default: rubric)', oneOf(SCORERS))
    .optionsGroup('The report:')
    .option(
      '--format <name[=file]>',
      `${listOf(FORMAT_NAMES, 'or')}; with =file it goes there; repeat it for several (default: text)`,
      collectOutputs,
    )
    .option('--quiet', 'print errors only, and nothing when there are none')
    .option('--color', 'use colour even where there is no terminal (also: FORCE_COLOR=1)')
    .option('--no-color', 'use no colour (also: NO_COLOR=1)')
    .optionsGroup('Other:')
    .option('--list-rules', 'print every rule with its severity in this configuration')
    .option('--print-config [file]', 'print the resolved configuration, or what it comes to for <file>')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help');
}

/** A command that runs somewhere and by a configuration, as `check` does. */
function addCommand(program: Command, name: string): Command {
  return program
    .command(name)
    .option('-C <dir>', 'run as if started in <dir>', (dir, earlier?: string) =>
      directory(dir, earlier ?? program.opts<CheckFlags>().C),
    )
    .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)');
}

function addScore(program: Command, exit: (code: number) => void): Command {
  return addCommand(program, 'score')
    .description('score one text, or one a line')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
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
      refuseEarlierOptions(program, 'score');
      exit(await scoreCommand(file, { C: program.opts<CheckFlags>().C, ...flags }));
    });
}

function addBank(program: Command, exit: (code: number) => void): Command {
  return addCommand(program, 'bank')
    .description('list the stories of a story bank, their parts, and what their answers show')
    .argument('<file>', 'one Markdown file with several stories, in whatever layout')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (file: string, flags: BankFlags) => {
      refuseEarlierOptions(program, 'bank');
      const { bankCommand } = await import('./bank-command.ts');
      exit(await bankCommand(file, { C: program.opts<CheckFlags>().C, ...flags }));
    });
}

function addExplain(program: Command, exit: (code: number) => void): Command {
  return addCommand(program, 'explain')
    .description('print what a rule, a story type or a prompt asks for')
    .argument('<topic>', 'a rule such as hedging, a story type such as incident-command, or a prompt')
    .action(async (topic: string, flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'explain');
      const { explainCommand } = await import('./explain-command.ts');
      exit(await explainCommand(topic, { C: program.opts<CheckFlags>().C, ...flags }));
    });
}

/** Options of `check` mean nothing to another command, but for where it runs. */
function refuseEarlierOptions(program: Command, command: string): void {
  for (const option of program.options) {
    const isGiven = program.getOptionValueSource(option.attributeName()) === 'cli';
    if (isGiven && option.short !== '-C')
      throw new UsageError(
        `option ${option.long} before \`${command}\`, expected options of ${command} behind it`,
      );
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
): Promise<number> {
  const option = listRules ? '--list-rules' : '--print-config';
  if (paths.length > 0) throw new UsageError(`${option} checks nothing, expected no paths with it`);
  const command = await import('./inspect-command.ts');
  if (printConfig === undefined) return command.listRules(flags);
  if (listRules) throw new UsageError('--list-rules and --print-config, expected one of them');
  return command.printConfig(printConfig, flags);
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

/** A single word that names no file is meant as a command: `init`, or a typo. */
function refuseUnknownWord([word = '']: readonly string[], { C = '', staged, allowEmpty }: CheckFlags): void {
  if (!/^[a-z]+$/i.test(word) || staged || allowEmpty || existsSync(path.resolve(C, word))) return;
  const near = suggest(word, COMMANDS);
  const hint =
    near === null ? `expected a path, or ${choicesIn(COMMANDS)}` : `did you mean the command \`${near}\`?`;
  throw new UsageError(`no file and no command \`${word}\`, ${hint}`);
}
