import type { Finding } from '../linter/report.ts';
import { splitsPair } from '../text/lines.ts';
import type { Excerpt } from '../types.ts';
import { severityCounts } from './counts.ts';
import { markdownMessage, markdownText } from './escape.ts';
import { withoutByteOrderMark } from './excerpt.ts';
import { limitNotes, moreNotes } from './few-notes.ts';
import { type Entry, lineAnchor, link, nameOf, pathOf } from './markdown-document.ts';
import { subjectSentences } from './subject.ts';

/** Characters of a line that are quoted at most, and of those the ones before the passage. */
const QUOTE_LENGTH = 120;
const LEAD = 30;

/** The findings of a document in the order of the file, open where it fails; its notes are folded after the others. */
export function documentLines(entry: Entry, linkBase: string | null, notes: number): string[] {
  const { document, filePath, findings, isFailing } = entry;
  const name = nameOf(entry);
  const path = pathOf(filePath);
  const title = name === path ? '' : ` <code>${path}</code>`;
  const subject = document === null ? null : subjectSentences(document);
  const isNote = ({ severity }: Finding) => severity === 'note';
  const serious = findings.filter((finding) => !isNote(finding));
  const noted = noteLines(findings.filter(isNote), linkBase, notes);
  const folded = serious.length === 0 || noted.length === 0 ? noted : fold(findings.filter(isNote), noted);
  return [
    `<details${isFailing ? ' open' : ''}>`,
    `<summary><b>${name}</b>: ${severityCounts(findings)}${title}</summary>`,
    '',
    ...(subject === null ? [] : [markdownText(subject), '']),
    ...serious.map((finding) => item(finding, linkBase)),
    ...(serious.length > 0 && folded.length > 0 ? [''] : []),
    ...folded,
    '',
    '</details>',
    '',
  ];
}

/** Folded, as the only item of a list: another mark begins another list, so that the first one stays tight. */
function fold(notes: readonly Finding[], lines: readonly string[]): string[] {
  const inside = [`<summary>${severityCounts(notes)}</summary>`, '', ...lines, '', '</details>'];
  return ['* <details>', ...inside.map((line) => (line === '' ? '' : `  ${line}`))];
}

function noteLines(notes: readonly Finding[], linkBase: string | null, limit: number): string[] {
  const { shown, left } = limitNotes(notes, [], limit);
  const others = [...left.values()].map((some) => `- ${moreNotes(some)}`);
  return [...shown.map((finding) => item(finding, linkBase)), ...others];
}

/** One line of Markdown that shows as three: what was found, the line, the edit. */
function item(finding: Finding, linkBase: string | null): string {
  const { filePath, line, message, ruleId, severity, url } = finding;
  const [found = '', ...edits] = message.split('\n').map(markdownMessage);
  const place = link(`line ${line}`, filePath, linkBase, lineAnchor(line));
  const quote = quoteOf(finding);
  return [
    `- **${severity}**, ${place}: ${found} ([${ruleId}](${url}))`,
    ...(quote === '' ? [] : [`<code>${quote}</code>`]),
    ...edits.map((edit) => `→ ${edit}`),
  ].join('<br>');
}

/** The line, the passage in it bold; empty for a blank line and for a fence, which say nothing. */
function quoteOf({ line, excerpt }: Finding): string {
  const { text, start, end } = cutAround(line === 1 ? withoutByteOrderMark(excerpt) : excerpt);
  if (/^\s*(---)?\s*$/.test(text)) return '';
  const before = text.slice(0, start);
  const passage = text.slice(start, end);
  const after = text.slice(end);
  if (passage.trim() === '' || (before + after).trim() === '') return markdownText(text);
  const gap = (left: string, right: string) => (/\s$/.test(left) || /^\s/.test(right) ? ' ' : '');
  const [head, bold, tail] = [before, passage, after].map(markdownText);
  return `${head}${head && gap(before, passage)}<b>${bold}</b>${gap(passage, after)}${tail}`.trim();
}

/** A long line, cut to what is around the passage. */
function cutAround({ text, start, end }: Excerpt): Excerpt {
  if (text.length <= QUOTE_LENGTH) return { text, start, end };
  const wanted = Math.max(0, Math.min(start - LEAD, text.length - QUOTE_LENGTH));
  const from = splitsPair(text, wanted) ? wanted + 1 : wanted;
  const last = Math.min(wanted + QUOTE_LENGTH, text.length);
  const to = splitsPair(text, last) ? last - 1 : last;
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    start: start + shift,
    end: Math.min(end, to) + shift,
  };
}
