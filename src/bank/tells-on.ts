import { isOfTelling, mayBeOfWork } from './beside.ts';
import { isChinese, pastForms, tellsDeed, tellsInChinese, tellsOutcome } from './events.ts';
import { tellsChange, tellsMeasure } from './outcomes.ts';

/**
 * A paragraph after paragraphs that is shorter, and has none of these words, no past form and no number, is a remark.
 */
const SHORT = 160;
const STILL_TOLD = /\b(?:now|today|since|always|never|learn|still|every)\b/i;

/** Whether a paragraph goes on with the answer that is told above it, in paragraphs or in a list. */
export function tellsOn(paragraph: string, inProse: boolean): boolean {
  if (inProse && paragraph.length >= SHORT) return true;
  // Chinese has no past forms. After a list, what has no sign of an event either is set apart.
  if (isChinese(paragraph)) return inProse || tellsInChinese(paragraph);
  if (tellsChange(paragraph)) return true;
  if (!inProse && isOfTelling(paragraph))
    return tellsDeed(paragraph) || (mayBeOfWork(paragraph) && tellsOutcome(paragraph));
  return pastForms(paragraph, 1) > 0 || STILL_TOLD.test(paragraph) || tellsMeasure(paragraph);
}
