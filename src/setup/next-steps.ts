import { INSTALL } from './install.ts';
import type { HookName, Survey } from './survey.ts';

const INSTALL_HUSKY = 'npm install --save-dev husky && npm pkg set scripts.prepare=husky && npm run prepare';

/** What the next steps depend on besides what is there. */
export interface NextOptions {
  hook: HookName | 'none';
  /** How the command line is called. */
  command: string;
  /** A story type to begin with. */
  type: string;
  /** A word as one would type it in a shell. */
  shellWord: (word: string) => string;
}

/** The commands to run now, in their order. */
export function nextSteps(survey: Survey, { hook, command, type, shellWord }: NextOptions): string[] {
  const { isInstalled, packageJson, managers, banks, documents, inGit } = survey;
  const [bank] = banks;
  const steps: string[] = [];
  // The hook of pre-commit installs the package by itself.
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
