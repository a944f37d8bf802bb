import { type BuiltIn, type Config, type ConfigOptions, type Layer, mergeLayers } from './config/config.ts';
import type { Report } from './linter/report.ts';
import { aiLab } from './presets/ai-lab/index.ts';
import { base } from './presets/base/index.ts';
import { star } from './presets/star/index.ts';
import { FORMAT_NAMES, type FormatName, type FormatOptions, renderPieces } from './report/formats.ts';
import { rules } from './rules/index.ts';
import { withChoices } from './text/choices.ts';
import { quoted } from './text/message.ts';

/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
export const builtIn: BuiltIn = { rules, base, presets: { 'ai-lab': aiLab }, bank: star };

/**
 * The configuration that layers and options make, later layers over earlier ones and options over all.
 *
 * @throws {ConfigError} when a layer names a preset that does not exist
 */
export function resolveConfig(layers: readonly Layer[] = ['ai-lab'], options: ConfigOptions = {}): Config {
  return mergeLayers(builtIn, layers, options);
}

/** How a report is rendered. Without an option: no color, 80 columns, paths as they are in the report, no links, no limit. */
export type RenderOptions = Partial<Omit<FormatOptions, 'rules' | 'overflow' | 'documents'>>;

/**
 * A report as text. Same report and options, same text.
 *
 * @throws {TypeError} for an unknown format
 */
export async function render(
  report: Report,
  format: FormatName,
  options: RenderOptions = {},
): Promise<string> {
  if (!FORMAT_NAMES.includes(format))
    throw new TypeError(
      withChoices(`unknown format ${quoted(String(format))}`, String(format), FORMAT_NAMES),
    );
  return [...(await renderInPieces(report, format, options))].join('');
}

/** The same for who writes it as it comes. `documents`: their texts, where the report does not have them whole. */
export function renderInPieces(
  report: Report,
  format: FormatName,
  options: RenderOptions & Partial<Pick<FormatOptions, 'documents'>> = {},
): Promise<Iterable<string>> {
  return renderPieces(format, report, { ...options, rules });
}
