import { readFileSync } from "node:fs";
const NOT_A_MODEL = "not a model, expected the bytes of `star-witness/model.bin`";
/** The header and its length. Throws if the bytes end before the last section that it lists. */
function headerOf(buffer, byteOffset, size) {
	const length = size < 4 ? size : new DataView(buffer, byteOffset).getUint32(0, true);
	if (4 + length > size) throw new Error(NOT_A_MODEL);
	try {
		const header = JSON.parse(textOf(new Uint8Array(buffer, byteOffset + 4, length)));
		const end = Math.max(...header.sections.map(([, start, bytes]) => start + bytes));
		if (header.format !== 3 || align(4 + length) + end <= size) return {
			header,
			length
		};
	} catch {}
	throw new Error(NOT_A_MODEL);
}
/** @throws {Error} for bytes that are not a model of this version */
function decodeModel(bytes) {
	const { buffer, byteOffset } = byteAligned(bytes);
	const { header, length } = headerOf(buffer, byteOffset, bytes.length);
	if (header.format !== 3) throw new Error(`a model of format ${header.format}, expected 3`);
	if (header.window !== 9) throw new Error(`a model with windows of ${header.window}, expected 9`);
	const first = byteOffset + align(4 + length);
	const places = new Map(header.sections.map(([name, start, size]) => [name, {
		start: first + start,
		size
	}]));
	const at = (name) => {
		const place = places.get(name);
		if (place === void 0) throw new Error(`a model without \`${name}\``);
		return place;
	};
	const int8 = (name) => new Int8Array(buffer, at(name).start, at(name).size);
	const int32 = (name) => new Int32Array(buffer, at(name).start, at(name).size / 4);
	const heads = header.heads.map(({ name, labels, hidden, wide, scale, verdicts }) => [name, {
		labels,
		hidden,
		wide,
		conv: int8(`${name}/conv`),
		sentence: int8(`${name}/sentence`),
		text: int8(`${name}/text`),
		under: int32(`${name}/under`),
		bias: int32(`${name}/bias`),
		wideConv: int8(`${name}/wideConv`),
		wideBias: int32(`${name}/wideBias`),
		out: int8(`${name}/out`),
		wideOut: int8(`${name}/wideOut`),
		outBias: int32(`${name}/outBias`),
		scale,
		verdicts
	}]);
	const { corpus, width } = header;
	const table = (name) => ({
		hashes: new Uint32Array(buffer, at(`${name}/hashes`).start, at(`${name}/hashes`).size / 4),
		buckets: new Uint16Array(buffer, at(`${name}/buckets`).start, at(`${name}/buckets`).size / 2),
		vectors: int8(`${name}/vectors`)
	});
	return {
		corpus,
		width,
		words: table("words"),
		pairs: table("pairs"),
		shapes: int8("shapes"),
		flags: int8("flags"),
		roles: {
			names: header.roles,
			vectors: int8("roles")
		},
		heads: Object.fromEntries(heads)
	};
}
/** The next multiple of eight. */
function align(offset) {
	return offset + 7 & -8;
}
/** Typed arrays begin at multiples of their size, so bytes that do not are copied. */
function byteAligned(bytes) {
	if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer) return {
		buffer: bytes.buffer,
		byteOffset: bytes.byteOffset
	};
	const copy = new Uint8Array(bytes.length);
	copy.set(bytes);
	return {
		buffer: copy.buffer,
		byteOffset: 0
	};
}
/** ASCII only: the header has nothing else. */
function textOf(bytes) {
	let text = "";
	for (let from = 0; from < bytes.length; from += 4096) text += String.fromCharCode(...bytes.subarray(from, from + 4096));
	return text;
}
// src/host/model.ts
/** The file is next to this module, and next to the bundles that contain it. */
const FILE = "model.bin";
let model;
/** The model that comes with the product. It is read from its file when it is first needed. */
function loadModel() {
	const here = import.meta.url;
	model ??= decodeModel(readFileSync(new URL(FILE, here)));
	return model;
}
export { loadModel };
