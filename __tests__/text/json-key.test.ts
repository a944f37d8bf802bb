import { describe, expect, it } from 'vitest';
import { hasKey } from '../../src/text/json-key.ts';

describe('hasKey', () => {
  it.each([
    '{"key": {}}',
    '\ufeff{ "a": [1, {"b": "}"}],\n\t"key"\n:1}',
    '{"a": 1, "a": 2, "key": 1}',
    '{"a": 1,, "key": {',
    '{"a\\"": "{\\\\", "key": 1}',
  ])('finds it in %j', (json) => expect(hasKey(json, 'key')).toBe(true));

  it.each([
    '',
    '"key": 1',
    '{"a": {"key": 1}}',
    '{"a": [{"key": 1}]}',
    '{"a": "key"}',
    '{"a": "\\"key\\": 1"}',
    '{"keys": 1, "a key": 1}',
    '{"a": "not closed, key: 1}',
    `{"a": "${'\\"'.repeat(500_000)}`,
    `{${'"a"'.repeat(300_000)}${' '.repeat(500_000)}`,
  ])('does not find it in %.40j', (json) => expect(hasKey(json, 'key')).toBe(false));
});
