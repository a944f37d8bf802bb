import manifest from '../package.json' with { type: 'json' };

export const PRODUCT = 'star-witness';
export const VERSION: string = manifest.version;
/** The tag that moves with each release of this major version, for workflows. */
export const MAJOR_TAG = `v${VERSION.split('.', 1)[0]}`;
export const HOME: string = manifest.homepage;

/** A page of the version in use: what a moving branch says may be about another one. */
export function pageUrl(file: string): string {
  return `${HOME}/blob/v${VERSION}/${file}`;
}

/** A file of the version in use as it is, for programs. */
export function rawUrl(file: string): string {
  return `${HOME.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/v${VERSION}/${file}`;
}

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return pageUrl(`docs/rules/${id}.md`);
}
