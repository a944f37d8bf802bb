import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addSchema: AddCommand = (program) =>
  addCommand(program, 'schema')
    .description('print a JSON Schema for editors: the frontmatter of stories, or another file')
    .argument(
      '[type]',
      'a story type such as incident-command, or answer, loop, config, report or baseline (default: all story types)',
    )
    .action(async (type: string | undefined, flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'schema');
      const { schemaCommand } = await import('../schema-command.ts');
      await schemaCommand(type, flagsOf(program, flags));
    });
