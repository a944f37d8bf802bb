/** English inflection by rule: the lexicon holds base forms only. */

export type Form = 'base' | 's' | 'ing' | 'past' | 'noun' | 'fixed';

const VOWEL = /[aeiou]/;
/** Ends in one consonant after one short vowel, stress on it: the consonant doubles (`ship`, `shipped`). */
const DOUBLES = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;
/** Longer verbs whose last syllable is stressed. */
const STRESSED = /(?:[bdmor]mit|nsmit|emit|fer|cur|pel|rol|bug|log|tag|lag|map|ship)$/;

function doubled(word: string): boolean {
  return (
    DOUBLES.test(word) ||
    (word.length > 4 && STRESSED.test(word) && !/(?:offer|suffer|differ|buffer)$/.test(word))
  );
}

/** `y` after a consonant: `copy`, `verify`. */
function softY(word: string): boolean {
  return word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a');
}

/** Third person of a verb, plural of a noun: the rule is the same. */
export function withS(word: string): string {
  if (word === 'have') return 'has';
  if (softY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

export function withIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !/(?:ee|oe|ye)$/.test(word)) return `${word.slice(0, -1)}ing`;
  return doubled(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

export function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (softY(word)) return `${word.slice(0, -1)}ied`;
  return doubled(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

/** Every form of a verb, each with what it is. */
export function verbForms(
  base: string,
  irregular: Readonly<Record<string, readonly [string, string]>>,
): [string, Form][] {
  const odd = Object.hasOwn(irregular, base) ? irregular[base] : undefined;
  const past = odd ?? [withEd(base), withEd(base)];
  // A verb with equal base and past (`set`, `cut`) is listed as past first: stories are told in the past.
  const forms: [string, Form][] = [
    [past[0], 'past'],
    [past[1], 'past'],
    [base, 'base'],
    [withS(base), 's'],
    [withIng(base), 'ing'],
  ];
  if (base.endsWith('el')) forms.push([`${base}led`, 'past'], [`${base}ling`, 'ing']);
  if (base.endsWith('ize')) forms.push(...verbForms(`${base.slice(0, -3)}ise`, irregular));
  const seen = new Set<string>();
  return forms.filter(([form]) => !seen.has(form) && seen.add(form));
}

/** Singular and plural of a noun. */
export function nounForms(base: string): [string, Form][] {
  const plural = withS(base);
  return base.endsWith('s') && !base.endsWith('ss')
    ? [[base, 'noun']]
    : [
        [base, 'noun'],
        [plural, 'noun'],
      ];
}

/**
 * What a word may be an inflected form of: candidates only, some of them no words. Every form that `verbForms` and
 * `nounForms` make by rule leads back to its base here.
 */
export function basesOf(word: string): string[] {
  const bases: string[] = word === 'has' ? ['have'] : [];
  const stem = (cut: number) => word.slice(0, -cut);
  if (word.endsWith('s')) {
    bases.push(stem(1));
    if (word.endsWith('es')) bases.push(stem(2));
    if (word.endsWith('ies')) bases.push(`${stem(3)}y`);
  } else if (word.endsWith('ed')) {
    bases.push(stem(1), stem(2));
    if (word.endsWith('ied')) bases.push(`${stem(3)}y`);
    if (word.at(-3) === word.at(-4)) bases.push(stem(3));
  } else if (word.endsWith('ing')) {
    bases.push(stem(3), `${stem(3)}e`);
    if (word.endsWith('ying')) bases.push(`${stem(4)}ie`);
    if (word.at(-4) === word.at(-5)) bases.push(stem(4));
  }
  // British spelling: `organised` leads to `organise`, and that to `organize`.
  for (const base of [word, ...bases]) if (base.endsWith('ise')) bases.push(`${base.slice(0, -3)}ize`);
  return bases;
}
