import { spoken } from './spoken.ts';

/** The beginning of an interviewer's question about an event. It needs no question mark. */
const ASKS =
  /^(?:(?:please |can you |could you |would you )?(?:tell (?:me|us)|describe (?:a|an|the|your|how|one|some)\b|walk (?:me|us) through|give (?:me |us )?(?:an?|one|some|the)\b|share (?:a|an|with)\b|talk (?:me through|about|to me)|explain (?:a|how|your|to me)\b|name (?:a|one)\b|show (?:me|us)\b|think of a time)|(?:a|one|any|some) (?:time|situation|moment|occasion|day|example)\b.{0,40}\b(?:when|where|that|which|you|in)\b|(?:how|what|when|where|which|why|who) (?:do|did|does|would|have|had|was|were|is|are|has) (?:you|your|the last time)\b|have you ever|did you ever|(?:your|the) (?:most|biggest|hardest|greatest|worst|proudest|best)\b|(?:most|biggest|hardest|greatest|worst|proudest) (?:difficult |challenging |technical |important |recent )?(?:project|challenge|bug|failure|mistake|conflict|decision|achievement|accomplishment|problem|moment|time)s?$)/i;
const ASKS_CHINESE =
  /^(?:请|讲|说|谈|描述|介绍|分享|举|你)|最.{1,4}的?一[次个件]|[吗呢么]$|如何|怎么|为什么|什么/;
/** A question about a motive, an opinion or a life, not about an event. */
const MOTIVE =
  /^(?:why\b(?!.*\b(?:did you (?:choose|decide|change|refuse|stop))\b)|who are you|what (?:are|is) your (?:\w+ )?(?:strengths?|weakness(?:es)?|goals?|hobb|salary|expectation|motivation|ideal|dream|passion|interest|superpower)|what (?:motivates|drives|interests|excites) you|what makes\b|what do you (?:know|want|look|expect|like|think|do for fun|do outside)|what (?:would|will) you\b|where do you (?:see|want)|tell (?:me|us) (?:a (?:bit|little) )?(?:something )?about (?:yourself|you\b(?!r))|walk (?:me|us) through your (?:resume|cv|career|background|path)|introduce yourself|(?:self|your)[- ]introduction|(?:career|short[- ]term|long[- ]term|future) (?:goals?|plans?)|(?:my |your )?(?:biggest |greatest )?(?:strengths?|weakness(?:es)?)\b|strengths? (?:and|&|\/)|salary|hobb|do you have (?:any )?questions|questions? (?:for|to ask) |how (?:would|will) you\b|自我介绍|为什么|优缺?点|缺点|职业规划|期望薪|你的(?:优|缺)|离职原因)/i;
/** Words anywhere in a question that ask for an event. */
const ASKS_EVENT =
  /\b(?:tell|describe|give|share|walk|talk|name|show)\b.{0,40}\b(?:an?|any|one|another|your)\b|\b(?:an?|any|another) (?:time|situation|occasion|example)\b|\bhave you ever\b/i;
const ASKS_MORE = /\bmore\b(?! than)/i;
/** Words for what was told before, or for its result. */
const BACK =
  /\b(?:it|that|this|these|those|then|he|him|his|she|her|they|them|their|there|learn(?:ed|t)?|lessons?|feel|felt|differently|outcome|result|else)\b/i;
const SMALL_TALK = new RegExp(
  `^(?:(?:so|and|ok(?:ay)?|hi|hello|hey|well|right|alright|good(?: (?:morning|afternoon|evening))?|great|\\p{L}+(?=[,.!]))[ ,.!–—-]+){0,4}(?:${[
    "how(?:['’]s| is| are| was| were| have| has| did)? (?:you|it|things|everything|life|work)(?: (?:been|doing|feeling|going|today|this (?:morning|week)|so far|sleep\\w*|get (?:here|in|on)|find (?:us|the place)|then|now|all))*",
    "how(?:['’]s| is| are| was| were)? (?:the|your|that) (?:\\p{Ll}+ )?(?:shift|days?|week(?:end)?|morning|evening|night|holidays?|vacation|trip|journey|flight|drive|ride|commute|traffic|train|bus|weather|exams?|kids?|family|game|lunch|dinner|birthday|party|class|mum|mom|baby|wedding|move)(?: (?:then|today|yesterday|so far|over))?",
    '(?:are|is) (?:you|(?:this|that)(?: thing)?|it|the (?:sound|mic|camera|recorder)) (?:ready|ok(?:ay)?|all right|good|there|recording|on|comfortable|nervous|well|free|settled|loud enough|working)(?: (?:now|today|for this|to (?:start|begin|go)))?',
    '(?:is|are|would) (?:it|that|this|you) (?:be )?(?:ok(?:ay)?|fine|all right|happy) (?:if|with|for|to)\\b[^?]*',
    '(?:can|could|do|may|shall) (?:you|we|i) (?:hear|see|start|begin|mind|get started|record)\\b[^?]*',
    'did you (?:sleep|find (?:us|it|the place)|get (?:here|home|my)|have (?:a )?(?:good|nice|lunch|breakfast)|eat|bring|see the)\\b[^?]*',
    "what(?:['’]s| is) (?:up|new)|all good|ready(?: (?:to|for)\\b[^?]*)?|(?:some|any|more) (?:coffee|tea|water)|(?:coffee|tea|water)\\b[^?]*",
  ].join('|')})[?!. ]*$`,
  'iu',
);
/** Words in the title of a collection. */
const GROUP_WORDS =
  /\b(?:questions?|answers?|stories|bank|behaviou?ral|interviews?|prep(?:aration)?|notes|guide|collection)\b/i;
