import { Option } from 'commander';
import { UsageError } from '../../host/workspace.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { FixFlags } from '../fix-command.ts';

export const addFix: AddCommand = (program) =>
  addCommand(program, 'fix')
    .description('apply the edits that invent nothing: quotes, misspelt keys, placeholders for missing ones')
    .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
    .option('--dry-run', 'print the edits as a diff, and write nothing')
    .option('--sort', 'also give the keys of the frontmatter their proper order and spelling')
    .option('--bank', 'read the named files as story banks: several stories in one file')
    .option('--color', 'use color even where there is no terminal (also: FORCE_COLOR=1)')
    .option('--no-color', 'use no color (also: NO_COLOR=1)')
    .addOption(new Option('--staged').hideHelp())
    .addHelpText('after', '\nExit codes: 0 done, whatever is left, 2 could not run.')
    .action(async (paths: string[], { staged, ...flags }: FixFlags & { staged?: boolean }) => {
      refuseEarlierOptions(program, 'fix');
      if (staged)
        throw new UsageError(
          'fix edits files, not the index, expected no --staged (`git add` them afterwards)',
        );
      const { fixCommand } = await import('../fix-command.ts');
      await fixCommand(paths, flagsOf(program, flags));
    });
