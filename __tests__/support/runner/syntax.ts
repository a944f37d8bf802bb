/** How the runner finds a workflow command in a line. It follows ActionCommand.cs. */

/** `char.IsWhiteSpace` of .NET, which is not JavaScript's: U+0085 is in, U+FEFF is not. */
const WHITE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*';
/**
 * The runner looks for `::` with a culture-sensitive `IndexOf`, to which format characters, controls and
 * lone accents are nothing (ICU: `new Intl.Collator('en').compare('::', ':\u200b:') === 0`). So the closing
 * `::` may have some in it, and a name some after it. The model takes more characters for invisible than
 * ICU does, to be on the safe side. (In the opening `::` they shift the name, which is then unknown.)
 */
const INVISIBLE = '(?:(?![\\t-\\r\\u0085])[\\p{Cc}\\p{Cf}\\p{DI}\\p{M}\\u0640])*';
const V2 = new RegExp(`^${WHITE}::(?<info>.*?):${INVISIBLE}:(?<data>.*)$`, 'su');
const INVISIBLE_END = new RegExp(`${INVISIBLE}$`, 'u');
const TRIM = new RegExp(`^${WHITE}|${WHITE}$`, 'gu');

export type Properties = Map<string, string>;
export interface Parsed {
  name: string;
  properties: Properties;
  data: string;
  syntax: 'v1' | 'v2';
}

/** Undoes `%XX` in this order, `%25` last, upper case only. */
function unescapeWith(codes: string, text: string): string {
  const undo = (result: string, code: string) =>
    result.replaceAll(`%${code}`, String.fromCharCode(Number.parseInt(code, 16)));
  return codes.split(' ').reduce(undo, text);
}
const unescapeData = (text: string) => unescapeWith('0D 0A 25', text);
const unescapeProperty = (text: string) => unescapeWith('0D 0A 3A 2C 25', text);
const unescapeV1 = (text: string) => unescapeWith('3B 0D 0A 5D 25', text);

/** Names are case-insensitive: the last value wins under the first spelling. */
export function keyOf(properties: Properties, name: string): string {
  const same = (key: string) => key.toLowerCase() === name.toLowerCase();
  return [...properties.keys()].find(same) ?? name;
}
export const property = (properties: Properties, name: string) => properties.get(keyOf(properties, name));

/**
 * `a=1,b=2`; a part without a name or a value is dropped, `=` around the first `=` are eaten, names keep
 * blanks.
 */
function parseProperties(text: string, separator: string, decode: (text: string) => string): Properties {
  const properties: Properties = new Map();
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+([^=].*)$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined) properties.set(keyOf(properties, name), decode(value));
  }
  return properties;
}

function splitInfo(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

/** `::name key=value,key=value::data`, only blanks before it. */
function parseV2(line: string): Parsed | undefined {
  const { info, data } = V2.exec(line)?.groups ?? {};
  if (info === undefined || data === undefined) return undefined;
  const [name, rest] = splitInfo(info.includes(' ') ? info : info.replace(INVISIBLE_END, ''));
  const properties = parseProperties(rest.replace(TRIM, ''), ',', unescapeProperty);
  return { name, properties, data: unescapeData(data), syntax: 'v2' };
}

/** `##[name key=value;key=value]data`, anywhere: the first `##[` of the line and the first `]` after it. */
function parseV1(line: string): Parsed | undefined {
  const [, info, data] = /##\[([^\]]*)\](.*)$/s.exec(line.slice(Math.max(line.indexOf('##['), 0))) ?? [];
  if (info === undefined || data === undefined) return undefined;
  const [name, rest] = splitInfo(info);
  return { name, properties: parseProperties(rest, ';', unescapeV1), data: unescapeV1(data), syntax: 'v1' };
}

/** The command of a line; v1 is tried when the v2 name is not known to the runner. */
export function parseCommand(line: string, isKnown: (name: string) => boolean) {
  const found = [parseV2(line), parseV1(line)].filter((command) => command !== undefined);
  const known = found.find((command) => isKnown(command.name));
  return { known, unknown: known ? undefined : found.find((command) => command.name !== '') };
}
