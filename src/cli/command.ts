import type { Command } from 'commander';
import { UsageError } from '../host/workspace.ts';
import type { CheckFlags } from './check-command.ts';
import { directory } from './directory.ts';

/** Takes the exit code of a command that can fail. */
export type Exit = (code: number) => void;

/** Adds a command to the program. Its code is imported when it runs. */
export type AddCommand = (program: Command, exit: Exit) => Command;

/** Adds a command that runs in a directory. */
export function addCommandIn(program: Command, name: string): Command {
  return program
    .command(name)
    .option('-C <dir>', 'run as if started in <dir>', (dir, earlier?: string) =>
      directory(dir, earlier ?? program.opts<CheckFlags>().C),
    );
}

/** Adds a command that runs in a directory with a configuration, as `check` does. */
export function addCommand(program: Command, name: string): Command {
  return addCommandIn(program, name).option(
    '--config <file>',
    'use this configuration (default: the nearest .star-witness.yml)',
  );
}

/** The flags of a command, with the directory that `-C` before the command's name chose. */
export function flagsOf<Flags extends { C?: string | undefined }>(program: Command, flags: Flags): Flags {
  return { C: program.opts<CheckFlags>().C, ...flags };
}

/**
 * Refuses options of `check` in front of another command. Only `-C` means something there.
 *
 * @throws {UsageError}
 */
export function refuseEarlierOptions(program: Command, command: string): void {
  for (const option of program.options) {
    const isGiven = program.getOptionValueSource(option.attributeName()) === 'cli';
    if (isGiven && option.short !== '-C')
      throw new UsageError(
        `option ${option.long} before \`${command}\`, expected the options of ${command} after it`,
      );
  }
}
