/** What the page has next to the document: bundled by itself, to be run without one. */
import { TextJudge } from '../../src/playground/judge.ts';
import { decodeModel } from '../../src/reader/model.ts';

export const judgeOf = (bytes: Uint8Array): TextJudge => new TextJudge(decodeModel(bytes));
