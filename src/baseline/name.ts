/** The default file, next to the configuration. */
export const BASELINE_NAME = '.star-witness-baseline.json';
/** The size of the largest baseline that is read. */
export const MAX_BASELINE_BYTES = 8 * 1024 * 1024;
