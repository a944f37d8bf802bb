/** A bracket, or a string, with the colon after it if it is a key. A string that is not closed ends with the file. */
const TOKEN = /"(?:[^"\\]+|\\.)*"?(?:\s*:)?|[{}[\]]/gs;

/** Whether the object in a JSON file has a key. The rest of the file may be invalid. */
export function hasKey(json: string, key: string): boolean {
  let depth = 0;
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth === 1 && token.endsWith(':') && token.startsWith(`"${key}"`)) return true;
  }
  return false;
}
