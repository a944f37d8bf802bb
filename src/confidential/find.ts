import type { Span } from '../types.ts';
import { credentialsIn } from './credentials.ts';
import { decodedData } from './decoded.ts';
import { emailsIn } from './emails.ts';
import { mayHoldSecret } from './hints.ts';
import { hostsIn } from './hosts.ts';
import { nameWordsIn } from './name-words.ts';
import type { NameList } from './names.ts';
import { payIn } from './pay.ts';
import { phonesIn } from './phones.ts';
import type { FindSecrets, Kind } from './types.ts';

/** The kinds of names, each with a placeholder of its own: `[customer A]`. */
export const NAME_KINDS = ['company', 'customer', 'person', 'project'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Something confidential in a text. */
export interface Confidential extends Span {
  kind: Kind | NameKind;
  /** The kind of secret (`GitHub token`); empty for anything else. */
  what: string;
  /** The text to write in its place. */
  placeholder: string;
}

export interface Wanted {
  kinds: ReadonlySet<string>;
  names: Readonly<Record<NameKind, NameList>>;
  findSecrets: FindSecrets;
}

/** The same, before it has a placeholder. */
interface Found extends Span {
  kind: Confidential['kind'];
  what?: string;
  /** The same for all spellings of a name. */
  key?: string;
}

const PLACEHOLDERS: Readonly<Record<Kind, string>> = {
  secrets: '[secret]',
  emails: '[email]',
  phones: '[phone]',
  hosts: '[host]',
  pay: '[pay]',
};

/**
 * Everything confidential in a text and in the values of its data, in order. Of two finds that overlap, the more
 * important kind is given.
 */
export function confidentialIn(text: string, wanted: Wanted): Confidential[] {
  const placeholderOf = placeholderMaker(text);
  const data = decodedData(text);
  const decoded =
    data === null ? [] : [...allIn(data.text, wanted)].map((found) => ({ ...found, ...data.locate(found) }));
  const ends = new Set(decoded.map(({ end }) => end));
  // As it is written, a word after `\n` begins with the `n`.
  const beginsInEscape = ({ start, end }: Span) => text.charAt(start - 1) === '\\' && ends.has(end);
  const all = [...[...allIn(text, wanted)].filter((found) => !beginsInEscape(found)), ...decoded];
  all.sort((a, b) => KINDS_BY_RANK.indexOf(a.kind) - KINDS_BY_RANK.indexOf(b.kind));
  return withoutOverlaps(all).map(({ start, end, kind, what = '', key }) => ({
    start,
    end,
    kind,
    what,
    placeholder: key === undefined ? PLACEHOLDERS[kind as Kind] : placeholderOf(kind as NameKind, key),
  }));
}

/** The most important kinds first. */
const KINDS_BY_RANK = ['secrets', 'emails', 'hosts', ...NAME_KINDS, 'phones', 'pay'];

/** All finds in a text as it is written. */
function* allIn(text: string, { kinds, names, findSecrets }: Wanted): Iterable<Found> {
  if (kinds.has('secrets')) {
    if (mayHoldSecret(text)) for (const secret of findSecrets(text)) yield { ...secret, kind: 'secrets' };
    for (const secret of credentialsIn(text)) yield { ...secret, kind: 'secrets' };
  }
  if (kinds.has('emails')) for (const span of emailsIn(text)) yield { ...span, kind: 'emails' };
  if (kinds.has('hosts')) for (const span of hostsIn(text)) yield { ...span, kind: 'hosts' };
  const wantedNames = NAME_KINDS.filter((kind) => !names[kind].isEmpty);
  const words = wantedNames.length === 0 ? [] : nameWordsIn(text);
  for (const kind of wantedNames) for (const name of names[kind].in(text, words)) yield { ...name, kind };
  if (kinds.has('phones')) for (const span of phonesIn(text)) yield { ...span, kind: 'phones' };
  if (kinds.has('pay')) for (const span of payIn(text)) yield { ...span, kind: 'pay' };
}

/** Finds in the order of the text. Of two that overlap, the first in the list stays and covers both. */
function withoutOverlaps(all: Found[]): Found[] {
  const ranked = all.map((found, rank) => ({ found, rank }));
  ranked.sort((a, b) => a.found.start - b.found.start || a.rank - b.rank);
  const kept: { found: Found; rank: number }[] = [];
  for (const next of ranked) {
    const last = kept.at(-1);
    if (last === undefined || next.found.start >= last.found.end) {
      kept.push(next);
      continue;
    }
    const end = Math.max(last.found.end, next.found.end);
    const first = next.rank < last.rank ? next : last;
    kept[kept.length - 1] = { found: { ...first.found, start: last.found.start, end }, rank: first.rank };
  }
  return kept.map(({ found }) => found);
}

/**
 * Makes placeholders for the names in a text: the same letter for the same name, and none that the text already has.
 */
function placeholderMaker(text: string): (kind: NameKind, key: string) => string {
  const given = new Map<string, string>();
  let taken: Set<string> | undefined;
  const counts = new Map<NameKind, number>();
  return (kind, key) => {
    const own = given.get(`${kind} ${key}`);
    if (own !== undefined) return own;
    taken ??= new Set(text.match(/\[(?:company|customer|person|project) [A-Z]{1,3}\]/g) ?? []);
    let placeholder: string;
    do {
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      placeholder = `[${kind} ${lettersOf(count)}]`;
    } while (taken.has(placeholder));
    given.set(`${kind} ${key}`, placeholder);
    return placeholder;
  };
}

/** A to Z, then AA, AB and so on. */
function lettersOf(count: number): string {
  const letter = String.fromCharCode(0x41 + (count % 26));
  return count < 26 ? letter : lettersOf(Math.floor(count / 26) - 1) + letter;
}
