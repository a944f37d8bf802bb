import type { DocumentReport } from '../linter/report.ts';
import { stateOf } from '../scorer/score.ts';
import { capitalized } from '../text/capitals.ts';
import { groupBy } from '../text/group.ts';
import type { Point, State, Verdict } from '../types.ts';
import { severityCounts } from './counts.ts';
import { markdownText, shorten } from './escape.ts';
import { anchorOf, type Entry, link, nameOf, nounOf } from './markdown-document.ts';

/** The documents of one owner: what is above the rows, and a row for each. */
export interface OwnerTable {
  head: string[];
  rows: string[];
}

const OWNER_LENGTH = 60;
const NONE = '–';

/** By shape, for those who see no colors; the state in words is for those who see no signs. */
const SIGNS: Record<State, string> = { present: '✅', unsure: '❓', absent: '❌' };
const WEAKEST: readonly State[] = ['absent', 'unsure', 'present'];

/** What the signs mean; null where no row has any. */
export function legendOf(entries: readonly Entry[]): string | null {
  if (entries.every(({ document }) => (document?.answers.length ?? 0) === 0)) return null;
  const signs = [...WEAKEST].reverse().map((state) => `${SIGNS[state]} ${state}`);
  return `Signs: ${signs.join(', ')}. Fields: filled of required.`;
}

/** A table for each owner, in the order given. */
export function ownerTables(entries: readonly Entry[], linkBase: string | null): OwnerTable[] {
  const listed = entries.filter(({ document }) => document !== null);
  const owners = groupBy(listed, ({ document }) => document?.owner ?? null);
  const isNamed = owners.size > 1 || !owners.has(null);
  return [...owners].map(([owner, own]) => ({
    head: [...(isNamed ? [heading(owner), ''] : []), ...tableHead(own)],
    rows: own.map((entry) => row(entry, linkBase)),
  }));
}

function heading(owner: string | null): string {
  return `### ${owner === null ? 'No owner' : markdownText(shorten(owner, OWNER_LENGTH)) || NONE}`;
}

function tableHead(entries: readonly Entry[]): string[] {
  const { one } = nounOf(entries);
  const name = one === 'document' ? 'Story or answer' : capitalized(one);
  return [
    `| ${name} | Mechanism | Evidence | Fields | Findings |`,
    '| :--- | :---: | :---: | :---: | :--- |',
  ];
}

function row(entry: Entry, linkBase: string | null): string {
  const { document, filePath, findings } = entry;
  const { status = 'ready', required = [], answers = [], change = null } = document ?? {};
  const filled = required.filter((field) => field.filled).length;
  const about = [change?.kind === 'added' ? 'new' : '', status === 'ready' ? '' : status].filter(Boolean);
  const cells = [
    `${link(nameOf(entry), filePath, linkBase, anchorOf(document))}${about.length === 0 ? '' : ` (${about.join(', ')})`}`,
    sign(answers, 'mechanism'),
    sign(answers, 'evidence'),
    required.length === 0 ? NONE : `${filled}/${required.length}`,
    severityCounts(findings) || NONE,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The state of a point, and the one before where that was another. */
function sign(answers: DocumentReport['answers'], point: Point): string {
  if (answers.length === 0) return NONE;
  const now = weakest(answers, point);
  const before = weakest(
    answers.map((answer) => answer.before ?? answer),
    point,
  );
  const shown = spoken(now.state, now.share);
  return before.state === now.state ? shown : `${spoken(before.state)} → ${shown}`;
}

/** The weakest state of several answers, and of how many it holds. */
function weakest(answers: readonly Verdict[], point: Point): { state: State; share: string } {
  const states = answers.map((answer) => stateOf(answer, point));
  const state = WEAKEST.find((one) => states.includes(one)) ?? 'present';
  const count = states.filter((one) => one === state).length;
  return { state, share: count === states.length ? '' : ` ${count}/${states.length}` };
}

function spoken(state: State, share = ''): string {
  return `<span title="${state}" aria-label="${state}">${SIGNS[state]}</span>${share}`;
}
