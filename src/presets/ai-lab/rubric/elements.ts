/** What a strong answer to each of the five prompts contains (the project's domain, section 3), and what shows it. */

import type { PromptElements } from '../../../core/rubric/types.ts';
import { whatCouldGoWrong, whyThisRole } from './elements-outlook.ts';
import { aiSafety } from './elements-safety.ts';
import { disagreement, incidentLeadership } from './elements-team.ts';

export const promptElements: PromptElements = {
  'why-this-role': whyThisRole,
  'what-could-go-wrong': whatCouldGoWrong,
  'ai-safety': aiSafety,
  disagreement,
  'incident-leadership': incidentLeadership,
};
