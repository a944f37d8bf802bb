import { withoutInvisible } from '../text/invisible.ts';
import {
  AND,
  ARTICLE,
  FOREIGN,
  FOREIGN_OTHER,
  FOREIGN_PHRASES,
  FOREIGN_QUESTION,
} from './label-languages.ts';
import { plainLetters } from './letter-signs.ts';
import { PROBLEMS } from './problem-words.ts';
import { FOREIGN_TAGS, TAGS } from './tag-words.ts';
import { ROLES, type Role } from './types.ts';

/** The meaning of a label. */
export type Announced =
  | { kind: 'part'; roles: Role[] }
  /** Themes, skills, or the questions that a story is good for. */
  | { kind: 'tags' }
  /** The answer as a whole; `raw` when it is called notes or a draft. */
  | { kind: 'body'; raw: boolean }
  /** Something about the story that is not part of it. */
  | { kind: 'other' };

const WORDS: Readonly<Record<Role, string>> = {
  situation:
    's|sit|c|p|situation|situations|context|background|setting|challenge|problem|情境|情景|背景|情况|场景',
  task: 't|o|task|tasks|goal|objective|obstacle|obstacles|complication|任务|目标',
  action:
    'a|act|action|actions|action taken|actions taken|decision|decisions|approach|solution|steps|steps taken|choice|intervention|interventions|行动|做法|措施',
  result: 'r|res|result|results|outcome|outcomes|impact|end result|final result|resolution|change|结果|成果',
  lesson:
    '+r|reflection|reflections|lesson|lessons|lesson learned|lessons learned|lesson learnt|lessons learnt|learned|learnt|learning|learnings|earned secret|insight|insights|takeaway|takeaways|key takeaway|key takeaways|retrospective|evaluation|hindsight|moral|l|反思|教训|收获|总结',
  tradeoffs:
    'trade-off|trade-offs|tradeoff|tradeoffs|trade off|trade offs|options|options considered|options i considered|options we considered|alternatives considered|decision rationale|decision-making rationale|取舍|权衡',
  stakes:
    'stakes|stake|risk|risks|what was at stake|anticipated consequence|anticipated consequences|利害|风险',
  numbers: 'metric|metrics|numbers|key metrics|key numbers|量化|数据|指标',
  question: 'prompt|问题|面试题|面试问题|示例问题|对应问题',
};

/**
 * The English and Chinese words that are labels of parts, with the roles of each. Words of other languages would look
 * like misspelled English ones. Questions have too many forms for a list.
 */
export const LABEL_WORDS: ReadonlyMap<string, Role[]> = new Map([
  ...ROLES.flatMap((role) => WORDS[role].split('|').map((word): [string, Role[]] => [word, [role]])),
  ['mistake', ['action', 'result']],
]);
const FOREIGN_ROLES = new Map<string, Role[]>();
for (const words of FOREIGN) {
  for (const role of ROLES) for (const word of words[role]?.split('|') ?? []) FOREIGN_ROLES.set(word, [role]);
}

/** The roles of a word that is a label by itself. */
function known(word: string): Role[] | undefined {
  const bare = word.replace(ARTICLE, '');
  const roles = LABEL_WORDS.get(word) ?? FOREIGN_ROLES.get(word) ?? FOREIGN_ROLES.get(bare);
  return roles ?? (PROBLEMS.has(word) || PROBLEMS.has(bare) ? ['situation'] : undefined);
}

/** Whether a label names a problem or an obstacle. */
export function isProblem(label: string): boolean {
  const word = plainWord(label);
  return PROBLEMS.has(word) || PROBLEMS.has(word.replace(ARTICLE, ''));
}

/** The labels of STAR itself. */
export const PROPER = /^(?:s|t|a|r|situation|task|actions?|results?|情境|任务|行动|结果)(?![a-z])/i;
const COMMON = new Set(
  'choice|change|intervention|interventions|evaluation|context|background|setting|challenge|challenges|problem|problems|hindrance|hindrances|hurdle|hurdles|barrier|barriers|difficulties|roadblock|roadblocks|impediment|impediments|dilemma|predicament|pain point|pain points|goal|objective|obstacle|obstacles|complication|decision|decisions|approach|solution|steps|steps taken|outcome|outcomes|impact|resolution|risk|risks|metrics|summary'.split(
    '|',
  ),
);

const QUESTION =
  /^(?:the |my )?(?:example |sample |interview |behaviou?ral |star |likely |common |typical |main |original )*questions?(?: \d+| of the (?:day|week|month))?(?: (?:this|it|that)(?: story)? answers?| triggers?| answered| prompts?| asked)?$|^asked as$/;
const BODY =
  /^(?:(?:my |the |full |long |complete |detailed |star |sample |model |example |(?:\d|one|two|three|five)[- ]min(?:ute)?s? )*(?:answer|response|story|version)(?: framework)?|star|回答|答案|我的回答|故事正文)$/;
