import manifest from '../package.json' with { type: 'json' };

export const PRODUCT = 'star-witness';
export const VERSION: string = manifest.version;
export const HOME: string = manifest.homepage;

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${HOME}/blob/main/docs/rules/${id}.md`;
}
