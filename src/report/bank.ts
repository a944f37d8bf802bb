import type { BankStatus, LeftAlone } from '../bank/types.ts';
import { plural } from '../text/message.ts';
import type { Point, State } from '../types.ts';
import { block } from './block.ts';

/** What a story of a bank has, and what its answer shows. Lines are 1-based. */
export interface ScoredStory {
  title: string;
  line: number;
  status: BankStatus;
  /** Roles such as `action`; what its author does not part is joined by `_`. */
  parts: { part: string; line: number }[];
  tags: string[];
  /** Roles of which no part holds anything. */
  missing: string[];
  /** Null for a template, and for a text that is not in English: those are not scored. */
  points: Record<Point, State> | null;
}

export interface BankReport {
  filePath: string;
  stories: ScoredStory[];
  /** Lines that belong to no story, 1-based and inclusive. */
  leftAlone: readonly LeftAlone[];
}

/** The stories of a bank, one below the other, wrapped at `columns`. */
export function renderBank({ filePath, stories, leftAlone }: BankReport, columns: number): string {
  const lines = (text: string, indent = '') => block(text, indent, columns);
  const blocks = stories.map((story) =>
    [
      ...lines(`${filePath}:${story.line} ${story.title || '(no title)'} (${story.status})`),
      ...lines(`parts: ${namesOf(story.parts.map(({ part }) => part))}${missingIn(story)}`, '  '),
      ...(story.points === null ? [] : lines(pointsOf(story.points), '  ')),
    ].join('\n'),
  );
  const rest = leftAlone.map(
    ({ startLine, endLine, reason }) =>
      `${startLine === endLine ? `line ${startLine}` : `lines ${startLine}-${endLine}`}, ${reason}`,
  );
  const end = [
    ...lines(countsOf(stories)),
    ...(rest.length === 0 ? [] : lines(`left alone: ${rest.join('; ')}`)),
  ].join('\n');
  return `${[...blocks, end].join('\n\n')}\n`;
}

function namesOf(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.map((name) => name.replaceAll('_', ' + ')).join(', ');
}

function missingIn({ status, missing }: ScoredStory): string {
  return status === 'template' || missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`;
}

function pointsOf({ mechanism, evidence }: Record<Point, State>): string {
  return `mechanism ${mechanism}, evidence ${evidence}`;
}

function countsOf(stories: readonly ScoredStory[]): string {
  const written = stories.filter(({ status }) => status !== 'template');
  const both = written.filter(
    ({ points }) => points?.mechanism === 'present' && points.evidence === 'present',
  );
  const templates = stories.length - written.length;
  const counts = `${plural(written.length, 'story', 'stories')}, ${both.length} with a mechanism and evidence`;
  return templates === 0 ? counts : `${counts}; ${plural(templates, 'template')}`;
}
