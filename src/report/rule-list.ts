import pc from 'picocolors';
import type { ResolvedRule } from '../config/config.ts';
import type { RuleInfo } from '../rules/types.ts';
import type { SeveritySetting } from '../types.ts';
import { hanging } from './block.ts';

const SEVERITY_WIDTH = 'warning'.length;

/** Every rule with its severity, one sentence, and whether `fix` corrects some of what it finds; in columns. */
export function renderRuleList(
  rules: readonly RuleInfo[],
  settings: Readonly<Record<string, ResolvedRule>>,
  { color, columns }: { color: boolean; columns: number },
): string {
  const colors = pc.createColors(color);
  const paint: Record<SeveritySetting, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.blue,
    off: colors.dim,
  };
  const width = Math.max(...rules.map(({ id }) => id.length));
  const indent = ' '.repeat(width + SEVERITY_WIDTH + 4);
  const rows = rules.flatMap(({ id, meta }) => {
    const severity = settings[id]?.severity ?? meta.severity;
    const lead = `${id.padEnd(width)}  ${paint[severity](severity.padEnd(SEVERITY_WIDTH))}  `;
    const fixable = meta.fixable === undefined ? '' : ' Fixable.';
    return hanging(lead, meta.description + fixable, indent, columns);
  });
  return `${rows.join('\n')}\n`;
}
