/** Word lists as running text: `words('canary, feature flag')` is `['canary', 'feature flag']`. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
