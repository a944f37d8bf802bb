// package.json
var version = "0.1.0";
var homepage = "https://github.com/star-witness/star-witness";
// src/product.ts
const PRODUCT = "star-witness";
const VERSION = version;
`${VERSION.split(".", 1)[0]}`;
const HOME = homepage;
/** A page of the version in use: what a moving branch says may be about another one. */
function pageUrl(file) {
	return `${HOME}/blob/v${VERSION}/${file}`;
}
/** The page of a rule. */
function ruleUrl(id) {
	return pageUrl(`docs/rules/${id}.md`);
}
export { ruleUrl as i, PRODUCT as n, VERSION as r, HOME as t };
