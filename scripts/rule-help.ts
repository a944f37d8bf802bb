/**
 * Writes the parts of the rules' pages that SARIF contains. Runs between compiling and bundling, so that dist/ has
 * them, too.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageUrl } from '../src/product.ts';
import { rules } from '../src/rules/index.ts';
import { ROOT } from '../training/root.ts';
import { writeGenerated } from './generated.ts';

export interface RuleHelp {
  /** Why the rule exists, in plain text. */
  why: string;
  /** How to fix what it finds, in plain text. */
  fix: string;
  /** The whole page without its title, which a viewer shows by itself. */
  markdown: string;
}

const FENCED = /^(`{3,}).*\n[\s\S]*?^\1$/gm;

const RULE_HELP = 'src/report/rule-help.json';

/** The content of a rule's page, without what only our tests and GitHub's file view understand. */
export function ruleHelp(page: string): RuleHelp {
  const text = page.replaceAll('\r\n', '\n').replace(/^# .*\n/, '');
  const blocks = text.match(FENCED) ?? [];
  const prose = text
    // A character that no page has keeps the place of each example.
    .replace(FENCED, '\0')
    .replace(/<!-- start facts -->[\s\S]*?<!-- end facts -->\n/, '')
    .replace(/<!--[\s\S]*?-->\n/g, '')
    .replace(/\]\((?!https?:)([^)]+)\)/g, (_, target: string) => `](${absolute(target)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    why: section(prose, 'Why'),
    fix: section(prose, 'How to fix it'),
    markdown: prose.replaceAll('\0', () => blocks.shift() ?? ''),
  };
}

/** The address of what a page links to. */
function absolute(target: string): string {
  return pageUrl(path.posix.join('docs/rules', target));
}

/** The text below a heading without links, with one line per paragraph and per item. */
function section(prose: string, heading: string): string {
  const [, text = ''] = prose.split(`## ${heading}\n`);
  return (text.split('\n## ')[0] ?? '')
    .replaceAll('\0', '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/\n(?!- )\s*/g, ' '))
    .join('\n\n');
}

/** The file's text, made from the pages below `root`. */
export function ruleHelpFile(root: string): string {
  const read = (id: string) => readFileSync(path.join(root, `docs/rules/${id}.md`), 'utf8');
  const help = Object.fromEntries(rules.map(({ id }) => [id, ruleHelp(read(id))]));
  return `${JSON.stringify(help, null, 2)}\n`;
}

export function writeRuleHelp(): void {
  writeGenerated(RULE_HELP, ruleHelpFile(ROOT));
}
