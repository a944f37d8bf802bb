import { suggest } from './keys.ts';
import { choicesIn } from './message.ts';

/** What a message says about an unknown name: which name was probably meant, and which are known. */
export function withChoices(found: string, name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  return near === null
    ? `${found}, expected ${choicesIn(known)}`
    : `${found}, did you mean \`${near}\`? Expected ${choicesIn(known)}`;
}

/** Fewer letters abbreviate nothing. */
const SHORTEST_ABBREVIATION = 3;

/** The choice that a word most likely meant: the nearest one, or the only one that it abbreviates (`warn`). */
export function suggestChoice(written: string, choices: readonly string[]): string | null {
  const near = suggest(written, choices);
  if (near !== null || written.length < SHORTEST_ABBREVIATION) return near;
  const [only, ...others] = choices.filter((choice) => choice.startsWith(written.toLowerCase()));
  return only === undefined || others.length > 0 ? null : only;
}
