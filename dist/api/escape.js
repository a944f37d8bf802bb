// src/report/escape.ts
/**
* Control, format (bidirectional, zero-width, soft hyphen) and line separator characters, what Unicode calls
* default-ignorable, a braille pattern without a dot, and halves of surrogate pairs. Left alone: tabs, the joiner of
* emoji, and variation selectors.
*/
const INVISIBLE = /(?![\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Surrogate}\u2800]/gu;
/** Text for one line of a terminal: what would move the cursor, color, hide or reorder it is spelled out. */
function visible(text) {
	return text.replace(INVISIBLE, (mark) => mark === "	" ? " " : `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
/**
* The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it (actions/runner,
* ActionCommand.cs), by a search to which accents and ignorable characters are nothing.
*/
const LEGACY_COMMAND = /#([\p{M}\p{DI}\u0640]*)#([\p{M}\p{DI}\u0640]*)\[/gu;
const COMMAND = /^([\s\p{M}\p{DI}\u0640]*):([\p{M}\p{DI}\u0640]*):/u;
/** One line for a log: nothing in it is read as a workflow command. */
function logLine(text) {
	return withoutCommands(visible(text));
}
function withoutCommands(text) {
	return text.replace(LEGACY_COMMAND, "#$1#$2 [").replace(COMMAND, "$1:$2 :");
}
/** A value as JSON that may be printed: in its texts, what `logLine` would spell out is an escape of JSON. */
function jsonText(value, indent) {
	return JSON.stringify(value, null, indent).replace(/[^\n -~]+/g, (rest) => rest.replace(INVISIBLE, (mark) => mark.split("").map(jsonEscape).join(""))).replace(LEGACY_COMMAND, "#$1#$2\\u005b");
}
function jsonEscape(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
/** Between two characters, so that they are not read together. `visible` leaves none of these in a text. */
const BREAK = "​";
/** The same where a line may not be broken. */
const JOIN = "⁠";
/**
* What GitHub links or replaces after Markdown has been rendered, when an entity is a character again: mentions and
* addresses, issues, emoji, bare URLs, commits.
*/
function unlink(text) {
	return text.replace(/@/g, `@${BREAK}`).replace(/#(?=\w)/g, `#${BREAK}`).replace(/gh-(?=\d)/gi, `$&${BREAK}`).replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`).replace(/www(?=\.)/gi, `$&${BREAK}`).replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${JOIN}`));
}
/**
* Text for a Markdown document that GitHub renders, on one line and not at its start: no HTML, table cell, emphasis,
* link, image, mention, reference, bare URL, emoji or formula comes of it.
*/
function markdownText(text) {
	return escapeMarkdown(oneLine(text));
}
/** A message, as `markdownText`; what it quotes in backticks is code. Not for a table: code may hold a `|`. */
function markdownMessage(message) {
	return oneLine(message).split(/(`(?! *`)[^`]+`)/).map((part, index) => index % 2 === 1 ? part.replace(LEGACY_COMMAND, "#$1#$2 [") : escapeMarkdown(part)).join("");
}
function oneLine(text) {
	return visible(text.replace(/\s+/g, " ")).trim();
}
function escapeMarkdown(text) {
	return unlink(text).replace(/[&<>"|`*_~#@[\]\\\u200b\u2060]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll("$", "<span>$</span>");
}
/** Text for an HTML document, between tags or in double quotes, on one line. */
function htmlText(text) {
	return logLine(text.replace(/\s+/g, " ")).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
/** Text for the target of a Markdown link: every segment percent-encoded, parentheses and quotes too. */
function urlPath(path) {
	return path.split("/").map((segment) => encodeURIComponent(toWellFormed(segment)).replace(/[!'()*]/g, percent)).join("/");
}
function percent(mark) {
	return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Lone surrogates have no UTF-8 form; they become U+FFFD. */
function toWellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�");
}
export { markdownText as a, markdownMessage as i, jsonText as n, urlPath as o, logLine as r, visible as s, htmlText as t };
