import { isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { emptyDocument } from '../document/parse.ts';
import { statusByLine, statusOf } from '../document/status.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import type { Document, Source } from '../types.ts';
import { readBank } from './read-bank.ts';
import { StoryReader } from './story-document.ts';
import type { BankStory, LeftAlone } from './types.ts';

/** Stories of one bank that are read; more are refused, because a report has them all. */
export const MAX_STORIES = 500;

/** A bank with its stories as documents, which share its text. */
export interface ParsedBank {
  documents: Document[];
  /** The lines that are no story's, as a document without any text of its own: what suppressions hold there. */
  rest: Document;
  /** What is no story, in order: slots that wait for one, too. */
  leftAlone: LeftAlone[];
}

/** Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote. */
export function parseBank(source: Source, vocabulary: Vocabulary): ParsedBank {
  const file = fileOf(source, vocabulary);
  const { stories, leftAlone } = readBank(file.text);
  const told = stories.filter(({ status }) => status !== 'template');
  const excess = told[MAX_STORIES];
  if (excess !== undefined) {
    const data = { size: `${told.length} stories`, limit: `${MAX_STORIES} stories` };
    const at = excess.titleSpan ?? { start: excess.span.start, end: excess.span.start };
    file.problems.push({ ruleId: 'unreadable-file', messageId: 'tooLarge', at, data });
    return { documents: [file], rest: file, leftAlone: [] };
  }
  const reader = new StoryReader(file, vocabulary);
  const documents = stories.flatMap((story, index) =>
    story.status === 'template'
      ? []
      : [reader.read(story, stories[index + 1]?.span.start ?? file.text.length)],
  );
  return {
    documents,
    rest: { ...file, directives: reader.directivesOutside(documents) },
    leftAlone: withSlots(file.text, stories, leftAlone),
  };
}

/** What all stories of a file share. */
function fileOf(source: Source, vocabulary: Vocabulary): Document {
  const file = emptyDocument(source);
  const frontmatter = readFrontmatter(file.text);
  if (isProblem(frontmatter)) {
    // Nothing else of a bank's frontmatter is read.
    file.status = statusByLine(file.text) ?? file.status;
    return file;
  }
  for (const { name } of frontmatter.pairs) {
    const value = frontmatter.data[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const key = vocabulary.canonical(name);
    if (key === 'owner') file.owner = value.trim();
    else if (key === 'status') file.status = statusOf(value.trim()) ?? file.status;
  }
  return file;
}

/** Slots that wait for a story are left alone, too. */
function withSlots(
  text: string,
  stories: readonly BankStory[],
  leftAlone: readonly LeftAlone[],
): LeftAlone[] {
  const slots = stories
    .filter(({ status }) => status === 'template')
    .map(({ line, span }): LeftAlone => {
      const breaks = text.slice(span.start, span.end).split('\n').length - 1;
      return { startLine: line, endLine: line + breaks, reason: 'template' };
    });
  return [...leftAlone, ...slots].sort((a, b) => a.startLine - b.startLine);
}
