import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addHashName: AddCommand = (program) =>
  addCommand(program, 'hash-name')
    .description('hash names for the rule confidential, so that the configuration does not reveal them')
    .argument('[names...]', 'the names (default: one per line of standard input)')
    .addHelpText(
      'after',
      '\nPrints one line per name, in the same order. Use standard input to keep names out of the shell history.',
    )
    .action(async (names: string[], flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'hash-name');
      const { hashNameCommand } = await import('../hash-name-command.ts');
      await hashNameCommand(names, flagsOf(program, flags));
    });
