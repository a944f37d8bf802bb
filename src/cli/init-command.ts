import { slug } from '../drafts/file-name.ts';
import { newStory } from '../drafts/new-story.ts';
import { surveyOf } from '../host/survey.ts';
import { writeChanges } from '../host/write-setup.ts';
import { VERSION } from '../product.ts';
import { visible } from '../report/escape.ts';
import { renderPlan } from '../report/setup.ts';
import { shellWord } from '../report/shell-word.ts';
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

const INSTALL = `npm install --save-dev github:star-witness/star-witness#v${VERSION}`;

/** Writes what a repository of stories needs and does not have yet, once it is shown and agreed to. */
export async function initCommand(flags: InitFlags): Promise<number> {
  const { config, workspace } = await configOf({ C: flags.C });
  const { preset } = config;
  // Types whose names differ in signs alone have one template.
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
    if (changes.length === 0) await print('\nNothing to do: everything is there.\n');
    else if (flags.dryRun) await print(`\nWould write ${plural(changes.length, 'file')}.\n`);
    else if (await agreed(changes.length, questions)) {
      writeChanges(changes, workspace);
      await print(`\nWrote ${plural(changes.length, 'file')}.\n`);
    } else {
      await print(`\nNothing written. To write without a question: ${invocation()} init --yes\n`);
      return 0;
    }
    await print(nextSteps(survey, outcomes, hook, Object.keys(preset.storyTypes)));
    return 0;
  } finally {
    questions?.end();
  }
}

/** What manages the hooks already, unless somebody says otherwise. */
async function chooseHook(
  { managers, inGit }: Survey,
  { without = [] }: InitFlags,
  questions: Questions | null,
): Promise<HookName | 'none'> {
  const [fitting = 'none'] = managers;
  if (without.includes('hook') || !inGit || questions === null) return fitting;
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

/** What to do now, one command per line. */
function nextSteps(
  { isInstalled, packageJson, inGit, managers, banks, documents }: Survey,
  outcomes: readonly Outcome[],
  hook: HookName | 'none',
  [type = 'TYPE']: readonly string[],
): string {
  const [bank] = banks;
  const command = invocation();
  const usesPackage =
    hook === 'husky' || hook === 'git' || hook === 'lint-staged' || packageJson.text !== null;
  const steps = [
    ...(usesPackage && !isInstalled ? [`${INSTALL}   # what the hook runs`] : []),
    ...(hook === 'husky' && !managers.includes('husky')
      ? ['npm install --save-dev husky && npm pkg set scripts.prepare=husky && npm run prepare']
      : []),
    ...(bank === undefined
      ? documents.length === 0
        ? [`${command} new ${shellWord(type)} --title "What you would call it"`]
        : []
      : [`${command} import ${shellWord(bank)}   # a story file of each story in it`]),
    ...(bank === undefined && documents.length === 0 ? [] : [command]),
    ...(hook === 'none' && inGit ? [`${command} init --hook git   # to check before each commit, too`] : []),
  ];
  const byHand = outcomes.some(({ kind }) => kind === 'by hand') ? ' (and the edits by hand above)' : '';
  return `Next${byHand}:\n${steps.map((step) => `  ${visible(step)}\n`).join('')}`;
}
