/** Renders Markdown as GitHub shows it (GFM with raw HTML, by micromark), and takes it apart for assertions. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

export interface RenderedTable {
  head: string[];
  /** The cells of each row, as text. */
  rows: string[][];
}

export interface RenderedDetails {
  summary: string;
  isOpen: boolean;
  /** Whether it is inside another one. */
  isNested: boolean;
}

export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

export function tablesOf(html: string): RenderedTable[] {
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) => {
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t([hd])[^>]*>(.*?)<\/t\1>/gs)].map(([, , cell = '']) => textOf(cell)),
    );
    return { head: rows[0] ?? [], rows: rows.slice(1) };
  });
}

export function detailsOf(html: string): RenderedDetails[] {
  const found: RenderedDetails[] = [];
  let depth = 0;
  for (const [tag, open, summary = ''] of html.matchAll(
    /<details( open)?>\s*<summary>(.*?)<\/summary>|<\/details>/gs,
  )) {
    if (tag === '</details>') depth--;
    else found.push({ summary: textOf(summary), isOpen: open !== undefined, isNested: depth++ > 0 });
  }
  return found;
}

/** Tags that are closed where they should not be, or not at all. */
export function unbalanced(html: string): string[] {
  const open: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['br', 'hr', 'img', 'input'].includes(tag)) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) return [`</${tag}>`];
  }
  return open;
}

export function tagsOf(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, tag = ''] of html.matchAll(/<([a-z][a-z0-9]*)\b/g))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

export function targetsOf(html: string): string[] {
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that a reader sees: without tags, entities and invisible breaks. */
export function textOf(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code === undefined ? (NAMED[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/[\u200b\u2060]/g, '')
    .trim();
}
