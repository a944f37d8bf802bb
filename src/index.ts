/** The public API: check sources, get a report, render it. No file, process or network is touched. */
export { builtIn, check, resolveConfig } from './builtin.ts';
export { type Config, ConfigError, type ConfigOptions } from './config/config.ts';
export { Linter } from './linter/linter.ts';
export type * from './linter/report.ts';
export type * from './presets/types.ts';
export { decodeModel, type Model } from './reader/model.ts';
export type * from './rules/types.ts';
export { scoreLiteral } from './scorer/literal.ts';
export type * from './types.ts';
