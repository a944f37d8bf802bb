import type { BaselineFlags } from '../baseline-command.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';

export const addBaseline: AddCommand = (program) =>
  addCommand(program, 'baseline')
    .description('write down the findings that there are, so that only new ones fail')
    .option('--prune', 'drop what is fixed from the baseline, and add nothing')
    .action(async (flags: BaselineFlags) => {
      refuseEarlierOptions(program, 'baseline');
      const { baselineCommand } = await import('../baseline-command.ts');
      await baselineCommand(flagsOf(program, flags));
    });
