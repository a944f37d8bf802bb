import { Option } from 'commander';
import { UsageError } from '../../host/workspace.ts';
import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { FixFlags } from '../fix-command.ts';

export const addFix: AddCommand = (program, exit) =>
  addCommand(program, 'fix')
    .description('apply safe fixes: quotes, misspelled names, placeholders for missing fields')
    .argument('[paths...]', 'files, folders or globs to fix instead of the configured globs')
    .option('--dry-run', 'print the fixes as a diff, and write nothing')
    .option('--sort', 'also sort the keys of the frontmatter and use their standard names')
    .option('--bank', 'read the named files as story banks: several stories in one file')
    .option('--no-baseline', 'also fix the findings that are in the baseline')
    .option('--color', 'always use color (also: FORCE_COLOR=1)')
    .option('--no-color', 'never use color (also: NO_COLOR=1)')
    .addOption(new Option('--staged').hideHelp())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, even if findings are left, 2 could not run, or could not write a file.',
    )
    .action(async (paths: string[], { staged, ...flags }: FixFlags & { staged?: boolean }) => {
      refuseEarlierOptions(program, 'fix');
      if (staged)
        throw new UsageError(
          'fix edits files, not the index, expected no --staged (run `git add` afterwards)',
        );
      const { fixCommand } = await import('../fix-command.ts');
      exit(await fixCommand(paths, flagsOf(program, flags)));
    });
