import { readFileSync } from 'node:fs';

/**
 * The examples of a rule's page. Each is a fenced block of Markdown below `## Fails` or `## Passes`, with a comment
 * before it that says which file it is and what is found there:
 *
 *     <!-- stories/ana/outage.md: 2:7 suggest "Unknown story type …" -->
 *     <!-- stories/ana/outage.md, saved as Latin-1
 *     1:1 notText
 *     4:2 tooLarge
 *     -->
 *
 * A finding is `line:column messageId`, one per line, with the first line of its message in quotes if that is to be
 * checked. A comma after the path is followed by how the file differs from the text of the block.
 */
export interface DocExample {
  page: string;
  /** The line of the fence, to find the example by. */
  line: number;
  part: string;
  language: string;
  text: string;
  path: string;
  /** How the file differs from the text, or ''. */
  manner: string;
  expected: { place: string; messageId: string; message: string | null }[];
}

const BLOCK = /(?:<!--((?:(?!-->)[\s\S])*)-->\n)?^(`{3,})(\w+)\n((?:(?!^\2$)[\s\S])*)^\2$/gm;

/** Every fenced block of a page that says its language, with the comment before it. */
export function examplesOf(page: string): DocExample[] {
  const text = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
  // Headings inside the examples are not headings of the page.
  const bare = text.replace(BLOCK, (block) => block.replace(/[^\n]/g, ' '));
  return [...text.matchAll(BLOCK)].map((match) => {
    const [whole, comment = '', , language = '', block = ''] = match;
    const fence = match.index + whole.search(/^`{3,}/m);
    const part = [...bare.slice(0, fence).matchAll(/^#{2,} (.*)$/gm)].at(-1)?.[1] ?? '';
    const line = text.slice(0, fence).split('\n').length;
    return { page, line, part, language, text: block, ...readComment(comment) };
  });
}

function readComment(comment: string): Pick<DocExample, 'path' | 'manner' | 'expected'> {
  const [, path = 'stories/ana/story.md', manner = '', rest = ''] =
    /^\s*([^\s:,]+)(?:, ([^:\n]+))?(?::|\n|\s*$)([\s\S]*)$/.exec(comment) ?? [];
  const expected = rest
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [all, place = '', messageId = '', message] = /^(\d+:\d+) (\w+)(?: "(.*)")?$/.exec(each) ?? [];
      if (all === undefined) throw new Error(`no expectation: ${each}`);
      return { place, messageId, message: message ?? null };
    });
  return { path, manner: manner.trim(), expected };
}
