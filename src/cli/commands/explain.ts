import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { ConfigFlags } from '../load-config.ts';

export const addExplain: AddCommand = (program, exit) =>
  addCommand(program, 'explain')
    .description('print what a rule, a story type or a prompt asks for')
    .argument('<topic>', 'a rule such as hedging, a story type such as incident-command, or a prompt')
    .action(async (topic: string, flags: ConfigFlags) => {
      refuseEarlierOptions(program, 'explain');
      const { explainCommand } = await import('../explain-command.ts');
      exit(await explainCommand(topic, flagsOf(program, flags)));
    });
