import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ImportFlags } from '../import-command.ts';
import { nonEmpty, oneOf } from '../option-values.ts';

export const addImport: AddCommand = (program) =>
  addCommand(program, 'import')
    .description(
      'create a file for each story and prompt answer in a bank or a list (Markdown, YAML, JSON, CSV)',
    )
    .argument('<files...>', 'story banks in Markdown, or lists of stories in YAML, JSON or CSV')
    .option('--into <dir>', 'the folder for the new files (default: from the configuration)', nonEmpty)
    .option('--owner <name>', 'whose stories they are', nonEmpty)
    .option('--as-stories', 'create stories, not prompt answers, even for text that answers a prompt')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (files: string[], flags: ImportFlags) => {
      refuseEarlierOptions(program, 'import');
      const { importCommand } = await import('../import-command.ts');
      await importCommand(files, flagsOf(program, flags));
    });
