import { type AddCommand, addCommand, flagsOf, refuseEarlierOptions } from '../command.ts';
import { oneOf } from '../option-values.ts';
import type { PlanFlags } from '../plan-command.ts';

export const addPlan: AddCommand = (program) =>
  addCommand(program, 'plan')
    .description('assign stories to the rounds of an interview loop, each story once')
    .argument('<loop>', 'a YAML or JSON file with the rounds')
    .option('--owner <name>', 'whose stories to use; required if there are several owners')
    .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
    .action(async (loop: string, flags: PlanFlags) => {
      refuseEarlierOptions(program, 'plan');
      const { planCommand } = await import('../plan-command.ts');
      await planCommand(loop, flagsOf(program, flags));
    });
