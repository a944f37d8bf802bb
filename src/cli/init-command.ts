import { slug } from '../drafts/file-name.ts';
import { newStory } from '../drafts/new-story.ts';
import { surveyOf } from '../host/survey.ts';
import { isBare, noWorkTree } from '../host/workspace.ts';
import { writeChanges } from '../host/write-setup.ts';
import { visible } from '../report/escape.ts';
import { renderPlan } from '../report/setup.ts';
import { shellWord } from '../report/shell-word.ts';
import { hookThatChecks } from '../setup/hooks.ts';
import { nextSteps } from '../setup/next-steps.ts';
import type { Change, Outcome } from '../setup/outcome.ts';
import { type PartName, planSetup } from '../setup/plan.ts';
import { HOOKS, type HookName, type Survey } from '../setup/survey.ts';
import { suggestChoice } from '../text/choices.ts';
import { plural } from '../text/message.ts';
import { Questions } from './ask.ts';
import { invocation } from './invocation.ts';
import { configOf } from './load-config.ts';
import { print } from './print.ts';

export interface InitFlags {
  /** Absolute. */
  C?: string | undefined;
  yes?: boolean;
  dryRun?: boolean;
  hook?: HookName | 'none';
  without?: PartName[];
}

/** Writes what a repository of stories lacks, after showing it and asking. */
export async function initCommand(flags: InitFlags): Promise<void> {
  const { config, workspace } = await configOf({ C: flags.C });
  const { preset } = config;
  if (!workspace.inGit && isBare(workspace.cwd)) throw noWorkTree(workspace.cwd, 'init');
  // Types whose names differ only in punctuation share a template.
  const byName = new Map(Object.keys(preset.storyTypes).map((type) => [slug(type, 'story'), type]));
  const templates = [...byName].map(([name, type]) => ({ name, text: newStory(type, {}, preset) }));
  const survey = surveyOf(
    workspace,
    templates.map(({ name }) => name),
  );
  const questions = flags.yes || flags.dryRun ? null : new Questions();
  try {
    const hook = flags.hook ?? (await chooseHook(survey, flags, questions));
    const outcomes = planSetup(survey, { hook, without: flags.without ?? [] }, templates);
    const changes = outcomes.filter((outcome): outcome is Change => 'text' in outcome);
    await print(renderPlan(outcomes));
    if (changes.length === 0) await print(nothingToWrite(outcomes));
    else if (flags.dryRun) await print(`\nWould write ${plural(changes.length, 'file')}.\n`);
    else if (await agreed(changes.length, questions)) {
      writeChanges(changes, workspace);
      await print(`\nWrote ${plural(changes.length, 'file')}.\n`);
    } else {
      await print(`\nNothing written. To write without being asked: ${invocation()} init --yes\n`);
      return;
    }
    const [type = 'TYPE'] = Object.keys(preset.storyTypes);
    const steps = nextSteps(survey, { hook, command: invocation(), type, shellWord });
    await print(`Next:\n${steps.map((step) => `  ${visible(step)}\n`).join('')}`);
  } finally {
    questions?.end();
  }
}

function nothingToWrite(outcomes: readonly Outcome[]): string {
  const isDone = outcomes.every(({ kind }) => kind === 'keep');
  return isDone
    ? '\nNothing to do: everything is set up.\n'
    : '\nNothing to write; make the edits above by hand.\n';
}

/** The hook that has the check, or else what manages the hooks already, unless the user chooses another one. */
async function chooseHook(
  survey: Survey,
  { without = [] }: InitFlags,
  questions: Questions | null,
): Promise<HookName | 'none'> {
  const checking = hookThatChecks(survey);
  if (checking !== null) return checking;
  const [fitting = 'none'] = survey.managers;
  if (without.includes('hook') || !survey.inGit || questions === null) return fitting;
  const names = [...HOOKS, 'none'] as const;
  for (;;) {
    const answer = await questions.ask(
      `Check stories before each commit, with ${HOOKS.join(', ')} or none? [${fitting}]`,
    );
    if (answer === null || answer === '') return fitting;
    const meant = suggestChoice(answer, names);
    const chosen = names.find((name) => name === (meant ?? answer.toLowerCase()));
    if (chosen !== undefined) return chosen;
  }
}

async function agreed(count: number, questions: Questions | null): Promise<boolean> {
  if (questions === null) return true;
  const answer = await questions.ask(`\nWrite ${plural(count, 'file')}? [Y/n]`);
  return answer !== null && /^(?:y|yes|)$/i.test(answer);
}
