import type { DocumentReport, Finding } from '../../linter/report.ts';
import { plural } from '../../text/message.ts';
import { shortDuration } from '../../text/spoken-time.ts';
import { findingCounts, severityCounts } from '../counts.ts';
import { shorten, urlPath } from '../escape.ts';
import { anchorOf } from '../markdown-document.ts';
import { answerSection, pointChips } from './answer.ts';
import { changeTag } from './changes.ts';
import { type Card, titleOf } from './entries.ts';
import type { FilterKeys } from './filters.ts';
import { findingItem } from './finding.ts';
import { html, type Markup, type Part } from './markup.ts';
import { levelTag, stateChip } from './signs.ts';
import { toldFields } from './told.ts';

const TITLE_LENGTH = 160;

export interface CardOptions {
  linkBase: string | null;
  keysOf: (card: Card) => FilterKeys;
  /** The question of a prompt; null where it is not known. */
  questionOf: (prompt: string) => string | null;
}

/** A story or an answer, collapsed to what one compares. */
export function cardMarkup(card: Card, options: CardOptions): Markup {
  const { number, document, findings, known, strength } = card;
  const { owner, type, theme, status, strength: level } = options.keysOf(card);
  const [first] = document.answers;
  const found = severityCounts(findings);
  return html`<details class="card ${strength}" id="d${number}" data-owner="${owner}" data-type="${type}" data-theme="${theme}" data-status="${status}" data-strength="${level}">
<summary><span class="index" aria-hidden="true">${number}</span><span class="head"><h3>${shorten(titleOf(document), TITLE_LENGTH)}</h3><span class="meta">${metaOf(document)}</span></span><span class="chips">${changeTag(document)}${document.answers.length === 1 && first !== undefined ? pointChips(first) : levelTag(strength)}${found === '' ? null : html`<span class="count">${found}</span>`}</span></summary>
<div class="body">
${factList(document, options.linkBase)}${
  findings.length === 0
    ? null
    : html`<section><h4>Next edits</h4>\n<ol class="findings">\n${findings.map(findingItem)}</ol></section>\n`
}${oldFindings(known)}${document.answers.map((answer, index) => {
  const question = answer.prompt === null ? null : options.questionOf(answer.prompt);
  return answerSection(answer, document.told?.answers[index] ?? null, question);
})}${document.told === null ? null : toldFields(document.told)}</div>
</details>
`;
}

/** Findings that a baseline knows, which count for nothing. */
function oldFindings(known: readonly Finding[]): Markup | null {
  if (known.length === 0) return null;
  return html`<details class="old"><summary>${plural(known.length, 'old finding')} in the baseline</summary>
<ol class="findings">
${known.map(findingItem)}</ol></details>
`;
}

function metaOf({ kind, type, typeTitle, prompt, status, required, told }: DocumentReport): string {
  const filled = required.filter((each) => each.filled).length;
  const times = told?.answers.flatMap(({ seconds }) => seconds ?? []) ?? [];
  return [
    kind === 'story' ? (typeTitle ?? type ?? 'no type') : `answer to ${prompt ?? 'no prompt'}`,
    status,
    ...(required.length === 0 ? [] : [`${filled} of ${required.length} fields`]),
    // Of several answers each has its own.
    ...(times.length === 1 ? times.map(shortDuration) : []),
  ].join(' · ');
}

function factList(document: DocumentReport, linkBase: string | null): Markup {
  const { filePath, line, bank, guess, shows, themes, prompts, required, change } = document;
  const place = bank ? `${filePath}:${line}` : filePath;
  const isLinked = linkBase !== null && !filePath.startsWith('../');
  const facts: [name: string, value: Part][] = [
    [
      'File',
      isLinked
        ? html`<a href="${linkBase + urlPath(filePath) + anchorOf(document)}">${place}</a>`
        : html`<code>${place}</code>`,
    ],
  ];
  if (guess !== null) facts.push(['Reads like', html`<code>${guess.type}</code>`]);
  if (shows.length > 0) facts.push(['To show', shows.join(', ')]);
  if (themes.length > 0) facts.push(['Themes', themes.map(({ title }) => title).join(', ')]);
  if (prompts.length > 0) facts.push(['Prompts', prompts.join(', ')]);
  if (required.length > 0)
    facts.push([
      'Fields',
      required.map(({ field, filled }) => html`${stateChip(filled ? 'present' : 'absent', field)} `),
    ]);
  if (change?.before != null) facts.push(['Before', beforeOf(change.before, change.findings)]);
  return html`<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}

type Change = NonNullable<DocumentReport['change']>;

function beforeOf(
  { status, broken, findings }: NonNullable<Change['before']>,
  now: Change['findings'],
): string {
  const was = `${status}${broken ? ', could not be read' : ''}`;
  return `${was}: ${findingCounts({ counts: findings })}; now ${findingCounts({ counts: now })}`;
}
