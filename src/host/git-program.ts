import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './workspace.ts';

/** What Windows appends to the name of a program. Scripts (`.cmd`) are left out: they need a shell. */
const WINDOWS_PROGRAMS = ['.com', '.exe'];

/** Where to search for a program, and how to recognize one. */
export interface ProgramSearch {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isProgram: (file: string) => boolean;
}

/**
 * The absolute path of a program on PATH; null when there is none. Only absolute folders count: `.`, an empty entry and
 * every other relative one name the working directory, which holds what strangers wrote. Folders for which `isLeftOut`
 * returns true do not count either.
 */
export function findProgram(
  name: string,
  isLeftOut: (folder: string) => boolean,
  { env, platform, isProgram }: ProgramSearch,
): string | null {
  const isWindows = platform === 'win32';
  const { join, delimiter } = isWindows ? path.win32 : path.posix;
  for (const entry of (variable(env, 'PATH', isWindows) ?? '').split(delimiter)) {
    const folder = isWindows ? entry.replaceAll('"', '') : entry;
    if (!isAbsolute(folder, isWindows) || isLeftOut(folder)) continue;
    const endings = isWindows ? windowsEndings(variable(env, 'PATHEXT', isWindows)) : [''];
    const found = endings.map((ending) => join(folder, name + ending)).find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

/** The value of a variable. On Windows, `Path` and `PATH` are the same. */
function variable(env: ProgramSearch['env'], name: string, isWindows: boolean): string | undefined {
  if (!isWindows) return env[name];
  const key = Object.keys(env).find((known) => known.toUpperCase() === name);
  return key === undefined ? undefined : env[key];
}

/** `\tools` is relative to the drive of the working directory, `C:tools` to the working directory of that drive. */
function isAbsolute(folder: string, isWindows: boolean): boolean {
  return isWindows ? /^(?:[a-z]:[\\/]|\\\\[^\\/])/i.test(folder) : folder.startsWith('/');
}

function windowsEndings(pathExt: string | undefined): string[] {
  const endings = (pathExt || WINDOWS_PROGRAMS.join(';')).toLowerCase().split(';');
  return endings.filter((ending) => WINDOWS_PROGRAMS.includes(ending));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

let known: { searched: string | undefined; program: string | null } | undefined;

/**
 * git on PATH, searched for once; null when it is not there. Folders of the repository, such as the `node_modules/.bin`
 * that npm puts on PATH, do not count: what they have may come from strangers.
 */
export function gitProgram(root: string): string | null {
  const searched = process.env.PATH;
  if (known === undefined || known.searched !== searched) {
    const repository = real(root);
    const isEverything = path.dirname(repository) === repository;
    const isLeftOut = (folder: string) => !isEverything && isInside(real(folder), repository);
    const { env, platform } = process;
    known = { searched, program: findProgram('git', isLeftOut, { env, platform, isProgram }) };
  }
  return known.program;
}

function real(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
