import { spoken } from './spoken.ts';

/**
 * Titles of sections next to stories that describe the past and are no stories. A story may have such a word in its
 * title, so that most patterns match whole titles.
 */
const BESIDE: readonly RegExp[] = [
  // Who someone is.
  /^(?:who i am|where i (?:come from|worked|work|was before)|how i got (?:here|into\b.*)|(?:my )?life so far|small talk|(?:(?:my|the|our) )?(?:team|values|principles|(?:\w+ )?philosophy))$/i,
  /^(?:(?:my|all|the) )*(?:previous|past|earlier|former|current|last|other|first) (?:jobs?|roles?|positions?|employers?|work)$/i,
  /^(?:(?:my|short|brief|career|professional|work|employment|job|personal) )*(?:bio(?:graphy)?|story|journey|path|background|career|summary|history|profile|cv|curriculum vitae|r[eé]sum[eé]|experience|education|skills|interests|qualifications|certificat(?:es|ions))(?: (?:so far|in (?:short|brief|one minute)))?$/i,
  // Why someone came or went.
  /^why i(?:['’]m| am| was)? (?:left|leave|leaving|quit|want|wanted|chose|choose|joined|became|applied|apply|looking)\b|^(?:my )?reasons? (?:for|to|why)\b|^leaving \S+$/i,
  // What others say, and how the telling went.
  /^(?:(?:peer|interview|coach(?:ing)?|mock|manager|written|my|the|some|latest|\w+['’]s) )*(?:feedback|comments?)(?: (?:from|on|after|by|of|received|so far|round|\d).*)?$/i,
  /^what (?:(?:my|the|other) )*(?:coach|mentor|peers?|reviewers?|interviewers?|recruiters?|friends?|others|they|people) (?:said|say|thought|think|asked|told)\b|^what (?!nobody|no)\w+ (?:said|thought)(?: (?:about|of)\b.*)?$|^(?:kudos|praise|testimonials?|recommendations?|quotes?)(?: (?:from|by|received)\b.*)?$/i,
  /^(?:(?:first|second|third|last|my|the) )*(?:mock|practi[sc]e|rehearsal|dry run)s?(?: (?:interviews?|runs?|rounds?|sessions?|diary)\b.*| (?:with|on|for)\b.*| ?#?\d.*)?$|^(?:(?:first|second|third|last|my|the|job|phone|past) )*(?:interviews?|applications?|screens?|onsites?|search|hunt)(?: (?:diary|process|loop|experiences?|rounds?|with|at|so far|\d)\b.*)?$/i,
  /\b(?:debriefs?|retrospectives?|retro|journal|diary|research)$|^what went (?:well|wrong|badly)$/i,
  /\b(?:first|second|third|final|last|phone) (?:round|screen|call)$|^how it went\b|^prep(?:aration)?$|^research(?: (?:on|about|into)\b.*)?$/i,
  /^how (?:this|these)\b|^where (?:this|these|they)\b.*\b(?:come|comes|came|from)\b|^how (?:i|we) (?:prepared?|practi[sc]ed?|made|built|wrote|keep|kept|collect(?:ed)?|rated?|scored?|ch(?:ose|oose))(?: (?:this|these|for|my|them)\b.*)?$/i,
  // What is said of all stories.
  /^(?:(?:common|main|recurring|my|the) )*(?:patterns?|themes?|threads?)(?: (?:i|in|of|across)\b.*)?$|^what (?:these|they|all)\b.*\bcommon$/i,
  /^(?:(?:some|the|my|key|all) )*(?:facts?|numbers?|figures?|names?|dates?)(?: (?:i|to|about|from|and)\b.*)?$|^(?:a (?:word|note) (?:on|about)\b.*|glossary|abbreviations|disclaimer|confidentiality|privacy|open (?:questions?|points?|ends?|issues?))$|^if i have\b.*\btime\b/i,
  /^(?:(?:the|my) )?(?:short|long|spoken|written) versions?$|^(?:(?:the|my) )?(?:cover|thank[- ]you|motivation) (?:letters?|notes?|mails?|e-?mails?)$/i,
  // What is to come, and what was thought about it all.
  /^(?:(?:my|the|next|short[- ]term|long[- ]term|career|learning|current|personal|development) )*(?:goals?|plans?|objectives?|next steps?|focus|priorit(?:y|ies)|outlook|ambitions?)(?: (?:for|in|of|this|\d)\b.*)?$/i,
  /^(?:(?:my|the|some|final|closing|general) )*(?:reflections?|lessons?(?: learn(?:ed|t))?|learnings?|takeaways?|conclusions?|closing|thoughts|remarks|words|statement|wrap[- ]?up|epilogue|postscript|afterword|acknowledge?ments?|thanks|credits|declarations?|referees?|references?)(?: (?:on|of|about|from)\b.*)?$/i,
  // Lists of things done, and of changes.
  /^(?:(?:my|the|other|also|small|big|recent|key|main) )*(?:done|wins?|achievements?|accomplishments?|highlights?|brag (?:list|sheet|doc(?:ument)?)|things|milestones?|shipped|awards?|publications?|talks|projects?|stuff|toggles?)(?: (?:in|of \d|of the|i did|this|so far|since|\d).*)?$|^also$/i,
  /^(?:changes?|edits?|revisions?|updates?|versions?|what(?:['’]s| is) new|what (?:has )?changed)(?: (?:to|of|in|since|this|here)\b.*)?$/i,
  // What is not to be told, or is asked.
  /\b(?:not|never|don['’]?t) (?:to )?(?:say|tell|use|mention)\b|^(?:retired|dropped|rejected|discarded|unused|archived?|old)(?: (?:stories|story|ones|drafts?|versions?|answers?))?$|^(?:questions?(?:$| (?:for|to|i|they|from|about|that|of)\b)|stories (?:i|to|that|not|without|for|still)\b)/i,
  /^(?:the |target )*compan(?:y|ies)(?: (?:research|facts|profile|background))?$/i,
];

/** Whether a title is that of a section next to stories: `Feedback`, `My background`. */
export function isNonStoryTitle(title: string): boolean {
  const plain = spoken(title)
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\s)+/u, '')
    .slice(0, 200)
    .replace(/ ?[(（][^()（）]*[)）]$/, '');
  return BESIDE.some((pattern) => pattern.test(plain));
}

/** Words about stories, or about interviews. */
const OF_TELLING =
  /\b(?:interviewers?|recruiters?|hiring managers?|mock interviews?|(?:my|these|each|every|which) (?:stor(?:y|ies)|answers?)|[Tt]his (?:story|answer|interview))\b|\bSTAR\b/;
/** Words for the file that has the stories, or for the work itself: `this page`, `each file`. */
const OF_PAGES =
  /\b(?:my|these|each|every|which) (?:bank|page|file|document|notes?)\b|\b[Tt]his (?:bank|page|file|document|note)\b/;

/** Whether a text is about stories or interviews. */
export function isOfTelling(text: string): boolean {
  return OF_TELLING.test(text) || OF_PAGES.test(text);
}

/** Whether a text that `isOfTelling` accepts may be about the work itself. */
export function mayBeOfWork(text: string): boolean {
  return !OF_TELLING.test(text);
}
