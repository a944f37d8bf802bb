// src/text/utf8.ts
/** Bytes of a text in UTF-8. Half a surrogate pair is written as U+FFFD, which takes three. */
function utf8Length(text) {
	let length = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit < 128) length += 1;
		else if (unit < 2048) length += 2;
		else if ((text.codePointAt(index) ?? 0) > 65535) {
			length += 4;
			index++;
		} else length += 3;
	}
	return length;
}
// src/text/lines.ts
/** Characters of a source line that an excerpt shows at most. */
const EXCERPT_LENGTH = 160;
const BYTE_ORDER_MARK = 65279;
const NOT_ASCII = /[^\0-\x7f]/;
/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF, CRLF or CR. */
var LineIndex = class {
	starts = [0];
	text;
	shown;
	isAscii;
	/** The part of a line whose bytes were counted last. */
	counted = {
		start: 0,
		end: 0,
		bytes: 0
	};
	/** `shown`: what excerpts are cut from, of the same length, where the text itself is not to be shown. */
	constructor(text, shown = text) {
		this.text = text;
		this.shown = shown;
		const lines = withLineFeeds(text);
		for (let at = lines.indexOf("\n"); at !== -1; at = lines.indexOf("\n", at + 1)) this.starts.push(at + 1);
	}
	position(offset) {
		const line = this.lineAt(offset);
		return {
			line,
			column: Math.max(1, this.beforeBreak(offset) - this.startOf(line) + 1)
		};
	}
	/** Between CR and LF is where the line ends, as it is before both. */
	beforeBreak(offset) {
		return this.text.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
	}
	/**
	* The offset of a place; a column after the end of its line, or a line that does not exist, is the nearest existing
	* place.
	*/
	offset({ line, column }) {
		const known = Math.min(line, this.starts.length);
		const next = this.starts[known] ?? this.text.length + 1;
		return Math.min(this.startOf(known) + column - 1, next - 1);
	}
	/** A span as lines and columns, the end exclusive. */
	region({ start, end }) {
		const { line, column } = this.position(start);
		const last = this.position(end);
		return {
			line,
			column,
			endLine: last.line,
			endColumn: last.column
		};
	}
	/** The columns of a span counted in bytes of UTF-8, a byte order mark included; undefined where they are the same. */
	byteColumns({ start, end }) {
		this.isAscii ??= !NOT_ASCII.test(this.text);
		if (this.isAscii) return void 0;
		const columns = [this.byteColumn(this.beforeBreak(start)), this.byteColumn(this.beforeBreak(end))];
		return columns[0] === this.position(start).column && columns[1] === this.position(end).column ? void 0 : columns;
	}
	/** Places of one line that are asked for in their order cost one reading of it. */
	byteColumn(offset) {
		const start = this.starts[this.lineAt(offset) - 1] ?? 0;
		const { counted } = this;
		if (counted.start !== start || counted.end > offset) this.counted = {
			start,
			end: start,
			bytes: 0
		};
		const { end, bytes } = this.counted;
		this.counted = {
			start,
			end: offset,
			bytes: bytes + utf8Length(this.text.slice(end, offset))
		};
		return this.counted.bytes + 1;
	}
	/** The line that `span` starts on, shortened to a window around the span when it is long. */
	excerpt(span) {
		const line = this.lineAt(span.start);
		const start = this.startOf(line);
		const next = this.starts[line] ?? this.text.length + 1;
		const whole = this.shown.slice(start, next - 1).replace(/\r$/, "");
		const from = Math.max(0, Math.min(span.start - start, whole.length));
		const to = Math.min(Math.max(span.end - start, from), whole.length);
		if (whole.length <= EXCERPT_LENGTH) return {
			text: whole,
			start: from,
			end: to
		};
		const wanted = Math.max(0, Math.min(from - EXCERPT_LENGTH / 4, whole.length - EXCERPT_LENGTH));
		const cut = splitsPair(whole, wanted) ? wanted + 1 : wanted;
		const end = Math.min(cut + EXCERPT_LENGTH, whole.length);
		const text = whole.slice(cut, splitsPair(whole, end) ? end - 1 : end);
		return {
			text,
			start: from - cut,
			end: Math.min(to - cut, text.length)
		};
	}
	/** Where a line's first column is: after a byte order mark, which no editor shows. */
	startOf(line) {
		const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
		return (this.starts[line - 1] ?? 0) + mark;
	}
	/** Binary search for the 1-based line that holds `offset`. */
	lineAt(offset) {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low + 1;
	}
};
/** The text with a line feed in place of each CR that ends a line by itself: every offset stays the same. */
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}
/** Offset of the line feed that ends the line at `at`, or the end of the text. */
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
/** Whether a cut at `at` would leave half a character on each side. */
function splitsPair(text, at) {
	return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}
// src/text/message.ts
/** Characters of a quoted value that a message shows at most. */
const QUOTE_LENGTH = 80;
/** Characters of any other value that a message shows at most. */
const VALUE_LENGTH = 600;
/** A value, fit for one line of a message: white space folded, and shortened to `length` characters. */
function fold(value, length) {
	const folded = String(value).slice(0, 4 * length).replace(/\s+/g, " ").trim();
	if (folded.length <= length) return folded;
	const end = splitsPair(folded, length - 1) ? length - 2 : length - 1;
	return `${folded.slice(0, end).trimEnd()}…`;
}
/**
* Fills a message template: `{name}` becomes `data.name` on one line. What an author wrote goes between backticks:
* there the value is also shortened, and loses backticks of its own. A name that data does not hold is a mistake in a
* rule, so it throws.
*
* @throws {Error} when the template names something that `data` lacks
*/
function composeMessage(template, data = {}) {
	return template.replace(/(`?)\{(\w+)\}/g, (_, quote, name) => {
		const value = Object.hasOwn(data, name) ? data[name] : void 0;
		if (value === void 0) throw new Error(`message names {${name}}, which its data lacks: ${template}`);
		if (quote === "") return fold(value, VALUE_LENGTH);
		return quote + withoutBackticks(fold(value, QUOTE_LENGTH));
	});
}
/** What an author wrote, between backticks, on one line and shortened. */
function quoted(text) {
	return inBackticks(fold(text, QUOTE_LENGTH));
}
/** A text between backticks: it may be anyone's, and backticks in it would end the quotation. */
function inBackticks(text) {
	return `\`${withoutBackticks(text)}\``;
}
function withoutBackticks(text) {
	return text.replaceAll("`", "'");
}
/** `` `a`, `b` or `c` ``: the names that may be chosen. */
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
export { listOf as a, quoted as c, splitsPair as d, withLineFeeds as f, lineNumbers as i, LineIndex as l, composeMessage as n, percent as o, utf8Length as p, inBackticks as r, plural as s, choicesIn as t, endOfLine as u };
