import type { Preset, PromptElement } from '../presets/types.ts';
import type { Draft } from './draft.ts';
import { answerFrontmatter, blocksToFile, comment, gap, quote, renderStory } from './render-draft.ts';

export interface NewOptions {
  title?: string | undefined;
  owner?: string | undefined;
}

const NOTHING_SAID: Omit<Draft, 'title' | 'owner'> = {
  date: null,
  themes: [],
  prompts: [],
  tags: [],
  origin: null,
  question: null,
  told: [],
  fields: new Map(),
  directives: [],
  definitions: [],
  rest: null,
};

/** A story of a type with everything still to be filled in; a comment has what an interviewer asks next. */
export function newStory(type: string, { title, owner }: NewOptions, preset: Preset): string {
  return renderStory(
    {
      type,
      typeNote: null,
      title: title ?? '[your title]',
      owner: owner ?? null,
      ...NOTHING_SAID,
      told: gapsOf(preset.skeleton).map((text) => ({ heading: null, text })),
      followUps: preset.storyTypes[type]?.followUps.map(({ label }) => label) ?? [],
    },
    preset,
  );
}

/** An answer to a prompt, with a gap for each thing that a strong one contains. */
export function newAnswer(prompt: string, { title, owner }: NewOptions, preset: Preset): string {
  const { question = prompt, elements = [] } = preset.prompts[prompt] ?? {};
  const frontmatter = answerFrontmatter({
    prompt,
    title: title ?? null,
    owner: owner ?? null,
    ...NOTHING_SAID,
  });
  const wanted = elements.length > 0 ? elements.map(nameOf) : preset.skeleton;
  const order =
    preset.skeleton.length === 0 ? [] : [comment(`In this order: ${preset.skeleton.join(' -> ')}`)];
  return blocksToFile([frontmatter, quote(question), ...order, ...gapsOf(wanted)]);
}

function gapsOf(wanted: readonly string[]): string[] {
  return wanted.length === 0 ? [gap('your answer')] : wanted.map(gap);
}

/** Without the examples in brackets. */
function nameOf({ label }: PromptElement): string {
  return label.replace(/\s*\([^()]*\)/g, '');
}
