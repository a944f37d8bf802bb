import { spoken } from './spoken.ts';

/** Why a section with such a title holds no story; the first that fits counts. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  [
    'template',
    /\btemplates?\b|\b(?:blank|empty) (?:forms?|cop(?:y|ies))\b|模板|^(?:plantillas?|vorlagen?|modèles?|modelli|sjablo(?:on|nen)|mallar?|szablony?|шаблоны?|テンプレート|템플릿)(?: (?:STAR|CAR|SOAR|PAR))?$/iu,
  ],
  [
    'sample',
    /^(?:a |an |the |my )?(?:\w+ )?(?:samples?|examples?)(?: (?:story|stories|answer|star|star story|entry|from .*))?(?: *[:：(（—–-].*)?$|[(（][^()（）]*\b(?:sample|example|delete|remove|replace)\b[^()（）]*[)）]$|^(?:示例|范例|样例)/i,
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

/** The reason that a title gives, or null when it could be that of a story. */
export function reasonOf(title: string): string | null {
  const plain = spoken(title)
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, '')
    .slice(0, 200);
  return REASONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Reasons that hold whatever is labelled below the title. */
export function isNoOnesStory(title: string): boolean {
  const reason = reasonOf(title);
  return reason === 'template' || reason === 'sample';
}
