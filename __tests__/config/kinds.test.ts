import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { object, record, text } from '../../src/config/kinds.ts';

const messagesOf = (schema: v.GenericSchema, value: unknown): string[] =>
  (v.safeParse(schema, value).issues ?? []).map(({ message }) => message);

/** These override how a schema of valibot runs, which its next version may do otherwise. */
describe('a mapping', () => {
  it.each([
    ['with any keys', record(text(), 'a mapping of names'), 'expected a mapping of names, found a list'],
    ['with known keys', object({ a: v.optional(text()) }), 'expected a mapping, found a list'],
  ])('%s is no list', (_, schema, message) => {
    expect(messagesOf(schema, [])).toEqual([message]);
    expect(messagesOf(schema, ['a'])).toEqual([message]);
    expect(messagesOf(schema, { a: 'b' })).toEqual([]);
  });

  const schema = object({ hint: text('a hint'), title: v.optional(text()) });

  it.each([
    [{}, ['expected a hint, found nothing']],
    [{ hnit: 'x' }, ['unknown key `hnit`, did you mean `hint`? Expected `hint` or `title`']],
    [{ hnit: 'x', tilte: 'y' }, ['unknown key `hnit`, did you mean `hint`? Expected `hint` or `title`']],
    [
      { hnit: 'x', title: 1 },
      ['expected text, found `1`', 'unknown key `hnit`, did you mean `hint`? Expected `hint` or `title`'],
    ],
  ])('reports the unknown key in place of those that are missing: %j', (value, messages) => {
    expect(messagesOf(schema, value)).toEqual(messages);
  });
});
