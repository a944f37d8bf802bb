import { kindSaid } from '../document/frontmatter-lines.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { trimmedEnd } from '../text/spans.ts';
import { type BankText, bankText } from './bank-text.ts';
import { DataReader } from './data-stories.ts';
import type { Draft } from './draft.ts';
import { tellsOwnDeed } from './events.ts';
import { Extent } from './extent.ts';
import { isPlaceholder } from './gaps.ts';
import { indexRows, listedBy } from './index-table.ts';
import { isCommon } from './label-words.ts';
import { leftAloneIn } from './left-alone.ts';
import { outline } from './outline.ts';
import { openParts } from './parts.ts';
import { type Section, withAncestors } from './section.ts';
import { spoken } from './spoken.ts';
import { type BankOptions, draftStories } from './stories.ts';
import { tagsIn, withoutDoubles } from './tags.ts';
import { type Bank, type BankPart, type BankStory, type BankTag, NEEDED_ROLES } from './types.ts';
import { unclosedIn } from './unclosed.ts';

/** Reads the stories of a bank: one Markdown file with several of them, in any layout. It never throws. */
export function readStories({ text, lines }: BankText, options: BankOptions): Bank {
  const data = new DataReader(text, lines);
  const sections = outline(text, lines, data);
  const extent = new Extent(text, lines);
  const drafts = draftStories(text, lines, extent, sections, data, options);
  const rows = indexRows(text, lines);
  const rowOf = listedBy(
    rows,
    drafts.map((draft) => ({ id: draft.title?.id, name: titleOf(text, draft) })),
  );
  const top = onlyTop(sections);
  const stories = drafts.map((draft, index): BankStory => {
    const { title } = draft;
    const name = titleOf(text, draft);
    const row = rowOf[index];
    const parts = withQuestion(draft);
    if (row?.stakes && !parts.some(({ part }) => part === 'stakes')) parts.push(row.stakes);
    parts.sort((a, b) => a.start - b.start);
    let tags = draft.status === 'template' && isPlaceholder(name) ? [] : tagsOf(text, draft);
    if (row) tags = tags.concat(row.tags);
    tags.sort((a, b) => a.start - b.start);
    const first = lines[draft.line];
    const last = lines[draft.end - 1];
    const start = first?.start ?? 0;
    return {
      title: name,
      ...(title !== null && title.text !== '' && { titleSpan: trimmedEnd(text, title.span) }),
      ...(title?.id && { id: title.id }),
      line: first?.number ?? 1,
      span: { start, end: Math.max(start, last?.end ?? start) },
      ...(draft.beside !== null && { others: draft.beside }),
      status: draft.status,
      ...(draft.isDue && { isDue: true }),
      parts,
      open: openParts(draft.read, parts),
      tags: withoutDoubles(tags),
      groups: groupsOf(text, draft, top),
    };
  });
  const leftAlone = leftAloneIn(text, lines, sections, drafts);
  return { stories, leftAlone, unclosed: unclosedIn(text, lines) };
}

/** The fewest stories without labels that make a file a bank. */
const FEWEST = 2;
/** So many stories of a file are enough to say what it is. */
const ENOUGH = 500;

/**
 * Whether a Markdown file is a bank, by its text alone. A bank has a story with labelled parts, or several stories in
 * which someone tells what they did, and its frontmatter does not say that the file is a story or an answer.
 */
export function looksLikeBank(text: string): boolean {
  if (kindSaid(text) !== null) return false;
  const { stories } = readStories(bankText(text), { most: ENOUGH });
  const isTold = ({ parts }: BankStory) =>
    parts.some(({ start, end }) => tellsOwnDeed(text.slice(start, end)));
  const isLabelled = (story: BankStory) => {
    const labelled = story.parts.filter(({ label }) => label !== undefined);
    const roles = new Set(labelled.flatMap(({ part }) => part.split('_')));
    // A design document has a problem, a solution and an impact, too.
    const isOwn = labelled.some(({ label = '' }) => !isCommon(label)) || isTold(story);
    // Two of them alone may be any document's: `Background` and `Decision`.
    return NEEDED_ROLES.every((role) => roles.has(role)) && isOwn;
  };
  return stories.some(isLabelled) || stories.filter(isTold).length >= FEWEST;
}

function titleOf(text: string, { title, question, parts }: Draft): string {
  if (title !== null && title.text !== '') return title.text;
  const asked = question ?? parts.find(({ part }) => part === 'question');
  return asked === undefined || asked === null ? '' : spoken(text.slice(asked.start, asked.end));
}

function withQuestion({ parts, question }: Draft): BankPart[] {
  if (question === null || parts.some(({ part }) => part === 'question')) return [...parts];
  return [{ part: 'question', ...question }, ...parts];
}

/** The only heading of the first level, which is the title of the file; null if there are several. */
function onlyTop(sections: readonly Section[]): Section | null {
  const [top = null, ...others] = sections.filter(({ kind, level }) => kind === 'heading' && level === 1);
  return others.length === 0 ? top : null;
}

/**
 * The titles above a story, the outermost first, without that of the file. If a section has several stories, its title
 * is above each of them.
 */
function groupsOf(text: string, { section, title: own }: Draft, top: Section | null): BankTag[] {
  const groups: BankTag[] = [];
  for (const at of withAncestors(section)) {
    if (at === top) break;
    const { title } = at;
    if (title === null || title.text === '' || title.span.start === own?.span.start) continue;
    groups.push(
      ...title.themes.map((span) => ({ text: withoutInvisible(text.slice(span.start, span.end)), ...span })),
    );
    groups.push({ text: title.text, ...trimmedEnd(text, title.span) });
  }
  return groups.reverse();
}

function tagsOf(text: string, { title, read }: Draft): BankTag[] {
  const themes = (title?.themes ?? []).map((span) => ({
    text: withoutInvisible(text.slice(span.start, span.end)),
    ...span,
  }));
  const labelled = read.flatMap(({ mark, start, end }) => {
    if (mark.announced?.kind !== 'tags') return [];
    const tags = tagsIn(text, start, end);
    return /^themes?$/i.test(mark.word) ? tags.flatMap((tag) => slashed(text, tag)) : tags;
  });
  return [...themes, ...labelled];
}

/** Two tags of one with a slash: `Failure / honesty`. */
function slashed(text: string, { start, end }: BankTag): BankTag[] {
  const tags: BankTag[] = [];
  let from = start;
  for (const piece of text.slice(start, end).split(' / ')) {
    const name = piece.trim();
    const at = from + piece.indexOf(name);
    if (name !== '') tags.push({ text: withoutInvisible(name), start: at, end: at + name.length });
    from += piece.length + 3;
  }
  return tags;
}
