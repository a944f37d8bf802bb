import path from 'node:path';

/** Directories add up, as with git: `-C a -C b` is `-C a/b`. */
export function directory(dir: string, earlier = ''): string {
  return path.resolve(earlier, dir);
}
