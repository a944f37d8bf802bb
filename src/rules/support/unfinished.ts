import type { Document } from '../../types.ts';
import type { RequiredField, RuleContext } from '../types.ts';

/** The fields that each fill a part: a task sets the scene as well as a situation does. */
export function fieldsFor(part: string): readonly string[] {
  return part === 'situation' ? ['situation', 'task'] : [part];
}

/** The parts that a story of a bank lacks or leaves blank. */
export function unfilledParts(
  { bank, fields }: Document,
  { required, vocabulary }: Pick<RuleContext, 'required' | 'vocabulary'>,
): RequiredField[] {
  if (bank === null) return [];
  const isFilled = (name: string) => {
    const field = fields.get(name);
    return field !== undefined && !vocabulary.isBlankField(field);
  };
  return required.filter(({ name }) => !fieldsFor(name).some(isFilled));
}

/** Whether a story of a bank lacks a part: that is reported first, and what follows from it can wait. */
export function isUnfinished(
  document: Document,
  context: Pick<RuleContext, 'required' | 'vocabulary'>,
): boolean {
  return unfilledParts(document, context).length > 0;
}
