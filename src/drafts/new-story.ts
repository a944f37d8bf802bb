import type { Preset, PromptElement } from '../presets/types.ts';
import { contained } from './contained.ts';
import type { Draft } from './draft.ts';
import { answerFrontmatter, blocksToFile, comment, gap, quote, renderStory } from './render-draft.ts';

export interface NewOptions {
  title?: string | undefined;
  owner?: string | undefined;
}

/** A draft that says nothing yet. */
export const NOTHING_SAID: Omit<Draft, 'title'> = {
  owner: null,
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

/** A story of a type with a gap for everything; a comment has what an interviewer asks next. */
export function newStory(type: string, { title, owner }: NewOptions, preset: Preset): string {
  return renderStory(
    {
      type,
      typeNote: null,
      title: title ?? '[your title]',
      ...NOTHING_SAID,
      owner: owner ?? null,
      told: gapBlocks(preset.skeleton).map((text) => ({ heading: null, text })),
      followUps: preset.storyTypes[type]?.followUps.map(({ label }) => label) ?? [],
    },
    preset,
  );
}

/** An answer to a prompt, with a gap for each element of a strong one. */
export function newAnswer(prompt: string, options: NewOptions, preset: Preset): string {
  const { elements = [] } = preset.prompts[prompt] ?? {};
  const wanted = elements.length > 0 ? elements.map(elementName) : preset.skeleton;
  const order =
    preset.skeleton.length === 0 || wanted === preset.skeleton
      ? []
      : [
          comment(
            `Structure: ${preset.skeleton.join(' -> ')}. The answer should contain what is listed below.`,
          ),
        ];
  return blocksToFile([...answerHead(prompt, options, preset), ...order, ...gapBlocks(wanted)]);
}

/** An answer with the given text, and a gap for each element that this lacks. */
export function toldAnswer(
  prompt: string,
  text: string,
  missing: readonly Pick<PromptElement, 'label'>[],
  preset: Preset,
): string {
  return blocksToFile([
    ...answerHead(prompt, {}, preset),
    contained(text),
    ...missing.map(elementName).map(gap),
  ]);
}

/** The frontmatter and the question. */
function answerHead(prompt: string, { title, owner }: NewOptions, preset: Preset): string[] {
  const frontmatter = answerFrontmatter({
    prompt,
    ...NOTHING_SAID,
    title: title ?? null,
    owner: owner ?? null,
  });
  return [frontmatter, quote(preset.prompts[prompt]?.question ?? prompt)];
}

function gapBlocks(wanted: readonly string[]): string[] {
  return wanted.length === 0 ? [gap('your answer')] : wanted.map(gap);
}

/** The label of an element, without the examples in brackets. */
export function elementName({ label }: Pick<PromptElement, 'label'>): string {
  return label.replace(/\s*\([^()]*\)/g, '');
}
