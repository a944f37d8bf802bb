import type {
  AnswerElement,
  AnswerScore,
  AnswerSignal,
  Preset,
  ProseText,
  ReportedElement,
  ReportedSignal,
  ScorerName,
} from '../types.ts';
import type { LineIndex } from './lines.ts';
import { scoreLiteral } from './literal.ts';
import {
  checkElements,
  compileRubric,
  followUpsOf,
  type PromptElement,
  type Reading,
  type Rubric,
} from './rubric/index.ts';

export const SCORERS = ['rubric', 'literal'] as const satisfies readonly ScorerName[];

/** One rubric a preset, whatever number of checkers reads with it. */
const rubrics = new WeakMap<Preset, Rubric>();

function rubricOf(preset: Preset): Rubric {
  const known = rubrics.get(preset);
  if (known) return known;
  const rubric = compileRubric(preset.rubric, Object.fromEntries(elementsOf(preset)), preset.values);
  rubrics.set(preset, rubric);
  return rubric;
}

/** What is looked for one by one: the elements of prompts, and what answers the follow-ups of story types. */
function elementsOf({ prompts, storyTypes }: Preset): [string, readonly PromptElement[]][] {
  const asked = Object.entries(prompts).map(([id, { elements }]): [string, readonly PromptElement[]] => [
    id,
    elements,
  ]);
  const next = Object.entries(storyTypes).map(([id, { followUps }]): [string, readonly PromptElement[]] => [
    followUpsOf(id),
    followUps,
  ]);
  return [...asked, ...next];
}

/** Reads the texts of one document by a preset's lexicon, each text once however many ask, and scores its answers. */
export class Reader {
  private readonly preset: Preset;
  private readonly scorer: ScorerName;
  private readonly readings = new Map<ProseText, Reading>();

  constructor({ preset, scorer }: { preset: Preset; scorer: ScorerName }) {
    this.preset = preset;
    this.scorer = scorer;
  }

  read(prose: ProseText): Reading {
    const known = this.readings.get(prose);
    if (known) return known;
    const reading = rubricOf(this.preset).read(prose.text);
    this.readings.set(prose, reading);
    return reading;
  }

  /**
   * Scores an answer; the literal result always stands beside it. `prompt` is the id of the prompt that it answers, if
   * one is known: some prompts ask what one would do, and there that counts as done.
   */
  score(prose: ProseText, prompt: string | null): AnswerScore {
    const literal = scoreLiteral(prose.text, this.preset.words);
    const known = prompt !== null && Object.hasOwn(this.preset.prompts, prompt);
    const elements = known ? this.elements(prose, prompt) : [];
    if (this.scorer === 'literal') return { ...literal, signals: [], elements, literal };
    const forward = known && this.preset.prompts[prompt]?.looksForward === true;
    const { score, missing, signals } = rubricOf(this.preset).score(this.read(prose), { forward });
    const located = signals.map(({ kind, start, end, why }): AnswerSignal => {
      return { kind, text: prose.text.slice(start, end), at: prose.locate(start, end), why };
    });
    return { score, missing, signals: located, elements, literal };
  }

  private elements(prose: ProseText, prompt: string): AnswerElement[] {
    const wanted = this.preset.prompts[prompt]?.elements ?? [];
    if (wanted.length === 0) return [];
    return checkElements(this.read(prose), prompt, wanted).map(({ element, label, found, edit }) => ({
      id: element,
      label,
      edit,
      text: found && prose.text.slice(found.start, found.end),
      at: found && prose.locate(found.start, found.end),
    }));
  }
}

/** Signals with lines and columns. */
export function reportSignals(signals: readonly AnswerSignal[], lines: LineIndex): ReportedSignal[] {
  return signals.map(({ kind, text, at, why }) => ({ kind, text, ...lines.region(at), why }));
}

/** Elements with the place of each one that was found. */
export function reportElements(elements: readonly AnswerElement[], lines: LineIndex): ReportedElement[] {
  return elements.map(({ id, label, text, at, edit }) => ({
    id,
    label,
    found: at === null || text === null ? null : { text, ...lines.region(at) },
    ...(at === null ? { edit } : {}),
  }));
}
