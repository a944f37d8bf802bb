// src/text/group.ts
/** The items by key, keys and items in the given order. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) addTo(groups, keyOf(item), item);
	return groups;
}
/** Adds an item to the group of a key, and makes the group if there is none. */
function addTo(groups, key, item) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [item]);
	else group.push(item);
}
// src/text/compare.ts
/** Orders by UTF-16 code units, so that no machine's locale changes a report. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders names as `compareText` does, missing ones last. */
function compareNullLast(a, b) {
	return a === null || b === null ? Number(a === null) - Number(b === null) : compareText(a, b);
}
// src/linter/order.ts
/** By file, then by place, then by rule. */
function compareFindings(a, b) {
	return compareText(a.filePath, b.filePath) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId) || compareText(a.message, b.message);
}
function orderFindings(findings) {
	return [...findings].sort(compareFindings);
}
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** The most severe first, otherwise in the order given: for channels that show only this many. */
function mostSevereFirst(findings) {
	return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
/** The findings of each file, in the order given. */
function groupByFile(findings) {
	return groupBy(findings, ({ filePath }) => filePath);
}
export { orderFindings as a, addTo as c, mostSevereFirst as i, groupBy as l, compareFindings as n, compareNullLast as o, groupByFile as r, compareText as s, SEVERITIES as t };
