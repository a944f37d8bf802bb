/** V8 lets slices of so many characters or more share the memory of their text; shorter ones are copies. */
const SHARED = 13;

/** A copy of a text that outlives its file: a slice would keep the whole text of the file in memory. */
export function detached(text: string): string {
  // Joined texts are copied into one piece of memory when they are cut, and only this slice refers to that.
  return text.length < SHARED ? text : ` ${text}`.slice(1);
}
