import type { BankFlags } from '../bank-command.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import { oneOf } from '../option-values.ts';

export const addBank: AddCommand = (program, exit) =>
  addCommand(program, 'bank')
    .description('list the stories of a story bank, their parts, and what their answers show')
    .argument('<file>', 'one Markdown file with several stories, in whatever layout')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (file: string, flags: BankFlags) => {
      refuseEarlierOptions(program, 'bank');
      const { bankCommand } = await import('../bank-command.ts');
      exit(await bankCommand(file, flagsOf(program, flags)));
    });
