/** A text with the colon behind it if it is a key, or a bracket. A text that nothing closes goes on to the end. */
const TOKEN = /"(?:[^"\\]+|\\.)*"?(?:\s*:)?|[{}[\]]/gs;

/** Whether the object in a JSON file has a key, for files of which nothing else is ours to judge: they may be broken. */
export function hasKey(json: string, key: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && token.endsWith(':') && token.startsWith(`"${key}"`)) return true;
  }
  return false;
}
