import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { NewFlags } from '../new-command.ts';
import { nonEmpty } from '../option-values.ts';

export const addNew: AddCommand = (program) =>
  addCommand(program, 'new')
    .description('write a story or an answer with a placeholder for all that it needs')
    .argument('<name>', 'a story type such as incident-command, or a prompt such as disagreement')
    .option('--title <text>', 'what you would call it', nonEmpty)
    .option('--owner <name>', 'whose it is', nonEmpty)
    .option(
      '--into <dir>',
      'the folder of the new file (default: the one that the configuration names)',
      nonEmpty,
    )
    .action(async (name: string, flags: NewFlags) => {
      refuseEarlierOptions(program, 'new');
      const { newCommand } = await import('../new-command.ts');
      await newCommand(name, flagsOf(program, flags));
    });
