import { PARTS, type PartName } from '../../setup/plan.ts';
import { HOOKS } from '../../setup/survey.ts';
import { listOf } from '../../text/message.ts';
import { type AddCommand, addCommandIn, flagsOf, refuseEarlierOptions } from '../command.ts';
import type { InitFlags } from '../init-command.ts';
import { oneOf } from '../option-values.ts';

const part = oneOf(PARTS);

export const addInit: AddCommand = (program) =>
  addCommandIn(program, 'init')
    .description('set up a repository: configuration, workflow, commit hook, templates, editor')
    .option('-y, --yes', 'write without asking')
    .option('--dry-run', 'print what would be written, and write nothing')
    .option(
      '--hook <name>',
      `${listOf([...HOOKS, 'none'], 'or')} (default: the hook manager in use)`,
      oneOf([...HOOKS, 'none']),
    )
    .option(
      '--without <part>',
      `leave out ${listOf(PARTS, 'or')}; may be repeated`,
      (value: string, earlier: PartName[] = []) => [...earlier, part(value)],
    )
    .action(async (flags: InitFlags) => {
      refuseEarlierOptions(program, 'init');
      const { initCommand } = await import('../init-command.ts');
      await initCommand(flagsOf(program, flags));
    });
