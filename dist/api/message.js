// src/text/cut.ts
/** At most `length` UTF-16 units from the beginning of a text. No character is cut in two. */
function cutTo(text, length) {
	return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
/** At most `length` UTF-16 units of a text, the last one an ellipsis when it is cut. */
function shorten(text, length) {
	return text.length <= length ? text : `${cutTo(text, length - 1)}…`;
}
// src/text/message.ts
/** The most characters that a message shows of a quoted value. */
const QUOTE_LENGTH = 80;
/** The most characters that a message shows of any other value. */
const VALUE_LENGTH = 600;
/** A value on one line: its white space is folded, and it is shortened to `length` characters. */
function onOneLine(value, length) {
	const folded = String(value).slice(0, 4 * length).replace(/\s+/g, " ").trim();
	return folded.length <= length ? folded : `${cutTo(folded, length - 1).trimEnd()}…`;
}
/**
* Fills a message template: `{name}` becomes `data.name` on one line. Values that an author wrote are between
* backticks in the template: they are shortened to less, and lose backticks of their own.
*
* @throws {Error} when `data` lacks a name of the template, which is a mistake in a rule
*/
function composeMessage(template, data = {}) {
	return template.replace(/(`?)\{(\w+)\}/g, (_, quote, name) => {
		const value = Object.hasOwn(data, name) ? data[name] : void 0;
		if (value === void 0) throw new Error(`message names {${name}}, which its data lacks: ${template}`);
		if (quote === "") return onOneLine(value, VALUE_LENGTH);
		return quote + withoutBackticks(onOneLine(value, QUOTE_LENGTH));
	});
}
/** A text that an author wrote, shortened, on one line and between backticks. */
function quoted(text) {
	return inBackticks(onOneLine(text, QUOTE_LENGTH));
}
/** A text between backticks, without those of its own: they would end the quotation. */
function inBackticks(text) {
	return `\`${withoutBackticks(text)}\``;
}
function withoutBackticks(text) {
	return text.replaceAll("`", "'");
}
/** The names that may be chosen, as `` `a`, `b` or `c` ``. */
function choicesIn(names) {
	return listOf(names.map((name) => `\`${name}\``), "or");
}
/** `97%`, of a share from 0 to 1. */
function percent(share) {
	return `${Math.round(share * 100)}%`;
}
/** `line 3`, `lines 3-5`: 1-based, both inclusive. */
function lineNumbers(start, end) {
	return start === end ? `line ${start}` : `lines ${start}-${end}`;
}
/** `1 story`, `2 stories`. */
function plural(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
/** `a, b and c`. */
function listOf(items, conjunction = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}
export { listOf as a, plural as c, lineNumbers as i, quoted as l, composeMessage as n, onOneLine as o, inBackticks as r, percent as s, choicesIn as t, shorten as u };
