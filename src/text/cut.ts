/** At most `length` UTF-16 units from the beginning of a text. No character is cut in two. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** At most `length` UTF-16 units of a text, the last one an ellipsis when it is cut. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${cutTo(text, length - 1)}…`;
}
