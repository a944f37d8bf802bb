/** A sentence without its period, for a message that adds one. */
export function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
