import { r as logLine } from "./escape.js";
// src/report/xml.ts
/**
* Text for XML 1.0, between tags or in double quotes. Line feeds stay; what XML has no character for is spelled out, as is
* what no reader should obey.
*/
function xmlText(text) {
	return text.split("\n").map((line) => logLine(line).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)).join("&#10;");
}
/** `name="value"` for each, in their order, with a blank before it; without those that are undefined. */
function xmlAttributes(attributes) {
	return Object.entries(attributes).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${xmlText(String(value))}"`).join("");
}
export { xmlText as n, xmlAttributes as t };
