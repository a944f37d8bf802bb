import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { pageUrl, ruleUrl } from '../src/product.ts';

const TAG = `https://github.com/star-witness/star-witness/blob/v${manifest.version}`;

it('pages are those of the version in use', () => {
  expect(pageUrl('docs/stories.md')).toBe(`${TAG}/docs/stories.md`);
  expect(ruleUrl('balance')).toBe(`${TAG}/docs/rules/balance.md`);
});
