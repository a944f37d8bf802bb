import { directivesIn, joinDirectives } from '../document/directives.ts';
import { entryOf } from '../document/fields.ts';
import { type Frontmatter, isProblem, readFrontmatter } from '../document/frontmatter.ts';
import { directivesOfKey, frontmatterComments } from '../document/frontmatter-directives.ts';
import { scanBody } from '../document/markdown.ts';
import { emptyDocument } from '../document/parse.ts';
import { statusByLine, statusOf } from '../document/status.ts';
import type { Vocabulary } from '../presets/vocabulary.ts';
import { lineNumbers } from '../text/message.ts';
import type { Document, Source } from '../types.ts';
import { readBank } from './read-bank.ts';
import { StoryReader } from './story-document.ts';
import type { BankStory, LeftAlone, ParsedBank, TypeOf } from './types.ts';
import type { Unclosed } from './unclosed.ts';

/** Stories of one bank that are read; more are refused, because a report has them all. */
export const MAX_STORIES = 500;

/** Reads a file as a bank. `vocabulary` has the parts of a story as fields. It never throws for what an author wrote. */
export function parseBank(source: Source, vocabulary: Vocabulary, typeOf: TypeOf = () => null): ParsedBank {
  const { file, frontmatter } = bankFileOf(source, vocabulary);
  const { stories, leftAlone, unclosed } = readBank(file.text, { most: MAX_STORIES });
  const told = stories.filter(({ status }) => status !== 'template');
  const excess = told[MAX_STORIES];
  if (excess !== undefined) {
    const data = { limit: `${MAX_STORIES}` };
    const at = excess.titleSpan ?? { start: excess.span.start, end: excess.span.start };
    const problems = [{ ruleId: 'unreadable-file' as const, messageId: 'tooManyStories', at, data }];
    return { documents: [{ ...file, problems }], leftAlone: [], rest: file, directives: [] };
  }
  const { read: directives, cut } = directivesOf(file, frontmatter, vocabulary);
  const reader = new StoryReader(file, directives, vocabulary);
  let beside = 0;
  const documents = stories.flatMap((story, index) => {
    beside = stories[index - 1]?.line === story.line ? beside + 1 : 0;
    if (story.status === 'template') return [];
    const next = stories[index + 1]?.span.start ?? file.text.length;
    return [reader.read(story, { next, beside, set: typeOf(story) })];
  });
  const own = new Set(documents.flatMap((document) => document.directives));
  const outside = directives.filter((directive) => !own.has(directive));
  const problems = unclosed === null ? [] : [problemOf(unclosed)];
  return {
    documents,
    leftAlone: withSlots(file.text, stories, leftAlone),
    rest: { ...file, problems, directives: outside, directivesCut: cut },
    directives,
  };
}

function problemOf({ what, at, startLine, endLine }: Unclosed): Document['problems'][number] {
  const messageId = what === 'fence' ? 'unclosedFence' : 'unclosedComment';
  return { ruleId: 'unreadable-file', messageId, at, data: { lines: lineNumbers(startLine, endLine) } };
}

function directivesOf(file: Document, frontmatter: Frontmatter | null, vocabulary: Vocabulary) {
  const { text } = file;
  const { comments } = scanBody(text, frontmatter?.bodyStart ?? 0);
  const ofBody = directivesIn(text, comments, ['<!--', '-->'], text.length);
  if (frontmatter === null) return joinDirectives(ofBody);
  const { pairs, openSpan, closeSpan } = frontmatter;
  const entries = pairs.map((pair) => entryOf(pair, frontmatter, vocabulary));
  const yaml = frontmatterComments(text, { start: openSpan.end, end: closeSpan.start }, entries);
  return joinDirectives([
    ...directivesOfKey(pairs),
    ...directivesIn(text, yaml, ['#', ''], closeSpan.start),
    ...ofBody,
  ]);
}

/** What all stories of a file share. */
export function bankFileOf(
  source: Source,
  vocabulary: Vocabulary,
): { file: Document; frontmatter: Frontmatter | null } {
  const file = emptyDocument(source);
  const frontmatter = readFrontmatter(file.text);
  if (isProblem(frontmatter)) {
    // Nothing else of a bank's frontmatter is read.
    file.status = statusByLine(file.text) ?? file.status;
    return { file, frontmatter: null };
  }
  for (const { name } of frontmatter.pairs) {
    const value = frontmatter.data[name];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const key = vocabulary.canonical(name);
    if (key === 'owner') file.owner = value.trim();
    else if (key === 'status') file.status = statusOf(value.trim()) ?? file.status;
  }
  return { file, frontmatter };
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
