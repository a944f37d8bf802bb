import { configText } from './config-text.ts';
import { hookChange } from './hooks.ts';
import type { Change, Outcome } from './outcome.ts';
import { settingsChange } from './settings.ts';
import type { HookName, SeenFile, Survey } from './survey.ts';
import { WORKFLOW } from './workflow.ts';

/** What `init` can leave out. */
export const PARTS = ['config', 'workflow', 'hook', 'templates', 'editor'] as const;
export type PartName = (typeof PARTS)[number];

export interface SetupChoices {
  hook: HookName | 'none';
  without: readonly PartName[];
}

/** A template of a story type. */
export interface Template {
  name: string;
  text: string;
}

/** What to do for each part, in the order in which it is shown. */
export function planSetup(
  survey: Survey,
  { hook, without }: SetupChoices,
  templates: readonly Template[],
): Outcome[] {
  const parts: Record<PartName, () => Outcome[]> = {
    config: () => [configOutcome(survey)],
    workflow: () => [workflowOutcome(survey)],
    hook: () => (hook === 'none' ? [] : [hookChange(hook, survey)]),
    templates: () => templates.map((template) => templateOutcome(template, survey)),
    editor: () => [settingsChange(survey)],
  };
  return PARTS.filter((part) => !without.includes(part)).flatMap((part) => parts[part]());
}

function configOutcome(survey: Survey): Outcome {
  const { configFile } = survey;
  return configFile === null
    ? created('.star-witness.yml', configText(survey))
    : { kind: 'keep', filePath: configFile, reason: 'already exists' };
}

function workflowOutcome({ checkedBy, workflow }: Survey): Outcome {
  if (checkedBy !== null) return { kind: 'keep', filePath: checkedBy, reason: 'already runs the check' };
  return createdUnlessThere(workflow, WORKFLOW);
}

function templateOutcome({ name, text }: Template, { templates }: Survey): Outcome {
  const filePath = templatePath(name);
  const there = templates.find((file) => file.filePath === filePath)?.text ?? null;
  return createdUnlessThere({ filePath, text: there }, text);
}

/** The path of the template of this name. No default glob matches it. */
export function templatePath(name: string): string {
  return `templates/${name}.md`;
}

function created(filePath: string, text: string): Change {
  return { kind: 'create', filePath, text, added: text };
}

function createdUnlessThere({ filePath, text: there }: SeenFile, text: string): Outcome {
  return there === null ? created(filePath, text) : { kind: 'keep', filePath, reason: 'already exists' };
}
