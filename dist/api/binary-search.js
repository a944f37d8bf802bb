// src/text/binary-search.ts
/**
* How many items come before the first one for which `isBefore` is false. The list is ordered, so that every item
* after that one is false too.
*/
function countBefore(items, isBefore) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (isBefore(items[middle])) low = middle + 1;
		else high = middle;
	}
	return low;
}
export { countBefore as t };
