// node_modules/fastest-levenshtein/esm/mod.js
const peq = /* @__PURE__ */ new Uint32Array(65536);
const myers_32 = (a, b) => {
	const n = a.length;
	const m = b.length;
	const lst = 1 << n - 1;
	let pv = -1;
	let mv = 0;
	let sc = n;
	let i = n;
	while (i--) peq[a.charCodeAt(i)] |= 1 << i;
	for (i = 0; i < m; i++) {
		let eq = peq[b.charCodeAt(i)];
		const xv = eq | mv;
		eq |= (eq & pv) + pv ^ pv;
		mv |= ~(eq | pv);
		pv &= eq;
		if (mv & lst) sc++;
		if (pv & lst) sc--;
		mv = mv << 1 | 1;
		pv = pv << 1 | ~(xv | mv);
		mv &= xv;
	}
	i = n;
	while (i--) peq[a.charCodeAt(i)] = 0;
	return sc;
};
const myers_x = (b, a) => {
	const n = a.length;
	const m = b.length;
	const mhc = [];
	const phc = [];
	const hsize = Math.ceil(n / 32);
	const vsize = Math.ceil(m / 32);
	for (let i = 0; i < hsize; i++) {
		phc[i] = -1;
		mhc[i] = 0;
	}
	let j = 0;
	for (; j < vsize - 1; j++) {
		let mv = 0;
		let pv = -1;
		const start = j * 32;
		const vlen = Math.min(32, m) + start;
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		for (let i = 0; i < n; i++) {
			const eq = peq[a.charCodeAt(i)];
			const pb = phc[i / 32 | 0] >>> i & 1;
			const mb = mhc[i / 32 | 0] >>> i & 1;
			const xv = eq | mv;
			const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			let ph = mv | ~(xh | pv);
			let mh = pv & xh;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	}
	let mv = 0;
	let pv = -1;
	const start = j * 32;
	const vlen = Math.min(32, m - start) + start;
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
	let score = m;
	for (let i = 0; i < n; i++) {
		const eq = peq[a.charCodeAt(i)];
		const pb = phc[i / 32 | 0] >>> i & 1;
		const mb = mhc[i / 32 | 0] >>> i & 1;
		const xv = eq | mv;
		const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
		let ph = mv | ~(xh | pv);
		let mh = pv & xh;
		score += ph >>> m - 1 & 1;
		score -= mh >>> m - 1 & 1;
		if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
		if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
		ph = ph << 1 | pb;
		mh = mh << 1 | mb;
		pv = mh | ~(xv | ph);
		mv = ph & xv;
	}
	for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
	return score;
};
const distance = (a, b) => {
	if (a.length < b.length) {
		const tmp = b;
		b = a;
		a = tmp;
	}
	if (b.length === 0) return a.length;
	if (a.length <= 32) return myers_32(a, b);
	return myers_x(a, b);
};
// src/text/keys.ts
/**
* The form in which keys and headings are compared: letters (with their marks) and digits, lower case. `API contract`,
* `api-contract`, `apiContract` and `api_contract` are one key, and so are `Trade-offs` and `tradeoffs`.
*/
function normalizeKey(key) {
	return key.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
/** Longer names are not compared: a suggestion for them would be noise, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/**
* The known name that was most likely meant, or null when none is near: a third of its letters may differ. Of two
* equally near names the first one wins.
*
* @param most the number of letters that may differ, if that is not a third
*/
function suggest(written, known, most) {
	const key = normalizeKey(written.slice(0, LONGEST_NAME));
	let best = null;
	let bestDistance = (most ?? Math.max(1, Math.floor(key.length / 3))) + 1;
	let compared = 0;
	for (const name of known) {
		if (++compared > 1e3) break;
		const other = normalizeKey(name);
		const far = isSwapped(key, other) ? 1 : distance(key, other);
		if (far < bestDistance && key !== "") {
			best = name;
			bestDistance = far;
		}
	}
	return best;
}
const LONG = 8;
/** The known name that differs by one letter, or by two if it is long: where any name is allowed, more is no typo. */
function suggestForTypo(written, known) {
	const { length } = normalizeKey(written);
	return length < 5 ? null : suggest(written, known, length < LONG ? 1 : 2);
}
/** Whether a name is a typo of another one: one letter is wrong, or two in a long name. */
function isTypo(written, meant) {
	const [a, b] = [normalizeKey(written), normalizeKey(meant)];
	return a.length <= LONGEST_NAME && (isSwapped(a, b) || distance(a, b) <= (a.length < LONG ? 1 : 2));
}
/** Whether two names are the same, but for an `s` at the end of one. */
function isPluralOf(a, b) {
	const [one, other] = [normalizeKey(a), normalizeKey(b)];
	return one === other || `${one}s` === other || one === `${other}s`;
}
/** Whether the only difference is two neighboring letters that are swapped (`tpye`): one typo. */
function isSwapped(a, b) {
	if (a.length !== b.length || a === b) return false;
	let at = 0;
	while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
	return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}
/** `key_metrics` and `keyMetrics` are `key metrics`. */
function spaced(key) {
	return key.replace(/[_-]+/g, " ").replace(/([a-z])([A-Z])/g, "$1 $2");
}
export { suggest as a, spaced as i, isTypo as n, suggestForTypo as o, normalizeKey as r, isPluralOf as t };
