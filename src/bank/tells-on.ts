import { isOfTelling, mayBeOfWork } from './beside.ts';
import { isChinese, pastForms, tellsDeed, tellsInChinese, tellsOutcome } from './events.ts';
import { tellsChange, tellsMeasure } from './outcomes.ts';

/** A shorter paragraph, in UTF-16 units, is a remark if it has no past form, no number and none of the words below. */
const SHORT = 160;
const STILL_TOLD = /\b(?:now|today|since|always|never|learn|still|every)\b/i;

/** Whether a paragraph continues the answer above it. `inProse`: whether that is in paragraphs, not in a list. */
export function tellsOn(paragraph: string, inProse: boolean): boolean {
  if (inProse && paragraph.length >= SHORT) return true;
  // Chinese has no past forms. After a list, a paragraph needs another sign of an event.
  if (isChinese(paragraph)) return inProse || tellsInChinese(paragraph);
  if (tellsChange(paragraph)) return true;
  if (!inProse && isOfTelling(paragraph))
    return tellsDeed(paragraph) || (mayBeOfWork(paragraph) && tellsOutcome(paragraph));
  return pastForms(paragraph, 1) > 0 || STILL_TOLD.test(paragraph) || tellsMeasure(paragraph);
}
