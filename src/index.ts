/** The public API: judge sources, get a report, render it. No file, process or network is touched. */
export { Checker, check } from './core/check.ts';
export { type Config, ConfigError, type ConfigOptions, resolveConfig } from './core/config.ts';
export { scoreLiteral } from './core/literal.ts';
export { decodeModel, type Model } from './reader/model.ts';
export { rules } from './rules/index.ts';
export type * from './types.ts';
