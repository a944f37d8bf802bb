import type { Finding } from '../../linter/report.ts';
import type { Excerpt } from '../../types.ts';
import { html, type Markup, messageLine } from './markup.ts';

/** A finding below the line that it is about: what was found, what to edit, and the edit itself where there is one. */
export function findingItem({ severity, ruleId, url, line, column, message, excerpt, fix }: Finding): Markup {
  const [found = '', ...edits] = message.split('\n');
  return html`<li class="finding ${severity}">
<p class="where"><span class="severity">${severity}</span> <a href="${url}">${ruleId}</a> <span class="muted">line ${line}:${column}</span></p>
${excerptLine(excerpt, line)}<p>${messageLine(found)}</p>
${edits.map((edit) => html`<p class="edit">${messageLine(edit)}</p>\n`)}${fix === undefined ? null : fixLine(fix)}</li>
`;
}

function excerptLine({ text, start, end }: Excerpt, line: number): Markup | null {
  if (text.trim() === '') return null;
  const [before, found, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const mark = found === '' ? null : html`<mark>${found}</mark>`;
  return html`<p class="line"><span class="number" aria-hidden="true">${line}</span><code dir="auto">${before}${mark}${after}</code></p>
`;
}

function fixLine({ text, safe }: NonNullable<Finding['fix']>): Markup {
  const label = safe ? 'Fix' : 'Suggestion';
  if (text === '') return html`<p class="fix"><span>${label}</span> <em>remove it</em></p>\n`;
  const lines = text.replace(/\r\n?|\n$/g, (found) => (found === '\n' ? '' : '\n')).split('\n');
  return html`<p class="fix"><span>${label}</span> ${lines.map((each, index) => html`${index === 0 ? null : html`<br>`}<ins dir="auto">${each}</ins>`)}</p>
`;
}
