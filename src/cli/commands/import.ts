import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ImportFlags } from '../import-command.ts';
import { nonEmpty, oneOf } from '../option-values.ts';

export const addImport: AddCommand = (program) =>
  addCommand(program, 'import')
    .description(
      'make a file of each story, and each answer to a prompt, in a bank or a list (Markdown, YAML, JSON, CSV)',
    )
    .argument('<files...>', 'story banks in Markdown, or lists of stories')
    .option(
      '--into <dir>',
      'the folder of the new files (default: the one that the configuration names)',
      nonEmpty,
    )
    .option('--owner <name>', 'whose stories they are', nonEmpty)
    .option('--as-stories', 'make stories also of what answers one of the prompts')
    .option('--dry-run', 'say what would be written, and write nothing')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (files: string[], flags: ImportFlags) => {
      refuseEarlierOptions(program, 'import');
      const { importCommand } = await import('../import-command.ts');
      await importCommand(files, flagsOf(program, flags));
    });
