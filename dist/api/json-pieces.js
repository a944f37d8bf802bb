import { n as jsonText } from "./escape.js";
// src/report/json-pieces.ts
/** An item of a list, as `jsonText(..., 2)` writes it there. */
function jsonItem(item, indent) {
	return indent + jsonText(item, 2).replaceAll("\n", `\n${indent}`);
}
/**
* What `jsonText(value, 2)` and a line feed are, in pieces, so that a long list never becomes one text.
* `value` has empty lists in the places of `lists`, which come in the order of their keys.
*/
function* jsonPieces(value, lists) {
	let rest = `${jsonText(value, 2)}\n`;
	for (const { key, indent, items } of lists) {
		const mark = `"${key}": []`;
		const start = rest.indexOf(mark);
		if (start === -1) throw new Error(`no empty list \`${key}\``);
		const end = start + mark.length;
		yield rest.slice(0, end - 1);
		let separator = "\n";
		for (const item of items) {
			yield separator + item;
			separator = ",\n";
		}
		yield separator === "\n" ? "]" : `\n${indent.slice(2)}]`;
		rest = rest.slice(end);
	}
	yield rest;
}
export { jsonPieces as n, jsonItem as t };
