import { r as groupByFile } from "./order.js";
import { n as PRODUCT } from "./product.js";
import { t as xmlAttributes } from "./xml.js";
// src/report/checkstyle.ts
/** Checkstyle's words. */
const SEVERITY = {
	error: "error",
	warning: "warning",
	note: "info"
};
/** The findings as Checkstyle writes them, which Jenkins, reviewdog and others read. */
function renderCheckstyle({ findings }, { displayPath }) {
	return `${[
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
		"<checkstyle version=\"4.3\">",
		...[...groupByFile(findings)].flatMap(([filePath, own]) => [
			`  <file${xmlAttributes({ name: displayPath(filePath) })}>`,
			...own.map(({ line, column, severity, message, ruleId }) => {
				const source = `${PRODUCT}.${ruleId}`;
				return `    <error${xmlAttributes({
					line,
					column,
					severity: SEVERITY[severity],
					message,
					source
				})}/>`;
			}),
			"  </file>"
		]),
		"</checkstyle>"
	].join("\n")}\n`;
}
export { renderCheckstyle };
