import { directivesIn, joinDirectives } from '../document/directives.ts';
import { directivesOfKey, frontmatterComments } from '../document/frontmatter-directives.ts';
import { scanBody } from '../document/markdown.ts';
import { mergeConflictProblem } from '../document/merge-conflict.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { lineNumbers } from '../text/message.ts';
import type { Document, Problem, Source } from '../types.ts';
import { type BankFile, bankFileOf } from './bank-file.ts';
import { bankText } from './bank-text.ts';
import { readStories } from './read-bank.ts';
import { StoryReader } from './story-document.ts';
import { type BankStory, isSlot, type LeftAlone, type ParsedBank, type TypeOf } from './types.ts';
import type { Unclosed } from './unclosed.ts';

/** The most stories of one bank. More are refused, because a report has all of them. */
export const MAX_STORIES = 500;

/**
 * Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote.
 */
export function parseBank(source: Source, vocabulary: Vocabulary, typeOf: TypeOf = () => null): ParsedBank {
  const bank = bankFileOf(source, vocabulary);
  const { file, said } = bank;
  const conflict = mergeConflictProblem(file.text);
  if (conflict !== null) return refused(file, conflict);
  const text = bankText(file.text);
  const { stories, leftAlone, unclosed } = readStories(text, { most: MAX_STORIES });
  const told = stories.filter((story) => !isSlot(story));
  const excess = told[MAX_STORIES];
  if (excess !== undefined) {
    const data = { limit: `${MAX_STORIES}` };
    const at = excess.titleSpan ?? { start: excess.span.start, end: excess.span.start };
    return refused(file, { ruleId: 'unreadable-file', messageId: 'tooManyStories', at, data });
  }
  const { read: directives, cut } = directivesOf(bank);
  const reader = new StoryReader(file, text, directives, vocabulary);
  let beside = 0;
  const documents = stories.flatMap((story, index) => {
    beside = stories[index - 1]?.line === story.line ? beside + 1 : 0;
    if (isSlot(story)) return [];
    const next = stories[index + 1]?.span.start ?? file.text.length;
    return [reader.read(story, { next, beside, set: typeOf(story) })];
  });
  const own = new Set(documents.flatMap((document) => document.directives));
  const outside = directives.filter((directive) => !own.has(directive));
  const problems = unclosed === null ? said.problems : [...said.problems, problemOf(unclosed)];
  return {
    documents,
    leftAlone: withSlots(file.text, stories, leftAlone),
    rest: { ...file, ...said, problems, directives: outside, directivesCut: cut },
    directives,
  };
}

/** A bank of which no story is read. */
function refused(file: Document, problem: Problem): ParsedBank {
  return { documents: [{ ...file, problems: [problem] }], leftAlone: [], rest: file, directives: [] };
}

function problemOf({ what, at, startLine, endLine }: Unclosed): Problem {
  const messageId = what === 'fence' ? 'unclosedFence' : 'unclosedComment';
  return { ruleId: 'unreadable-file', messageId, at, data: { lines: lineNumbers(startLine, endLine) } };
}

function directivesOf({ file: { text }, frontmatter, entries }: BankFile) {
  const { comments } = scanBody(text, frontmatter?.bodyStart ?? 0);
  const ofBody = directivesIn(text, comments, ['<!--', '-->'], text.length);
  if (frontmatter === null) return joinDirectives(ofBody);
  const { pairs, openSpan, closeSpan } = frontmatter;
  const yaml = frontmatterComments(text, { start: openSpan.end, end: closeSpan.start }, entries);
  return joinDirectives([
    ...directivesOfKey(pairs),
    ...directivesIn(text, yaml, ['#', ''], closeSpan.start),
    ...ofBody,
  ]);
}

/** Adds the slots that wait for a story, which are left alone too. */
function withSlots(
  text: string,
  stories: readonly BankStory[],
  leftAlone: readonly LeftAlone[],
): LeftAlone[] {
  const slots = stories.filter(isSlot).map(({ line, span }): LeftAlone => {
    const breaks = text.slice(span.start, span.end).split('\n').length - 1;
    return { startLine: line, endLine: line + breaks, reason: 'template' };
  });
  return [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine);
}
