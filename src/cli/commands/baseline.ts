import type { BaselineFlags } from '../baseline-command.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';

export const addBaseline: AddCommand = (program) =>
  addCommand(program, 'baseline')
    .description('record the current findings, so that only new ones fail')
    .option('--prune', 'remove fixed findings from the baseline, and add nothing')
    .action(async (flags: BaselineFlags) => {
      refuseEarlierOptions(program, 'baseline');
      const { baselineCommand } = await import('../baseline-command.ts');
      await baselineCommand(flagsOf(program, flags));
    });