const RAW = /^(?:raw|rough|draft|unsorted)(?: notes?| draft| version)?s?$|^first (?:notes|draft|version)$/;
/** A hyphen with a blank before it, for the backslash of `Trade\-offs`. */
export const ESCAPED_HYPHEN = /(?<=\p{L}) -(?=\p{L})/gu;

/** Labels of other forms that have some labels of STAR: SBAR, and bug reports. */
const OTHER_FORM = /^(?:b|(?:expected|actual) (?:results?|behaviou?rs?|outcomes?)|steps to reproduce)$/i;
const OTHER =
  /^(?:source|headline|role|role \/ title|title|company|company \/ context|employer|team|client|dates?|when|where|year|period|category|type|level|difficulty|issues?|status|evidence|proof|proof points?|links?|artifacts?|short (?:version|answer)|one[- ]liner|elevator pitch|[1-6]\d[- ]sec(?:ond)?s? (?:version|answer|pitch)|interviewer|if (?:asked|pressed|pushed|probed|challenged|they (?:ask|press|push|probe|dig|challenge)).*|quick summary|summary|tl;?dr|talking time|time|(?:word|character)s?(?: count)?|length|duration|variations?|versions?|\+?\s?technical.*|notes?|delivery notes?|coaching notes?|notes? to self|sensitivity(?: note)?|caution|warning|(?:potential |possible |likely |common )*follow[- ]?ups?(?: questions?| q&a)?|q&a|faq|ai feedback|feedback|opener|(?:opening|closing)(?: (?:line|sentence|question))?|(?:first|last) (?:line|sentence)|lead[- ]in|ice ?breaker|hook|punch ?line|strength|last (?:used|told)|used in|told(?: to| at)?|impact level|what they(?:'re| are) (?:testing|looking for|asking).*|why (?:they|it|this) (?:ask|works|matters).*|red flags?.*|tips?|pitfalls?|common (?:mistakes|faults|errors)|do(?:n't|s)?|make this yours|id|story id|file|repo|project|projects|stack|tech(?: stack)?|tools?|对应.*|来源|角色|时间|备注|追问|证据|公司|项目|注意.*|提示|see(?: also)?|related(?: (?:stories|story|notes?|links?|pages?))?|cross[- ]references?|backlinks?)$/;

/** Labels that name the story, whatever it is about. */
export const STORY_TITLE = /^story (?:title|name)$|^(?:title|name) (?:of|for) (?:your|the|my|this) story$/i;
/** Labels of a line, a key or a column that names the story. */
export const TITLE_LABEL = new RegExp(
  `${STORY_TITLE.source}|^(?:story ?)?(?:title|name|headline|heading)$|^标题$`,
  'i',
);

/** Phrases that name a part of a story in other words. */
const PHRASES: readonly (readonly [Role, RegExp])[] = [
  [
    'situation',
    /^dramatize the situation$|^what happened$|^(?:the )?(?:beginning|starting point|backstory|scene|story so far)$|^how it (?:all )?(?:began|started|came about)$|^where (?:we|i|it|things) (?:were|was|stood|started|began)$|^what (?:was|went) (?:wrong|broken|going on)$|^what (?:we|i) (?:had|found|walked into)$|^before$/,
  ],
  [
    'task',
    /^my (?:job|part|role|goal|task|assignment|responsibilit(?:y|ies))$|^what (?:was mine|i (?:had|was asked|was supposed|needed|wanted) to do|was (?:asked|needed|expected)(?: of me)?)$|^the (?:goal|ask|assignment|mission)$/,
  ],
  [
    'action',
    /^go through what (?:you|i) did$|^what (?:i|we) (?:did|tried|changed|built)(?: about it| instead| then)?$|^(?:my|our|the) (?:approach|solution|plan|fix|response|steps|move)$|^(?:the )?(?:steps|measures) (?:i|we) took$|^how (?:i|we) (?:did|solved|fixed|handled|approached|dealt with|went about) (?:it|this|that)$/,
  ],
  [
    'result',
    /^summari[sz]e (?:your|my) impact$|^how it (?:all )?(?:ended|turned out|went|came out)$|^what (?:came|became) of it$|^what came out(?: of it)?$|^what (?:changed|happened (?:then|next|after|afterwards|in the end))$|^where (?:we|i|it|things) (?:are|is|stand|stands|ended)(?: up)?(?: now| today)?$|^(?:the )?(?:ending|end|impact|aftermath|payoff)$|^after(?:wards)?$|^in the end$/,
  ],
  ['tradeoffs', /^indicate (?:the )?alternatives$/],
  [
    'lesson',
    /^what (?:i|we)(?: have|'ve)? (?:learned|learnt|took|take)(?: from (?:it|this|that)| away)?$|^(?:what i(?: would|'d)|(?:i )?would) (?:do|have done)(?: it| this)? differently(?: (?:next time|now|today|again|in hindsight|if .{1,40}))?$|^what (?:stayed|stuck|remained)(?: with (?:me|us))?$|^what (?:it|this|that) (?:has )?taught (?:me|us)$|^(?:looking back|in hindsight|next time|in retrospect|the moral)$/,
  ],
];

