import type { BankReport } from '../linter/report.ts';
import { lineNumbers, plural } from '../text/message.ts';
import { markdownText } from './escape.ts';
import { pathOf } from './markdown-document.ts';

/** Passages that a line names at most, and a list. */
const NAMED = 5;
const LISTED = 100;

type Passage = BankReport['leftAlone'][number];

/** `9 stories; left alone: lines 1-3, introduction; lines 5-17, table of contents`. */
export function bankSentence({ stories, unchanged, leftAlone }: BankReport): string {
  const told = plural(stories, 'story', 'stories');
  const counts = unchanged === 0 ? told : `${stories - unchanged} of ${told} changed`;
  if (leftAlone.length === 0) return counts;
  const named = leftAlone.slice(0, NAMED).map(passage);
  const more = leftAlone.length - named.length;
  return `${counts}; left alone: ${named.join('; ')}${more === 0 ? '' : `; and ${more} more`}`;
}

/** What each bank holds besides its stories, folded. */
export function leftAloneLines(banks: readonly BankReport[]): string[] {
  return banks
    .filter(({ leftAlone }) => leftAlone.length > 0)
    .flatMap(({ filePath, leftAlone }) => {
      const more = leftAlone.length - LISTED;
      return [
        '<details>',
        `<summary>Left alone in <code>${pathOf(filePath)}</code>: ${plural(leftAlone.length, 'passage')}</summary>`,
        '',
        ...leftAlone.slice(0, LISTED).map((each) => `- ${markdownText(passage(each))}`),
        ...(more > 0 ? [`- and ${more} more`] : []),
        '',
        '</details>',
        '',
      ];
    });
}

function passage({ startLine, endLine, reason }: Passage): string {
  return `${lineNumbers(startLine, endLine)}, ${reason}`;
}
