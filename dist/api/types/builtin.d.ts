import { type BuiltIn, type Config, type ConfigOptions, type Layer } from './config/config.js';
import type { Report } from './linter/report.js';
import { type FormatName, type FormatOptions } from './report/formats.js';
/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
export declare const builtIn: BuiltIn;
/**
 * The configuration that layers and options make, later layers over earlier ones and options over all.
 *
 * @throws {ConfigError} when a layer names a preset that does not exist
 */
export declare function resolveConfig(layers?: readonly Layer[], options?: ConfigOptions): Config;
/** How a report is rendered. Without an option: no color, 80 columns, paths as they are in the report, no links, no limit. */
export type RenderOptions = Partial<Omit<FormatOptions, 'rules' | 'overflow' | 'documents'>>;
/**
 * A report as text. Same report and options, same text.
 *
 * @throws {TypeError} for an unknown format
 */
export declare function render(report: Report, format: FormatName, options?: RenderOptions): Promise<string>;
/** The same for who writes it as it comes. `documents`: their texts, where the report does not have them whole. */
export declare function renderInPieces(report: Report, format: FormatName, options?: RenderOptions & Partial<Pick<FormatOptions, 'documents'>>): Promise<Iterable<string>>;
