import { INSTALL } from './install.ts';
import type { HookName, Survey } from './survey.ts';

const INSTALL_HUSKY = 'npm install --save-dev husky && npm pkg set scripts.prepare=husky && npm run prepare';

/** What the next steps depend on besides the survey. */
export interface NextOptions {
  hook: HookName | 'none';
  /** How the user calls the command line. */
  command: string;
  /** A story type to begin with. */
  type: string;
  /** Quotes a word for a shell. */
  shellWord: (word: string) => string;
}

/** The commands to run next, in order. */
export function nextSteps(survey: Survey, { hook, command, type, shellWord }: NextOptions): string[] {
  const { isInstalled, packageJson, managers, banks, documents, inGit } = survey;
  const [bank] = banks;
  const steps: string[] = [];
  // pre-commit installs the package itself.
  const isRunByHook = !['pre-commit', 'none'].includes(hook);
  if (!isInstalled && (isRunByHook || packageJson.text !== null))
    steps.push(isRunByHook ? `${INSTALL}   # the hook runs it` : INSTALL);
  if (hook === 'husky' && !managers.includes('husky')) steps.push(INSTALL_HUSKY);
  if (bank === undefined && documents.length === 0)
    steps.push(`${command} new ${shellWord(type)} --title "A working title"`);
  else steps.push(command);
  if (bank !== undefined)
    steps.push(`${command} import ${shellWord(bank)}   # or create a file for each story, with more fields`);
  if (hook === 'none' && inGit) steps.push(`${command} init --hook git   # to also check before each commit`);
  return steps;
}
