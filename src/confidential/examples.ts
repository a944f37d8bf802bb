/** Values that documentation uses in place of real ones. */

/** Set aside for documentation and tests by RFC 2606 and RFC 6761, with names that people use alike. */
const EXAMPLE_DOMAINS = /(?:^|\.)(?:example\.(?:com|org|net|edu)|(?:your|my)-?(?:company|domain|org)\.com)$/i;
const EXAMPLE_ENDINGS = /(?:^|\.)(?:example|test|invalid|localhost)$/i;

/** Whether a host name is set aside for examples. */
export function isExampleHost(host: string): boolean {
  return EXAMPLE_DOMAINS.test(host) || EXAMPLE_ENDINGS.test(host);
}

const WORDS = /example|sample|dummy|placeholder|redacted|change-?me|your[-_]|x{4}|\*{3}|\.{3}|…/i;
/** The end of a key has many; `aaaa…` and `0000…` have few. */
const FEWEST_CHARACTERS = 6;
/** Steps such as from `a` to `b` and from `1` to `2` at the end of a key: by chance there are one or two. */
const MOST_STEPS = 6;
const END = 16;

/**
 * Whether a token or a key is one that documentation shows. Ids of an account may count up at the beginning of a real
 * one, so only the end is looked at.
 */
export function isExampleSecret(secret: string): boolean {
  const end = [...secret.slice(-END).toLowerCase()];
  const codes = end.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.filter((code, index) => code === (codes[index - 1] ?? 0) + 1).length;
  return WORDS.test(secret) || steps > MOST_STEPS || new Set(end).size < FEWEST_CHARACTERS;
}
