import type { Document } from '../../types.ts';
import type { RequiredField } from '../types.ts';

/** The parts that a story of a bank lacks or leaves blank. What was asked of someone sets the scene as well. */
export function openParts({ bank, fields }: Document, required: readonly RequiredField[]): RequiredField[] {
  if (bank === null) return [];
  return required.filter(({ name, filled }) => !filled && !(name === 'situation' && fields.has('task')));
}

/** Whether a story of a bank lacks a part: that is to be said first, and what follows from it can wait. */
export function isUnfinished(document: Document, required: readonly RequiredField[]): boolean {
  return openParts(document, required).length > 0;
}
