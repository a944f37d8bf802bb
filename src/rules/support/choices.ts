import { listOf } from '../../core/message.ts';
import type { RuleFinding, Span } from '../../types.ts';
import { replace } from './fixes.ts';

/** The names that may be chosen, for a message. */
export function choicesIn(known: readonly string[]): string {
  return listOf(
    known.map((name) => `\`${name}\``),
    'or',
  );
}

/** A value that is none of its choices: `suggest`, with a fix, where one is near, else the message with this id. */
export function unknownChoice(
  messageId: string,
  at: Span,
  data: { value: string; choices: string } & Record<string, string>,
  near: string | null,
): RuleFinding {
  if (near === null) return { messageId, at, data };
  return { messageId: 'suggest', at, data: { ...data, near }, fix: replace(at, near) };
}
