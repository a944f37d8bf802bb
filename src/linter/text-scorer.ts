import type { Config } from '../config/config.ts';
import { straight } from '../document/scalar-text.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import { DocumentReader } from '../reader/document-reader.ts';
import type { Model } from '../reader/model.ts';
import { scoreAnswer } from '../scorer/score.ts';
import { withChoices } from '../text/choices.ts';
import type { AnswerScore, ProseText } from '../types.ts';

/**
 * Scores texts that are in no document. `prompt` is the id of the prompt that they answer, if one is known. The model is
 * loaded when a text has to be read: whoever only counts words needs none.
 */
export function textScorer(
  config: Config,
  loadModel: () => Model,
  prompt: string | null,
): (text: string) => AnswerScore {
  let reader: DocumentReader | undefined;
  return (text) => {
    reader?.startDocument();
    const read = (prose: ProseText) => {
      reader ??= new DocumentReader(loadModel(), config.preset.ownWords);
      return reader.read(prose);
    };
    return scoreAnswer(read, straight(text, 0), prompt, config);
  };
}

/** The prompt with this id or question, or what to say when there is none. */
export function findPrompt(given: string, preset: Preset): { id: string } | { problem: string } {
  const id = new Vocabulary(preset).promptOf(given);
  if (id !== null) return { id };
  const ids = Object.keys(preset.prompts);
  const found = `no prompt \`${given}\``;
  if (ids.length === 0) return { problem: `${found}, the configuration defines none` };
  return { problem: withChoices(found, given, ids) };
}
