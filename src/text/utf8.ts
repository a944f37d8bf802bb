/** The number of bytes of a text in UTF-8. Half a surrogate pair is written as U+FFFD, which has three. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if ((text.codePointAt(index) ?? 0) > 0xffff) {
      length += 4;
      index++;
    } else length += 3;
  }
  return length;
}
