/** Domains reserved for documentation and tests by RFC 2606 and RFC 6761, and names that people use for the same. */
const EXAMPLE_DOMAINS = /(?:^|\.)(?:example\.(?:com|org|net|edu)|(?:your|my)-?(?:company|domain|org)\.com)$/i;
const EXAMPLE_ENDINGS = /(?:^|\.)(?:example|test|invalid|localhost)$/i;

/** Whether a host name is set aside for examples. */
export function isExampleHost(host: string): boolean {
  return EXAMPLE_DOMAINS.test(host) || EXAMPLE_ENDINGS.test(host);
}

const WORDS = /example|sample|dummy|placeholder|redacted|change-?me|your[-_]|x{4}|\*{3}|\.{3}|…/i;
/** Different characters at the end of a real key; `aaaa…` and `0000…` have fewer. */
const MIN_DIFFERENT = 6;
/** Steps such as from `a` to `b` at the end of a real key, of which chance makes one or two. */
const MAX_STEPS = 6;
const END_LENGTH = 16;

/**
 * Whether a token or a key is an example from documentation. Only the end counts, because a real one may begin with the
 * id of an account that counts up.
 */
export function isExampleSecret(secret: string): boolean {
  const end = [...secret.slice(-END_LENGTH).toLowerCase()];
  const codes = end.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.filter((code, index) => code === (codes[index - 1] ?? 0) + 1).length;
  return WORDS.test(secret) || steps > MAX_STEPS || new Set(end).size < MIN_DIFFERENT;
}
