import type { Document, Field, Problem } from '../types.ts';

/** A bank without what it said of itself before, and without the problems that hide the same as they did. */
export function withoutOld(file: Document, past: Document): Document {
  const known = new Set(wordsOf(past));
  const isNew = (words: string) => !known.has(words);
  return {
    ...file,
    problems: file.problems.filter((problem) => isNew(wordsOfProblem(file, problem))),
    entries: file.entries.filter((entry) => isNew(wordsOfField(file, entry))),
    fields: new Map([...file.fields].filter(([, field]) => isNew(wordsOfField(file, field)))),
  };
}

function wordsOf(file: Document): string[] {
  return [
    ...file.problems.map((problem) => wordsOfProblem(file, problem)),
    ...[...file.entries, ...file.fields.values()].map((field) => wordsOfField(file, field)),
  ];
}

/** What a problem is about: of frontmatter the place, else all that it hides. */
function wordsOfProblem({ text }: Document, { ruleId, at }: Problem): string {
  return ruleId === 'unreadable-file' ? text.slice(at.start) : text.slice(at.start, at.end);
}

function wordsOfField({ text }: Document, { keySpan, valueSpan }: Field): string {
  return text.slice(keySpan.start, valueSpan.end);
}
