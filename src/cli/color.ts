import pc from 'picocolors';

/**
 * Whether standard output is colored: the option first, then NO_COLOR and FORCE_COLOR, then whether someone is looking.
 */
export function wantsColor(option: boolean | undefined): boolean {
  if (option !== undefined) return option;
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return Boolean(process.stdout.isTTY) && TERM !== 'dumb' && pc.isColorSupported;
}
