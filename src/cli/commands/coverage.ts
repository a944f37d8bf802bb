import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { CoverageFlags } from '../coverage-command.ts';
import { oneOf } from '../option-values.ts';

export const addCoverage: AddCommand = (program) =>
  addCommand(program, 'coverage')
    .description('print which story types, themes and prompts each owner covers, and how well')
    .argument('[paths...]', 'files, folders or globs to read instead of the configured globs')
    .option('--owner <name>', 'print only the portfolio of this owner')
    .option('--format <name>', 'text, json or markdown', oneOf(['text', 'json', 'markdown']), 'text')
    .action(async (paths: string[], flags: CoverageFlags) => {
      refuseEarlierOptions(program, 'coverage');
      const { coverageCommand } = await import('../coverage-command.ts');
      await coverageCommand(paths, flagsOf(program, flags));
    });
