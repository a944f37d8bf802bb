import type { Preset } from '../../presets/types.ts';
import type { Choice } from '../pasted.ts';
import { byId, element } from './element.ts';

/** The choice of what a text is taken for. */
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

  /** Says that the text itself says what it is. */
  saysItself(isSaid: boolean): void {
    this.note.hidden = !isSaid;
  }
}
