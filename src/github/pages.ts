/** The number of entries of a page, and the most pages of a list that are read. */
export const PER_PAGE = 100;
export const MAX_PAGES = 30;

/**
 * A whole list, page by page. A response that is not a list is an error; the pagination of GitHub's client would take
 * it for the last page.
 *
 * @throws when it is longer than `MAX_PAGES` pages
 */
export async function readPages<Item>(
  ask: (page: { per_page: number; page: number }) => Promise<{ data: Item[] }>,
): Promise<Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await ask({ per_page: PER_PAGE, page });
    if (!Array.isArray(data)) throw new Error('the response is not a list');
    items.push(...data);
    if (data.length < PER_PAGE) return items;
  }
  throw new Error(`there are more than ${MAX_PAGES * PER_PAGE} of them`);
}
