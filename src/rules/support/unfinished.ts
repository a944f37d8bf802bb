import type { Document } from '../../types.ts';
import type { RequiredField, RuleContext } from '../types.ts';

/** What finding the missing parts of a story needs. */
type Asked = Pick<RuleContext, 'required' | 'vocabulary'>;

/** The fields of which any one fills a part: what was asked of someone sets the scene as well. */
export function fieldsFor(part: string): readonly string[] {
  return part === 'situation' ? ['situation', 'task'] : [part];
}

/** The parts that a story of a bank lacks or leaves blank. */
export function openParts({ bank, fields }: Document, { required, vocabulary }: Asked): RequiredField[] {
  if (bank === null) return [];
  const isFilled = (name: string) => {
    const field = fields.get(name);
    return field !== undefined && !vocabulary.isBlankField(field);
  };
  return required.filter(({ name }) => !fieldsFor(name).some(isFilled));
}

/** Whether a story of a bank lacks a part: that is to be said first, and what follows from it can wait. */
export function isUnfinished(document: Document, asked: Asked): boolean {
  return openParts(document, asked).length > 0;
}
