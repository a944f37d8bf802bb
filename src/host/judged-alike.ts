import type { Config } from '../config/config.ts';
import { SettingsFinder } from '../config/settings.ts';
import { ignoreMatcher, kindsOf } from './kinds.ts';

/** Whether a moved file was judged at its earlier path, as the same kind of document and with the same settings. */
export type JudgedAlike = (previousPath: string, filePath: string) => boolean;

/** `prefix` is the folder that globs count from, relative to the root. */
export function judgedAlike(config: Config, prefix: string): JudgedAlike {
  const kinds = kindsOf(config, prefix);
  const isIgnored = ignoreMatcher(config, prefix);
  const settings = new SettingsFinder(config, prefix);
  return (previousPath, filePath) =>
    kinds.matches(previousPath) &&
    !isIgnored(previousPath) &&
    kinds.of(previousPath) === kinds.of(filePath) &&
    settings.of(previousPath) === settings.of(filePath);
}
