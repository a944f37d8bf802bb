import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ImportFlags } from '../import-command.ts';
import { nonEmpty, oneOf } from '../option-values.ts';

export const addImport: AddCommand = (program, exit) =>
  addCommand(program, 'import')
    .description('make a story file of each story in a bank or a list (Markdown, YAML, JSON, CSV)')
    .argument('<files...>', 'story banks in Markdown, or lists of stories')
    .option(
      '--into <dir>',
      'the folder of the new files (default: the one that the configuration names)',
      nonEmpty,
    )
    .option('--owner <name>', 'whose stories they are', nonEmpty)
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (files: string[], flags: ImportFlags) => {
      refuseEarlierOptions(program, 'import');
      const { importCommand } = await import('../import-command.ts');
      exit(await importCommand(files, flagsOf(program, flags)));
    });
