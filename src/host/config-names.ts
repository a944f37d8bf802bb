/** The names of a configuration file. */
export const CONFIG_NAMES = ['.star-witness.yml', '.star-witness.yaml', '.star-witness.json'];
/** This is a configuration file too, if it has the product's key. */
export const PACKAGE = 'package.json';

/** A folder (`''`, or ending in `/`) and the folders above it, the nearest first. */
export function foldersUp(prefix: string): string[] {
  const names = prefix.split('/').slice(0, -1);
  return Array.from({ length: names.length + 1 }, (_, up) =>
    names
      .slice(0, names.length - up)
      .map((name) => `${name}/`)
      .join(''),
  );
}
