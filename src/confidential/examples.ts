/** Values that documentation uses in the place of real ones. */

/** Set aside for documentation and tests by RFC 2606 and RFC 6761, with names that people use alike. */
const EXAMPLE_DOMAINS = /(?:^|\.)(?:example\.(?:com|org|net|edu)|(?:your|my)-?(?:company|domain|org)\.com)$/i;
const EXAMPLE_ENDINGS = /(?:^|\.)(?:example|test|invalid|localhost)$/i;

/** Whether a host name is set aside for examples. */
export function isExampleHost(host: string): boolean {
  return EXAMPLE_DOMAINS.test(host) || EXAMPLE_ENDINGS.test(host);
}

const WORDS = /example|sample|dummy|placeholder|redacted|change-?me|your[-_]|x{4}|\*{3}|\.{3}|…/i;
const SEQUENCES = /123456789|abcdefgh/i;
/** The end of a key has many; `aaaa…` and `0000…` have few. */
const FEWEST_CHARACTERS = 6;
const END = 16;

/** Whether a token or a key is one that documentation shows. */
export function isExampleSecret(secret: string): boolean {
  return WORDS.test(secret) || SEQUENCES.test(secret) || new Set(secret.slice(-END)).size < FEWEST_CHARACTERS;
}
