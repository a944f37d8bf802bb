/** What the page has next to the document: bundled by itself, to be run without one. */
import { Judge } from '../../src/playground/judge.ts';
import { decodeModel } from '../../src/reader/model.ts';

export const judgeOf = (bytes: Uint8Array): Judge => new Judge(decodeModel(bytes));
