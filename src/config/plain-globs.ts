import { DEFAULT_GLOBS } from './default-globs.ts';

const KEYS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_GLOBS), 'ignore']);
/** A key at the start of a line, with what is after it. */
const KEY = /^([a-z]+):(?:[ \t]+(.*?))?[ \t]*$/;
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*$/;
/** A glob without a quote, or in quotes that hold nothing that YAML reads otherwise. */
const GLOB = /^(?:"([^"'\\#&]+)"|'([^"'\\#&]+)'|([\w.][\w./*?-]*))$/;

/**
 * The globs of a configuration in YAML that has nothing but globs, in the plainest way, with those it does not name by
 * default. Null where it takes a parser to tell, or to say what is wrong: that takes longer to load than all that a
 * hook does otherwise.
 */
export function plainGlobs(text: string): typeof DEFAULT_GLOBS | null {
  const globs = new Map<string, string[]>();
  let own: string[] | undefined;
  let isList = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]*(?:#.*)?$/.test(line)) continue;
    const item: RegExpExecArray | null = isList ? ITEM.exec(line) : null;
    const [, key = '', value = '']: readonly string[] = item === null ? (KEY.exec(line) ?? []) : [];
    if (item === null) {
      if (own?.length === 0 || !KEYS.has(key) || globs.has(key)) return null;
      own = [];
      globs.set(key, own);
      isList = value === '';
      if (isList) continue;
    }
    const glob = globIn(item?.[1] ?? value);
    if (glob === null) return null;
    own?.push(glob);
  }
  return own?.length === 0 ? null : { ...DEFAULT_GLOBS, ...Object.fromEntries(globs) };
}

function globIn(written = ''): string | null {
  const [, double, single, plain] = GLOB.exec(written) ?? [];
  return double ?? single ?? plain ?? null;
}
