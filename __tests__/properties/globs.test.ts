import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect } from 'vitest';
import { Glob, isGlob, splitGlob } from '../../src/config/glob.ts';
import { GlobError } from '../../src/config/glob-segment.ts';
import { property } from './property.ts';
import { PIECES } from './texts.ts';

/** Few letters, so that globs and paths meet. */
const letters = fc.constantFrom('a', 'b', '.', 'md', '-', '水');
const fileName = fc.array(letters, { minLength: 1, maxLength: 4 }).map((all) => all.join(''));
const filePath = fc
  .array(fileName, { minLength: 1, maxLength: 4 })
  // What the walk hands over has no such names.
  .map((names) => names.map((name) => (/^\.+$/.test(name) ? `${name}a` : name)).join('/'));

const braces = fc
  .array(fc.oneof(fileName, fc.constant('*')), { minLength: 2, maxLength: 3 })
  .map((all) => `{${all.join(',')}}`);
const unit = fc.oneof(
  { weight: 4, arbitrary: letters },
  { weight: 2, arbitrary: fc.constantFrom('*', '?') },
  { weight: 1, arbitrary: fc.constantFrom('[ab]', '[!a]', '[a-c]') },
  { weight: 1, arbitrary: braces },
);
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.array(unit, { minLength: 1, maxLength: 4 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.constant('**') },
);
/** Globs that mean the same everywhere: programs differ on dots, runs of stars, and `**` at the end. */
const plainGlob = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((all) => all.join('/'))
  .filter((glob) => !/\.\.|(^|[/{,])\.|\*\*\*|[^/]\*\*|\*\*[^/]|\{[^}]*\*|.\/\*\*$|(^|\/)\[!/.test(glob));

function globOf(text: string): Glob | null {
  try {
    return new Glob(text);
  } catch (error) {
    expect(error).toBeInstanceOf(GlobError);
    expect((error as Error).message).toMatch(/^expected .+, found .+$/);
    return null;
  }
}

const anyGlob = fc.oneof(
  fc
    .array(
      fc.oneof(
        unit,
        fc.constantFrom('/', '**', '{', '}', ',', '[', ']', '\\', '(', ')', '!', '..', ...PIECES),
      ),
      { maxLength: 12 },
    )
    .map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('a glob', () => {
  property('takes what picomatch takes', fc.tuple(plainGlob, filePath), 2000, ([glob, path]) => {
    expect(globOf(glob)?.matches(path)).toBe(
      picomatch.isMatch(path, glob, { nonegate: true, noextglob: true, posix: true }),
    );
  });

  property(
    'of any text is read, or refused in one line',
    fc.tuple(anyGlob, filePath),
    1000,
    ([glob, path]) => {
      globOf(glob)?.matches(path);
    },
  );

  property('takes a path that is written out', filePath, 300, (path) => {
    expect(globOf(path.replace(/[^\w/]/g, '\\$&'))?.matches(path)).toBe(true);
  });

  property(
    'leads into every folder on the way to what it takes',
    fc.tuple(plainGlob, filePath),
    1000,
    ([glob, path]) => {
      const read = globOf(glob);
      if (read?.matches(path) !== true) return;
      const names = path.split('/');
      for (let depth = 0; depth < names.length; depth++)
        expect(read.leadsInto(names.slice(0, depth).join('/'))).toBe(true);
    },
  );

  property('is its base and the rest', plainGlob, 300, (glob) => {
    if (!isGlob(glob)) return;
    const { base, rest } = splitGlob(glob);
    expect(base === '' ? rest : `${base}/${rest}`).toBe(glob);
  });
});
