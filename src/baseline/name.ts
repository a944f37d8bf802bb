/** The file next to the configuration that is read when nothing else is said. */
export const BASELINE_NAME = '.star-witness-baseline.json';
/** Bytes of a baseline that is read. */
export const MAX_BASELINE_BYTES = 8 * 1024 * 1024;
