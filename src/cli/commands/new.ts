import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { NewFlags } from '../new-command.ts';
import { nonEmpty } from '../option-values.ts';

export const addNew: AddCommand = (program) =>
  addCommand(program, 'new')
    .description('create a story or a prompt answer with placeholders to fill in')
    .argument('<name>', 'a story type such as incident-command, or a prompt such as disagreement')
    .option('--title <text>', 'the title of the story or answer', nonEmpty)
    .option('--owner <name>', 'whose story or answer it is', nonEmpty)
    .option('--into <dir>', 'the folder for the new file (default: from the configuration)', nonEmpty)
    .action(async (name: string, flags: NewFlags) => {
      refuseEarlierOptions(program, 'new');
      const { newCommand } = await import('../new-command.ts');
      await newCommand(name, flagsOf(program, flags));
    });
