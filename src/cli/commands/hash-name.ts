import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addHashName: AddCommand = (program) =>
  addCommand(program, 'hash-name')
    .description(
      'hash names for the lists of the rule confidential, so that the configuration does not show them',
    )
    .argument('[names...]', 'the names (default: one per line of standard input)')
    .addHelpText(
      'after',
      '\nIt prints one line per name, in the order given. A shell keeps command lines in its history, but not standard input.',
    )
    .action(async (names: string[], flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'hash-name');
      const { hashNameCommand } = await import('../hash-name-command.ts');
      await hashNameCommand(names, flagsOf(program, flags));
    });
