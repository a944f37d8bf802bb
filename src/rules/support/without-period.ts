/** A sentence of a preset for the end of a message, which has a period of its own. */
export function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
