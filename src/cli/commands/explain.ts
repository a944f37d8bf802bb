import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addExplain: AddCommand = (program) =>
  addCommand(program, 'explain')
    .description('explain a rule, a story type, a prompt or another name')
    .argument(
      '<topic>',
      'a rule such as hedging, mechanism or evidence, a story type, a prompt, a field, a theme, a value or a question; a plural such as fields lists them',
    )
    .action(async (topic: string, flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'explain');
      const { explainCommand } = await import('../explain-command.ts');
      await explainCommand(topic, flagsOf(program, flags));
    });
