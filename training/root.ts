import path from 'node:path';

/** The root of the repository, seen from the sources and from what they compile to in `build/`. */
export const ROOT: string = path.resolve(
  import.meta.dirname,
  path.basename(path.dirname(import.meta.dirname)) === 'build' ? '../..' : '..',
);