/** The most words of a label before the letter, or the known word, in its brackets. */
const MOST_WORDS = 3;

/** The meaning of a label without emphasis; null if it is not known. */
export function announcedBy(label: string): Announced | null {
  const word = plainWord(label);
  if (word === '' || word.length > 80) return null;
  const roles = rolesOf(word);
  if (roles !== null) return { kind: 'part', roles };
  const bare = withoutHint(word);
  if (QUESTION.test(word) || QUESTION.test(bare) || FOREIGN_QUESTION.test(bare.replace(ARTICLE, '')))
    return { kind: 'part', roles: ['question'] };
  if (TAGS.test(word) || TAGS.test(bare) || FOREIGN_TAGS.test(bare)) return { kind: 'tags' };
  if (RAW.test(word)) return { kind: 'body', raw: true };
  if (isOther(word) || FOREIGN_OTHER.test(bare)) return { kind: 'other' };
  if (BODY.test(bare)) return { kind: 'body', raw: false };
  if (isOther(bare) || RAW.test(bare))
    return RAW.test(bare) ? { kind: 'body', raw: true } : { kind: 'other' };
  const written = withoutHint(lettersOf(label));
  for (const phrases of [PHRASES, FOREIGN_PHRASES]) {
    for (const [role, phrase] of phrases)
      if (phrase.test(bare) || phrase.test(written)) return { kind: 'part', roles: [role] };
  }
  return null;
}

function isOther(word: string): boolean {
  return OTHER.test(word) || STORY_TITLE.test(word) || isOfOtherForm(word);
}

/** Whether a label is of a form that is no story, though it has some labels of one. */
export function isOfOtherForm(label: string): boolean {
  return OTHER_FORM.test(label);
}

/** Whether documents of other kinds have a label too: `Problem`, `Solution`, `Impact`. */
export function isCommon(label: string): boolean {
  const word = plainWord(label);
  return !PROPER.test(word) && (COMMON.has(word) || isFormLetter(word) || rolesOf(word) === null);
}

/** Whether a label consists of letters: `S`, `T/S`. */
export function isLetters(label: string): boolean {
  return /^(?:\+?[star](?: ?[/&+] ?[stare])?|l)$/.test(plainWord(label)) || isFormLetter(label);
}

/** Whether a label is a letter of CAR, PAR or SOAR, which can mean much else if it is not set apart. */
export function isFormLetter(label: string): boolean {
  return /^[cop]$/.test(plainWord(label));
}

/** A label without `the` or `my` before its only word. */
function plainWord(label: string): string {
  return lettersOf(label).replace(/^(?:the|my|our) (?=\p{L}+$)/u, '');
}

/** A label in lower case, without emphasis and pictographs. */
function lettersOf(label: string): string {
  return plainLetters(withoutInvisible(label.slice(0, 200)))
    .normalize('NFC')
    .replace(
      /\\(?=[*_])|[*_`【】]|==|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]/gu,
      '',
    )
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(ESCAPED_HYPHEN, '-')
    .trim()
    .toLowerCase();
}

function withoutHint(word: string): string {
  return word.replace(/ ?[（(][^()（）]*[)）]$/, '').trim();
}

/** The roles that a word names: alone, with a hint (`action (90 s)`), with its letter (`s (situation)`), or two. */
function rolesOf(word: string): Role[] | null {
  const roles = known(word);
  if (roles !== undefined) return roles;
  const [, main = '', inner = ''] = /^([^()（）]*?) ?[（(]([^()（）]*)[)）]$/.exec(word) ?? [];
  if (main !== '') {
    // A sentence with a letter after it is no label.
    const isNamed = main.trim().split(' ').length <= MOST_WORDS && isLabelWord(inner);
    return rolesOf(main.trim()) ?? (isNamed ? rolesOf(inner.trim()) : null);
  }
  const dashed = word.split(/ ?[—–] ?| - |-(?=\p{L}+$)| ?[:：] ?/u);
  if (dashed.length === 2) {
    const [first, second] = dashed.map(known);
    if (first !== undefined && second !== undefined && first[0] === second[0]) return first;
  }
  const both = word.split(AND);
  if (both.length < 2 || both.length > 4) return null;
  const named = new Set<Role>();
  for (const each of both) {
    const found = known(each.trim());
    if (found === undefined) return null;
    for (const role of found) named.add(role);
  }
  return ROLES.filter((role) => named.has(role));
}

function isLabelWord(word: string): boolean {
  return known(word.trim()) !== undefined;
}