/** A heading that says only that stories follow. */
const PLAIN_GROUP =
  /^(?:(?:my|our|the|all|some|of|for|in|by|and|principles?|values|competenc(?:y|ies)|main|core|key|full|long|\d{1,3}|star(?:[ -]?l|\+r)?|soar|car|par|story|details|examples?|list|set|questions?|answers?|stories|bank|behaviou?rs?|behaviou?ral|interviews?|prep(?:aration)?|notes|guide|collection)(?![\p{L}\p{N}])[^\p{L}\p{N}]*)+$/iu;
/** The most UTF-16 units of such a heading that are read. */
const LONGEST_PLAIN = 80;
/** Words for what stories are sorted by: `Stories by principle`, `Our values`. */
const SORTED_BY = /\b(?:principles?|values|competenc(?:y|ies)|lps)\b/i;

/** A remark that asks, at the end of a title: `The lamps (which year?)`. */
const ASKING_REMARK = /(?<=\S) [(（][^()（）]{1,60}[?？][)）]$/;

/** Whether a title, or a paragraph, is a question of an interviewer. */
export function isQuestion(raw: string): boolean {
  const text = spoken(raw.slice(0, 400)).replace(ASKING_REMARK, '');
  // A title in brackets is what its author is not sure of.
  if (/^[（(][^()（）]*[?？][)）]$/.test(text)) return ASKS.test(text.slice(1));
  if (/[?？]["”'’」*_)]*$/.test(text)) return /[\p{L}\p{N}]/u.test(text);
  return text.length < 300 && (ASKS.test(text) || (/\p{Script=Han}/u.test(text) && ASKS_CHINESE.test(text)));
}

/** Whether a question asks what someone wants or thinks, not what happened. */
export function asksForMotive(raw: string): boolean {
  return MOTIVE.test(spoken(raw.slice(0, 400)));
}

/** Whether a question asks for another event, and not for more about the last one. */
export function asksForEvent(raw: string): boolean {
  const text = spoken(raw.slice(0, 400));
  return ASKS_EVENT.test(text) && !ASKS_MORE.test(text);
}

/** Whether a question is about the answer before it: `How did she take it?` */
export function goesOn(raw: string): boolean {
  const text = spoken(raw.slice(0, 400));
  return BACK.test(text) || ASKS_MORE.test(text) || asksForMotive(text);
}

/** Whether a text is small talk or asks whether someone is ready: `How was the shift?` */
export function isSmallTalk(raw: string): boolean {
  const asked = spoken(raw.slice(0, 400)).match(/[^?？]+[?？]*/g) ?? [];
  return asked.length > 0 && asked.every((each) => SMALL_TALK.test(each.trim()));
}

/** Whether a title is a time or a version, under which things are listed. */
export function isPeriod(title: string): boolean {
  return /^\D{0,6}\d{4}\D{0,6}$|^\[?v?\d+[.-]\d+/.test(title);
}

/** Whether a heading names a collection, and no story. */
export function namesGroup(title: string): boolean {
  return GROUP_WORDS.test(title);
}

/** Whether a heading says only that stories follow: `My STAR stories`. */
export function saysStories(title: string): boolean {
  return PLAIN_GROUP.test(spoken(title).slice(0, LONGEST_PLAIN));
}

/** Whether the headings below a title sort stories, and are no titles of stories. */
export function sortsStories(title: string): boolean {
  return SORTED_BY.test(title);
}
