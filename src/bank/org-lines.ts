import { beginning } from '../text/spans.ts';
import type { Line } from './line.ts';

/** A heading of org-mode at the margin, without bold: `* Stories`, `** TODO The ferry`. */
const HEADING = /^(\*{1,8})[ \t]+(?=[^\s*])(?!.*\*\*)/;
/** A heading with tags: `** The ferry  :boats:`. */
const TAGGED = /^\*{2,8}[ \t]+(?=[^\s*])(?!.*\*\*).*[ \t]:(?:[\p{L}\p{N}_@#%]{1,40}:){1,20}$/u;
/** The first signs of lines that only org-mode has. */
const SIGNS = '#:*';
const KEYWORD = /^#\+\w{2,30}:/;
const DRAWER = /^[ \t]*:[A-Z][A-Z_-]{1,30}:[ \t]*$/;
const DRAWER_END = /^[ \t]*:END:[ \t]*$/;
const PLANNED = /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED):[ \t]*[<[]/;
/** The most lines of a drawer. */
const LONGEST_DRAWER = 60;
const LONGEST = 300;
const FEWEST = 2;

/** Marks the headings, keywords and drawers of org-mode of Emacs, if a text has signs of it. */
export function markOrg(text: string, lines: readonly Line[]): void {
  const opening = ({ start, end }: Line) => beginning(text, { start, end }, LONGEST);
  if (!isOrg(text, lines, opening)) return;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || line.quoted) continue;
    const written = opening(line);
    const [signs = '', stars = ''] = HEADING.exec(written) ?? [];
    if (stars !== '') {
      line.kind = 'heading';
      line.level = Math.min(6, stars.length);
      line.mark = '';
      line.content = line.start + signs.length;
    } else if (KEYWORD.test(written) || PLANNED.test(written)) line.kind = 'comment';
    else if (DRAWER.test(written)) markDrawer(lines, index, opening);
  }
}

/** Whether a text has lines that only org-mode has, or headings with two or more stars and text right below them. */
function isOrg(text: string, lines: readonly Line[], opening: (line: Line) => string): boolean {
  let told = 0;
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || !SIGNS.includes(text.charAt(line.content))) continue;
    const written = opening(line);
    if (KEYWORD.test(written) || DRAWER_END.test(written) || TAGGED.test(written)) return true;
    const next = lines[index + 1];
    const isFollowed = next?.kind === 'text' && next.indent === 0 && text.charAt(next.start) !== '*';
    if (isFollowed && written.startsWith('**') && HEADING.test(written) && ++told >= FEWEST) return true;
  }
  return false;
}

function markDrawer(lines: readonly Line[], from: number, opening: (line: Line) => string): void {
  const drawer = lines.slice(from, from + LONGEST_DRAWER);
  const end = drawer.findIndex((line) => line.kind !== 'text' || DRAWER_END.test(opening(line)));
  const last = drawer[end];
  if (last === undefined || !DRAWER_END.test(opening(last))) return;
  for (const line of drawer.slice(0, end + 1)) line.kind = 'comment';
}
