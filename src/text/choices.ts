import { suggest } from './keys.ts';
import { choicesIn } from './message.ts';

/** A message about an unknown name, with the name that was probably meant, or else with all known ones. */
export function withChoices(found: string, name: string, known: readonly string[]): string {
  const near = suggest(name, known);
  return near === null
    ? `${found}, expected ${choicesIn(known)}`
    : `${found}, did you mean \`${near}\`? Expected ${choicesIn(known)}`;
}

/** The fewest letters that count as an abbreviation. */
const SHORTEST_ABBREVIATION = 3;

/** The choice that a word most likely meant: the nearest one, or the only one that it abbreviates (`warn`). */
export function suggestChoice(written: string, choices: readonly string[]): string | null {
  const near = suggest(written, choices);
  if (near !== null || written.length < SHORTEST_ABBREVIATION) return near;
  const [only, ...others] = choices.filter((choice) => choice.startsWith(written.toLowerCase()));
  return only === undefined || others.length > 0 ? null : only;
}
