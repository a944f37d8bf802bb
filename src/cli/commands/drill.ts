import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { DrillFlags } from '../drill-command.ts';
import { integer, oneOf } from '../option-values.ts';

/** Seeds are numbers of 32 bits. */
const MAX_SEED = 2 ** 32 - 1;

export const addDrill: AddCommand = (program) =>
  addCommand(program, 'drill')
    .description('practice interview questions, each with the best story to tell')
    .option('--owner <name>', 'whose stories to use; required if there are several owners')
    .option('--theme <id>', 'ask only questions about this theme')
    .option('--type <id>', 'ask only questions that this story type answers')
    .option('--seed <n>', 'shuffle the questions; the same number gives the same order', integer(MAX_SEED))
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (flags: DrillFlags) => {
      refuseEarlierOptions(program, 'drill');
      const { drillCommand } = await import('../drill-command.ts');
      await drillCommand(flagsOf(program, flags));
    });
