import pc from 'picocolors';
import type { Beat, StoryCard } from '../linter/story-card.ts';
import type { DrillItem } from '../portfolio/drill.ts';
import { placeInFile, strengthOf } from '../portfolio/entry.ts';
import { listOf, plural } from '../text/message.ts';
import { longDuration } from '../text/spoken-time.ts';
import { block, hanging } from './block.ts';
import { nameOf, placeOf, signOf, type TerminalOptions, titleOf } from './coverage.ts';
import { jsonText, shorten } from './escape.ts';
import type { Colors } from './terminal-page.ts';

/** A question with what is needed to tell its story. */
export interface DrillCard extends DrillItem {
  /** Null without a story, or where it can no longer be read. */
  card: StoryCard | null;
}

/** Characters of a beat that are shown. */
const BEAT_LENGTH = 400;
const INDENT = '   ';
/** As wide as the longest name of a beat, and a blank. */
const NAME_COLUMNS = 10;
/** Below this width the names of beats have lines of their own, to leave room for the texts. */
const NARROW = 60;

export interface DrillOptions extends TerminalOptions {
  /** How many stories there are, if none of them names a type or a theme; otherwise 0. */
  untagged: number;
}

/** The first lines of a drill. */
export function renderDrillHead(
  owner: string | null,
  count: number,
  { color, columns, untagged }: DrillOptions,
): string {
  const head = `${pc.createColors(color).bold(nameOf(owner))}  ${plural(count, 'question')}\n`;
  if (untagged === 0) return head;
  const found =
    untagged === 1
      ? 'The only story names neither a type nor themes'
      : `None of the ${untagged} stories names a type or themes`;
  const note = `${found}, so no question has a story. Add \`type\` and \`themes\` to the frontmatter, or lines \`Type:\` and \`Tags:\` in a story bank.`;
  return `${head}${block(note, '', columns).join('\n')}\n`;
}

/** The question alone. */
export function renderQuestion(
  { id, question }: DrillItem,
  number: number,
  { color, columns }: TerminalOptions,
): string {
  const lines = hanging(`${number}. `, `${question.text} (${id})`, ' '.repeat(`${number}. `.length), columns);
  return `\n${lines.map(pc.createColors(color).bold).join('\n')}\n`;
}

/** What a strong answer shows, and the story for it with its parts. */
export function renderStory(
  { question, story, card }: DrillCard,
  { color, columns, untagged }: DrillOptions,
): string {
  const colors = pc.createColors(color);
  const lines = block(`A strong answer shows: ${question.shows}`, INDENT, columns);
  if (story === null) {
    const asked = listOf([...question.themes, ...question.types], 'or');
    if (untagged === 0)
      lines.push(...block(`No story for it yet. Write one that serves ${asked}.`, INDENT, columns));
    return `${lines.join('\n')}\n`;
  }
  const sign = signOf(strengthOf(story), colors);
  lines.push(...hanging(`${INDENT}${sign} `, titleOf(story), `${INDENT}  `, columns));
  lines.push(...block(placeOf(story), `${INDENT}  `, columns));
  for (const beat of card?.beats ?? []) lines.push(...beatLines(beat, colors, columns));
  if (card !== null && card.seconds !== null)
    lines.push(`${INDENT}Takes ${longDuration(card.seconds)} to say.`);
  if (card !== null && card.followUps.length > 0) {
    lines.push(`${INDENT}Likely next, and not answered yet:`);
    for (const label of card.followUps) lines.push(...hanging(`${INDENT}- `, label, `${INDENT}  `, columns));
  }
  return `${lines.join('\n')}\n`;
}

function beatLines({ name, found }: Beat, colors: Colors, columns: number): string[] {
  const text = found === null ? 'not found' : `${shorten(found.text, BEAT_LENGTH)} (line ${found.line})`;
  const indent = `${INDENT}  `;
  if (columns < NARROW) return [indent + colors.dim(name), ...block(text, `${indent}  `, columns)];
  const deeper = indent + ' '.repeat(NAME_COLUMNS);
  return hanging(indent + colors.dim(name.padEnd(NAME_COLUMNS)), text, deeper, columns);
}

/** All questions at once. */
export function renderDrill(
  owner: string | null,
  cards: readonly DrillCard[],
  options: DrillOptions,
): string {
  const items = cards.map(
    (card, index) => renderQuestion(card, index + 1, options) + renderStory(card, options),
  );
  return renderDrillHead(owner, cards.length, options) + items.join('');
}

/** The same as JSON, version 1. */
export function renderDrillJson(owner: string | null, cards: readonly DrillCard[]): string {
  const questions = cards.map(({ id, question, story, card }) => ({
    id,
    ...question,
    story: story && {
      ...placeInFile(story),
      title: story.title,
      strength: strengthOf(story),
      beats: card?.beats.map(({ name, found }) => ({
        name,
        text: found === null ? null : shorten(found.text, BEAT_LENGTH),
        line: found?.line ?? null,
      })),
      followUps: card?.followUps,
      seconds: card?.seconds,
    },
  }));
  return `${jsonText({ version: 1, owner, questions }, 2)}\n`;
}
