import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addHashName: AddCommand = (program, exit) =>
  addCommand(program, 'hash-name')
    .description('hash names for the lists of the rule confidential, which then do not show them')
    .argument('[names...]', 'the names; without any, one per line of standard input')
    .addHelpText(
      'after',
      '\nIt prints a line per name, in their order. A shell keeps what it runs in its history: standard input it does not.',
    )
    .action(async (names: string[], flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'hash-name');
      const { hashNameCommand } = await import('../hash-name-command.ts');
      exit(await hashNameCommand(names, flagsOf(program, flags)));
    });
