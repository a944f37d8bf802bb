import { a as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { u as shorten } from "./message.js";
import { t as documentFinder } from "./by-document.js";
import { n as PRODUCT } from "./product.js";
import { i as wrap, n as markLine, r as withoutByteOrderMark, t as subjectSentences } from "./subject.js";
import { r as logLine } from "./escape.js";
import { a as scopeNote, n as checkedCounts, r as findingCounts, s as verdictReason, t as baselineNote } from "./counts.js";
import { t as bankSentence } from "./left-alone.js";
// src/report/block.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = globalThis.process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
/** A text wrapped to `columns`, each line after the indent. */
function block(text, indent, columns) {
	return wrap(logLine(text), columns - indent.length).map((line) => indent + logLine(line));
}
/** The same with `lead` in place of the first indent: as wide as it, colored or not. */
function hanging(lead, text, indent, columns) {
	const [first = "", ...more] = block(text, indent, columns);
	return [lead + first.slice(indent.length), ...more];
}
// src/report/text.ts
const TITLE_LENGTH = 80;
const INDENT = "    ";
/** The report for a person at a terminal: by file, each finding with its place, excerpt and next edit. */
function* renderText(report, options) {
	const colors = import_picocolors.default.createColors(options.color);
	const findings = options.quiet ? report.findings.filter(({ severity }) => severity === "error") : report.findings;
	const documentOf = documentFinder(report.documents);
	let shown = null;
	for (const finding of findings) {
		const { filePath } = finding;
		const document = documentOf(finding);
		const key = `${filePath}:${document?.line}:${document?.beside}`;
		if (shown !== null) yield "\n";
		if (key !== shown) yield textOf(header(filePath, document, options, colors));
		shown = key;
		yield textOf(findingLines(finding, options, colors));
	}
	if (options.quiet && report.verdict === "pass") return;
	if (shown !== null) yield "\n";
	yield textOf(closing(report, options, colors));
}
function textOf(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
/** What the file is, by its title: the lines below it begin with its path. */
function header(filePath, document, { displayPath, columns, quiet }, colors) {
	const facts = [
		document?.type ?? document?.prompt ?? document?.kind,
		document?.owner,
		document?.status === "draft" ? "draft" : null
	].filter((fact) => fact !== null && fact !== void 0);
	const title = document?.title?.trim();
	const name = logLine(title ? shorten(title, TITLE_LENGTH) : displayPath(filePath));
	const about = logLine(`(${facts.join(", ")})`);
	const subject = document === null || quiet ? null : subjectSentences(document);
	const fits = facts.length > 0 && wrap(`${name} ${about}`, columns).length === 1;
	const first = fits ? [`${colors.bold(name)} ${colors.dim(about)}`] : block(name, "", columns).map(colors.bold);
	const below = [fits || facts.length === 0 ? null : about, subject].filter((text) => text !== null);
	return [...first, ...below.flatMap((text) => block(text, "  ", columns).map(colors.dim))];
}
function findingLines(finding, { displayPath, columns }, colors) {
	const [message = "", edit] = finding.message.split("\n");
	const place = logLine(`${displayPath(finding.filePath)}:${finding.line}:${finding.column}`);
	const paint = painter(finding.severity, colors);
	const { severity, ruleId } = finding;
	const lines = [
		`  ${place}${wrap(`  ${place} ${severity} ${ruleId}`, columns).length === 1 ? " " : `\n${INDENT}`}${paint(severity)} ${colors.dim(ruleId)}`,
		...block(message, INDENT, columns),
		...excerptLines(finding, columns, paint, colors)
	];
	if (edit === void 0) return lines;
	return [...lines, ...hanging(`${INDENT}${colors.cyan(">")} `, edit, `${INDENT}  `, columns)];
}
function painter(severity, colors) {
	return {
		error: colors.red,
		warning: colors.yellow,
		note: colors.blue
	}[severity];
}
/** The line with a caret under it; nothing for a blank line, or for a fence, which says nothing. */
function excerptLines({ line, endLine, endColumn, excerpt }, columns, paint, colors) {
	if (/^\ufeff?\s*(---)?\s*$/.test(excerpt.text)) return [];
	const number = `${INDENT}${line} |`;
	const margin = `${" ".repeat(number.length - 1)}|`;
	const lastLine = endColumn === 1 ? endLine - 1 : endLine;
	const more = lastLine > line ? ` to line ${lastLine}` : "";
	const room = columns - number.length - 1 - more.length;
	const shownLine = line === 1 ? withoutByteOrderMark(excerpt) : excerpt;
	const { text, caretColumn, caretWidth } = markLine(shownLine, room);
	const shown = logLine(`${number} ${text}`);
	return [colors.dim(number) + shown.slice(number.length), `${colors.dim(margin)} ${" ".repeat(caretColumn)}${paint("^".repeat(caretWidth))}${more && colors.dim(more)}`];
}
function closing(report, { columns, displayPath, command = PRODUCT }, colors) {
	const reason = verdictReason(report);
	const verdict = `${report.verdict}: ${findingCounts(report)}${reason === null ? "" : ` (${reason})`}`;
	const paint = report.verdict === "pass" ? colors.green : colors.red;
	const notes = [scopeNote(report), baselineNote(report, { command })].filter((note) => note !== null);
	const fixable = report.findings.filter(({ fix }) => fix?.safe).length;
	return [
		...block(verdict, "", columns).map((line) => paint(colors.bold(line))),
		...block(checkedCounts(report), "", columns),
		...report.banks.filter(({ stories }) => stories > 0).flatMap((bank) => block(`${displayPath(bank.filePath)}: ${bankSentence(bank)}`, "", columns)),
		...notes.flatMap((note) => block(note, "", columns)),
		...fixable === 0 ? [] : block(`\`${command} fix\` can fix ${fixable} of them`, "", columns)
	];
}
export { renderText };
