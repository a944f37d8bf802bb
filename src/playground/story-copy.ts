import { scanBody } from '../document/markdown.ts';
import { parse } from '../document/parse.ts';
import { closed } from '../drafts/contained.ts';
import { fieldsFor, type StoryDraft } from '../drafts/draft.ts';
import { elementName, NOTHING_SAID, toldAnswer } from '../drafts/new-story.ts';
import {
  blocksToFile,
  gapSections,
  guessNote,
  renderStory,
  storyFrontmatter,
} from '../drafts/render-draft.ts';
import { itemsOfBank } from '../import/bank-items.ts';
import { draftFilesOf } from '../import/draft-files.ts';
import type { Preset } from '../presets/types.ts';
import { Vocabulary } from '../presets/vocabulary.ts';
import type { JudgedDocument, JudgedText } from './judge.ts';
import { type PastedFile, pastedTitle } from './pasted.ts';

/** A story file made of a pasted text, or of one of its stories. */
export interface StoryCopy {
  text: string;
  /** The names of what is missing. Each has a placeholder in the file, under its own heading or in brackets. */
  gaps: string[];
}

/** Makes a file of a story or an answer. What is missing becomes named gaps, as in files from `new` and `import`. */
export function storyCopy({ file }: JudgedText, judged: JudgedDocument, preset: Preset): StoryCopy {
  const vocabulary = new Vocabulary(preset);
  switch (file.as) {
    case 'bank':
      return copyOfBank(file, judged, vocabulary);
    case 'answer':
      return file.prompt === null
        ? copyOfStory(file, [...fieldsFor(preset, file.type).keys()], preset)
        : copyOfAnswer(file, file.prompt, judged, preset);
    case 'story':
      return copyOfStory(file, missingFields(judged), preset);
    case 'file':
      return copyOfFile(file, judged, vocabulary);
  }
}

function copyOfBank({ source }: PastedFile, { document }: JudgedDocument, vocabulary: Vocabulary): StoryCopy {
  const item = itemsOfBank(source.text, vocabulary).items.find(({ line }) => line === document.line);
  const options = { origin: source.filePath, owner: document.owner, asStories: false };
  const [story] = item === undefined ? [] : draftFilesOf([item], vocabulary.preset, options);
  return { text: story?.text ?? source.text, gaps: story?.gaps ?? [] };
}

function copyOfAnswer(
  { text }: PastedFile,
  prompt: string,
  { document }: JudgedDocument,
  preset: Preset,
): StoryCopy {
  const missing = document.answers.flatMap(({ elements }) => elements.filter(({ found }) => found === null));
  return {
    text: toldAnswer(prompt, text, missing, preset),
    gaps: missing.map(elementName),
  };
}

function copyOfStory({ text, type, guess }: PastedFile, gaps: readonly string[], preset: Preset): StoryCopy {
  const draft: StoryDraft = {
    type,
    typeNote: guess === null ? null : guessNote(guess),
    title: pastedTitle(text),
    ...NOTHING_SAID,
    told: [{ heading: null, text }],
    followUps: [],
  };
  const named = type === null ? ['type', ...gaps] : [...gaps];
  if (scanBody(text, 0).sections.length === 0) return { text: renderStory(draft, preset), gaps: named };
  // With headings, the text itself says which field is where.
  const blocks = [storyFrontmatter(draft, preset), closed(text), ...gapSections(gaps, type, preset)];
  return { text: blocksToFile(blocks), gaps: named };
}

/** Adds to a text with frontmatter only the sections that it lacks. */
function copyOfFile(file: PastedFile, judged: JudgedDocument, vocabulary: Vocabulary): StoryCopy {
  const { text } = file;
  const gaps = missingFields(judged);
  const { frontmatter: fences, type } = parse(file.source, vocabulary);
  if (gaps.length === 0 || fences === null) return { text, gaps: [] };
  const { end } = fences.closeSpan;
  const sections = gapSections(gaps, type, vocabulary.preset);
  return { text: blocksToFile([text.slice(0, end), closed(text.slice(end)), ...sections]), gaps };
}

/** The required fields that a story has no key and no section for, in the order of the preset. */
function missingFields({ document }: JudgedDocument): string[] {
  return document.required.filter(({ from }) => from === null).map(({ field }) => field);
}
