import { t as countBefore } from "./binary-search.js";
// src/text/utf8.ts
/** The number of bytes of a text in UTF-8. Half a surrogate pair is written as U+FFFD, which has three. */
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
	/** `shown`: a text of the same length that excerpts are cut from, where the text itself must not be shown. */
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
	/** The offset of the CR for the place between CR and LF: the line ends before both. */
	beforeBreak(offset) {
		return this.text.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
	}
	/**
	* The offset of a position. A position after the end of its line, or on a line that does not exist, gives the nearest
	* existing one.
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
	/** The columns of a span in bytes of UTF-8, with a byte order mark; undefined if they are those in UTF-16 units. */
	byteColumns({ start, end }) {
		this.isAscii ??= !NOT_ASCII.test(this.text);
		if (this.isAscii) return void 0;
		const columns = [this.byteColumn(this.beforeBreak(start)), this.byteColumn(this.beforeBreak(end))];
		return columns[0] === this.position(start).column && columns[1] === this.position(end).column ? void 0 : columns;
	}
	/** Counts on from the offset before, so that the places of one line, asked for in order, read it once. */
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
	/** The line that a span starts on; of a long line, a window around the span. */
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
	/** The offset of a line's first column: after a byte order mark, which no editor shows. */
	startOf(line) {
		const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
		return (this.starts[line - 1] ?? 0) + mark;
	}
	/** The 1-based line that holds `offset`. */
	lineAt(offset) {
		return countBefore(this.starts, (start) => start <= offset);
	}
};
/** The text with a line feed for each CR that ends a line by itself. Every offset stays the same. */
function withLineFeeds(text) {
	return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}
/** Offset of the first character of the line at `at`. */
function startOfLine(text, at) {
	return at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
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
export { withLineFeeds as a, startOfLine as i, endOfLine as n, utf8Length as o, splitsPair as r, LineIndex as t };
