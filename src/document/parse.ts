import type { Vocabulary } from '../presets/vocabulary.ts';
import { withLineFeeds } from '../text/lines.ts';
import type { Document, Source } from '../types.ts';
import { answersOf } from './answers.ts';
import { cutsIn } from './cuts.ts';
import { directivesIn, joinDirectives } from './directives.ts';
import { entryOf, fieldsOf, textOf } from './fields.ts';
import { type Frontmatter, isProblem, readFrontmatter } from './frontmatter.ts';
import { directivesOfKey, frontmatterComments } from './frontmatter-directives.ts';
import { scanBody } from './markdown.ts';
import { mergeConflictProblem } from './merge-conflict.ts';
import { ownerOfPath } from './owner.ts';
import { statusByLine, statusOf } from './status.ts';
import { unclosedProblem } from './unclosed.ts';

/**
 * Reads a file as a story or a prompt answer. It never throws for what an author wrote: `problems` has what could not
 * be read.
 */
export function parse(source: Source, vocabulary: Vocabulary): Document {
  const document = emptyDocument(source);
  if (source.unreadable !== undefined) {
    document.problems.push({ ruleId: 'unreadable-file', at: { start: 0, end: 0 }, ...source.unreadable });
    return document;
  }
  const conflict = mergeConflictProblem(document.text);
  const frontmatter = conflict ?? readFrontmatter(document.text);
  if (isProblem(frontmatter)) {
    document.problems.push(frontmatter);
    document.status = statusByLine(document.text) ?? document.status;
    return document;
  }
  document.frontmatter = { openSpan: frontmatter.openSpan, closeSpan: frontmatter.closeSpan };
  document.entries = frontmatter.pairs.map((pair) => entryOf(pair, frontmatter, vocabulary));
  document.cuts = cutsIn(document.text, frontmatter, document.entries);
  const body = scanBody(document.text, frontmatter.bodyStart, (tag) =>
    vocabulary.placeholders.isTemplate(tag),
  );
  document.sections = body.sections;
  document.comments = body.comments;
  readDirectives(document, frontmatter);
  document.fields = fieldsOf(document, body, vocabulary);
  readMeta(document, vocabulary);
  const answers = answersOf(document, body, frontmatter.bodyStart, vocabulary);
  if ('ruleId' in answers) document.problems.push(answers);
  else document.answers = answers;
  const unclosed = body.open && unclosedProblem(document.text, body.open);
  if (unclosed !== null) document.problems.push(unclosed);
  return document;
}

/** A document with nothing but its file. */
export function emptyDocument(source: Source): Document {
  return {
    filePath: source.filePath,
    text: withLineFeeds(source.text),
    kind: source.kind === 'answer' ? 'answer' : 'story',
    problems: [],
    frontmatter: null,
    title: null,
    status: 'ready',
    owner: ownerOfPath(source.filePath),
    type: null,
    prompt: null,
    entries: [],
    cuts: [],
    sections: [],
    comments: [],
    directives: [],
    directivesCut: null,
    fields: new Map(),
    answers: [],
    bank: null,
  };
}

function readDirectives(document: Document, { pairs, openSpan, closeSpan }: Frontmatter): void {
  const { text, entries, comments } = document;
  const yaml = frontmatterComments(text, { start: openSpan.end, end: closeSpan.start }, entries);
  const { read, cut } = joinDirectives([
    ...directivesOfKey(pairs),
    ...directivesIn(text, yaml, ['#', ''], closeSpan.start),
    ...directivesIn(text, comments, ['<!--', '-->'], text.length),
  ]);
  document.directives = read;
  document.directivesCut = cut;
}

function readMeta(document: Document, vocabulary: Vocabulary): void {
  const text = (name: string) => textOf(document.fields.get(name));
  // What is written with invisible characters is reported, not taken for what it looks like.
  const named = (name: string, idOf: (written: string) => string | null) => {
    const written = text(name);
    return written === null || /\p{Cf}/u.test(written) ? written : (idOf(written) ?? written);
  };
  document.type = named('type', (written) => vocabulary.typeOf(written));
  document.prompt = named('prompt', (written) => vocabulary.promptOf(written));
  decideKind(document, vocabulary);
  document.owner = text('owner') ?? document.owner;
  document.title = text('title') ?? document.sections.find(({ level }) => level === 1)?.heading ?? null;
  document.status = statusOf(text('status')) ?? 'ready';
}

/**
 * Sets the kind of a document by its frontmatter, if that names one, or else by the glob that matched the file. The key
 * of the other kind is ignored.
 */
function decideKind(document: Document, vocabulary: Vocabulary): void {
  const story = document.fields.get('type');
  const answer = document.fields.get('prompt');
  if (story !== undefined && answer !== undefined) {
    const hasType = !vocabulary.isBlankField(story);
    if (hasType === vocabulary.isBlankField(answer)) document.kind = hasType ? 'story' : 'answer';
    if (document.kind === 'story') document.prompt = null;
    else document.type = null;
  } else if (story !== undefined || answer !== undefined) {
    document.kind = story === undefined ? 'answer' : 'story';
  }
}
