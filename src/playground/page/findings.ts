import type { Finding } from '../../linter/report.ts';
import type { Span } from '../../types.ts';
import type { PlacedFinding } from '../judge.ts';
import { element } from './element.ts';
import { messageLine } from './signs.ts';

/** The findings that are listed. */
const MAX_LISTED = 100;

/** Findings as buttons that lead to their places. `above` is the number of lines in the file above the text. */
export function findingList(
  findings: readonly PlacedFinding[],
  above: number,
  goTo: (at: Span) => void,
): HTMLElement[] {
  if (findings.length === 0) return [element('p', { class: 'muted' }, 'Nothing to edit.')];
  const items = findings
    .slice(0, MAX_LISTED)
    .map(({ finding, at }) =>
      findingItem(finding, above, { line: finding.line - above, goTo: () => goTo(at) }),
    );
  const left = findings.length - MAX_LISTED;
  return [
    element('ol', { class: 'findings' }, items),
    ...(left > 0 ? [element('p', { class: 'muted' }, `And ${left} more.`)] : []),
  ];
}

/** Findings about the file, which have no place in the text. */
export function aroundList(findings: readonly Finding[], above: number): HTMLElement {
  return element(
    'ol',
    { class: 'findings' },
    findings.map((finding) => findingItem(finding, above, null)),
  );
}

/** `place` is null for a finding that has no place in the text. */
function findingItem(
  { severity, ruleId, url, message }: Finding,
  above: number,
  place: { line: number; goTo: () => void } | null,
): HTMLElement {
  const [found = '', ...edits] = message.split('\n');
  const head = [
    element('span', { class: 'severity' }, severity),
    place === null ? null : element('span', { class: 'muted' }, ` line ${place.line}`),
    element('span', { class: 'message' }, messageLine(found, above)),
  ];
  return element(
    'li',
    { class: `finding ${severity}` },
    place === null
      ? element('p', {}, head)
      : element('button', { type: 'button', class: 'go', click: place.goTo }, head),
    edits.map((edit) => element('p', { class: 'edit' }, messageLine(edit, above))),
    element(
      'a',
      { href: url, target: '_blank', rel: 'noopener noreferrer', class: 'rule' },
      ruleId,
      element('span', { class: 'sr' }, ' (opens in a new tab)'),
    ),
  );
}
