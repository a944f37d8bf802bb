import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { DrillFlags } from '../drill-command.ts';
import { integer, oneOf } from '../option-values.ts';

/** Seeds are numbers of 32 bits. */
const MAX_SEED = 2 ** 32 - 1;

export const addDrill: AddCommand = (program) =>
  addCommand(program, 'drill')
    .description('ask interview questions, each with the story to tell')
    .option('--owner <name>', 'whose stories; needed where there are several owners')
    .option('--theme <id>', 'only questions with this theme')
    .option('--type <id>', 'only questions with this story type')
    .option('--seed <n>', 'shuffle the questions, by this number', integer(MAX_SEED))
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (flags: DrillFlags) => {
      refuseEarlierOptions(program, 'drill');
      const { drillCommand } = await import('../drill-command.ts');
      await drillCommand(flagsOf(program, flags));
    });
