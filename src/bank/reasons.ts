import type { Section } from './section.ts';
import { spoken } from './spoken.ts';

/** The reasons why a section has no story, with the titles that give them. The first one that matches counts. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  [
    'template',
    /\btemplates?\b|\b(?:blank|empty) (?:forms?|cop(?:y|ies))\b|模板|^(?:plantillas?|vorlagen?|modèles?|modelli|sjablo(?:on|nen)|mallar?|szablony?|шаблоны?|テンプレート|템플릿)(?: (?:STAR|CAR|SOAR|PAR))?$/iu,
  ],
  [
    'sample',
    /^(?:an? |the |my |some )?(?:\w+ )?samples?(?: (?:story|stories|answers?|star|star story|entry|entries))?(?: from .*)?(?: *[:：(（—–-].*)?$|^(?:示例|范例|样例)/i,
  ],
  [
    'sample',
    /^(?:an? |the |some )?(?:(?:star\w*|soar|car|par|filled(?:[- ](?:in|out))?|worked|completed?|full|good|great|strong|bad|weak|poor|model|short|long|simple|quick|first|another|one|further|more|interview|behaviou?ral) )*examples?(?: (?:story|stories|answers?|star|star story|entry|entries))?(?: from (?!(?:my|our|work|practice)\b).*)?(?: *[:：(（—–-].*)?$/i,
  ],
  [
    'sample',
    /[(（](?:[^()（）]*\b(?:sample|delete|remove|replace)\b[^()（）]*|(?:this is )?(?:just |only )?(?:an? |the )?example(?! (?:of|for)\b)[^()（）]*)[)）]$/i,
  ],
  [
    'explanation of the form',
    /^(?:the )?(?:star\+?r? |car |story |answer )?(?:form|format|formula|structure|framework|method|pattern|anatomy|legend|id rules)\b|^(?:the |story |star )*schema(?: of .*)?$|^what is star|^about (?:the )?star|^(?:how )?(?:each|every) (?:story|answer|one)\b|star 法则|结构说明/i,
  ],
  ['table of contents', /^(?:table of )?contents?$|^toc$|^index$|^on this page$|^目录$/i],
  [
    'introduction',
    /^(?:introduction|intro|overview|about(?: .*)?|preface|foreword|purpose|readme|profile)$|^说明$/i,
  ],
  [
    'how to use',
    /\bhow (?:to|it|i|we|this)\b.*\b(?:use|uses?d?|works?|add|prepare|answer|tell)\b|^usage\b|^instructions?\b|^rules?\b|什么时候用|使用/i,
  ],
  [
    'tips',
    /\btips?\b|\bdo(?:'?s)? (?:and|&) don'?ts?\b|^(?:reminders?|advice|pitfalls?|common (?:mistakes|faults|errors)|checklist|cheat ?sheet|delivery|general)\b|注意|技巧|提示/i,
  ],
  ['red flags', /\bred flags?\b/i],
  ['follow-up questions', /\bfollow[- ]?ups?\b|追问/i],
  [
    'prepared answers',
    /\b(?:usual|common|quick|ready|standard) (?:questions?|answers?)\b|\b(?:ready|prepared|short) answers?\b|\bmotivation\b|\b(?:self[- ]introduction|elevator pitch|introduce yourself|about me)\b|自我介绍/i,
  ],
  [
    'question bank',
    /\bquestion (?:bank|list|map|index)\b|\bquestions? to (?:ask|expect|practi[sc]e)\b|\bquestions for\b|\bopeners?\b|题库/i,
  ],
  [
    'index table',
    /\b(?:inventory|matrix|coverage|selector|mapping|map|allocation|storybank|overview table|log)$/i,
  ],
  [
    'minutes',
    /^(?:minutes|agenda|protocol|(?:meeting|call|stand-?up|sync) (?:notes|minutes|log)|.{1,40}\b(?:meeting|stand-?up) (?:notes|minutes))\b|^(?:\p{L}+ ){0,3}(?:meeting|call|stand-?up|sync|retro)[ ,:(–—-]+\d.{0,40}$/iu,
  ],
  ['schedule', /\b(?:schedule|timeline|calendar|practice plan|study plan|to-?do)\b/i],
  [
    'notes',
    /^(?:(?:open |coaching |my )?(?:notes?|points|history|links?|resources?|references?|sources?|further reading|appendix|changelog|score history|misc(?:ellaneous)?|later|ideas?|parking lot))\b|\bhistory$/i,
  ],
];

/** A title of samples that candidates also give to their own stories. */
const EXAMPLES =
  /^(?:the |some )?(?:(?:star\w*|soar|car|par|interview|behaviou?ral) )*examples(?: *[(（—–:-](?!.*\b(?:from|by|copied|taken|course|book|blog|web|internet|online|ai|chatgpt)\b).*)?$/i;
/** The title of a group of the author's own stories. */
const OWN =
  /^(?:my|our|your|own|real|actual)\b.*\b(?:stor(?:y|ies)|answers|examples|bank)\b|^(?:(?:star\w*|interview|behaviou?ral|the|all|core|main) )*(?:stories|story bank)\b/i;

/** The reason that a title gives, or null if it may be the title of a story. */
export function reasonOf(title: string): string | null {
  const plain = plainTitle(spoken(title));
  return REASONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The reason that the title of a section gives for everything below it, or null. `heading` is the title as written. */
export function reasonBelow({ title, isSample }: Section, heading = title?.text ?? ''): string | null {
  const reason = reasonOf(heading);
  return reason === 'sample' && isSample !== true && EXAMPLES.test(plainTitle(spoken(heading)))
    ? null
    : reason;
}

/**
 * Marks the groups of examples that are samples, because an explanation of the form, or the author's own stories, are
 * next to them.
 */
export function markSamples(sections: readonly Section[]): void {
  const examples = sections.filter((section) => isNamed(section, EXAMPLES));
  if (examples.length === 0) return;
  const levels = levelsOfForms(sections);
  for (const section of sections) if (isNamed(section, OWN)) levels.add(levelOf(section));
  for (const section of examples) if (levels.has(levelOf(section))) section.isSample = true;
}

/** The places of the headings that explain the form, or are templates of it: whose children they are. */
export function levelsOfForms(sections: readonly Section[]): Set<string> {
  const forms = sections.filter(
    ({ kind, title }) =>
      kind === 'heading' &&
      ['template', 'explanation of the form'].includes(reasonOf(title?.text ?? '') ?? ''),
  );
  return new Set(forms.map(levelOf));
}

/** The place of a section among others: those next to it have the same one. */
export function levelOf({ parent, level }: Section): string {
  return `${parent?.line ?? -1} ${level}`;
}

function isNamed({ kind, title }: Section, name: RegExp): boolean {
  return kind === 'heading' && name.test(plainTitle(title?.text ?? ''));
}

function plainTitle(title: string): string {
  return title.replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, '').slice(0, 200);
}

/** Whether a reason applies even to labelled stories below the title. */
export function isNoOnesStory(reason: string | null): boolean {
  return reason === 'template' || reason === 'sample';
}
