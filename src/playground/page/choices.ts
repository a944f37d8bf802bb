import type { Preset } from '../../presets/types.ts';
import type { Choice } from '../pasted.ts';
import { byId, element } from './element.ts';

/** The menu for what to take a text for, and the note that its frontmatter decides. */
export class Choices {
  private readonly select = byId('choice', HTMLSelectElement);
  private readonly note = byId('choice-note', HTMLParagraphElement);

  constructor({ storyTypes, prompts }: Preset) {
    const option = (value: Choice, label: string) => element('option', { value }, label);
    this.select.append(
      option('auto', 'What it looks like'),
      option('bank', 'Story bank'),
      element(
        'optgroup',
        { label: 'Story' },
        Object.entries(storyTypes).map(([id, { title }]) => option(`type:${id}`, title)),
      ),
      element(
        'optgroup',
        { label: 'Answer to a prompt' },
        Object.entries(prompts).map(([id, { question }]) => option(`prompt:${id}`, question)),
      ),
    );
  }

  get value(): Choice {
    return this.select.value as Choice;
  }

  set value(choice: Choice) {
    this.select.value = choice;
  }

  onChange(listener: () => void): void {
    this.select.addEventListener('change', listener);
  }

  /** Whether to show the note that the frontmatter of the text decides. */
  set isNoteShown(isShown: boolean) {
    this.note.hidden = !isShown;
  }
}
