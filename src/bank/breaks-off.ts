import { pastForms } from './events.ts';

/** A last word that needs another one after it. */
const DANGLING =
  /(?:^|\s)(?:because|and|but|or|(?<!\b(?:or|think|thought|hoped?|say|says|said|do|does|did|more|less|believed?|guess|even|told (?:me|us|him|her|them)) )so|the|a|an|of|to|(?<!\b(?:about|after|at|by|for|from|in|like|of|on|than|to|with) )that|(?<!\bwhich \w{2,9} )which|when|(?<!\b(?:a|the|long|little|short|good) )while|if|although|as|my|our|their|with|from|by|than|(?<!\b(?:what|which|where|who|how|why|as|than)(?:ever)?(?: [\w'’]+){1,3} )(?:was|were)|into|until|(?<!\b(?:(?:have|has|had|ever|never)\b[^.!?]{0,60}|(?:than|as|like)(?: [\w'’]+){0,3}|days?|weeks?|months?|years?|hours?|minutes?|nights?|morning|evening|long|shortly|just) )before|(?<=\b(?:and|but|or|so) )then)$/i;
/** A word of a sentence that may end with `since`: `No leak since`. */
const SINCE_THEN =
  /\b(?:have|has|had|ever|never|no|not|none|nobody|no one|nothing|zero|without|still|always|only|every|each|all|is|are|\w+n['’]t)\b|['’]ve\b|\d/i;
/** Words that only English has: other languages end sentences with `an`, `so` and `but`. */
const ENGLISH = [
  /\bI\b/,
  /\b(?:the|and|with|were|they|she|my|our|it|that|this|from|which|because|had|have|has|been|not|you|what|when|there|their|his|us|could|would|did|done)\b/i,
];
/** The fewest words of a text that show its language. */
const FEWEST_WORDS = 4;
/** A subject without its verb at the end of a text: `… the film. They`, `… because we`. */
const SUBJECT_ALONE =
  /(?:(?:[.!?]["'”’)]{0,2}\s+(?:[-*+]\s+)?|\n[\s>]*(?:[-*+]|\d{1,2}[.)])\s+)[*_]{0,2}(?:(?:Then|So|But|And) (?:I|we|you|he|she|it|they|there)|I|We|You|He|She|It|They|There|This|These|Those|My|Our|His|Her|Their|Ich|Wir|Er|Sie|Nous|Je|Ils|Elles?|Nosotros|Yo|Ellos)|\b(?:because|so|when|where|which|but|if|until|while|although) (?:I|we|they|he|she|it))$/;
/** The same in Chinese, and words that another clause follows in other languages. */
const CLAUSE_ALONE =
  /(?:[。！？；]["'”’」』]{0,2}\s*(?:[-*+]\s+)?(?:我们?|他们?|她们?|它们?|这|那)|(?:[。！？；，、]|^)["'”’」』]{0,2}\s*(?:因为|所以|然后|但是?|而且|于是|如果|虽然)(?:我们?|他们?|她们?)?|\s(?:und|oder|weil|dass|sondern|et|mais|pero|porque))$/;

/** A sentence that has only begun: `Then`, `We`, `The team then`, `Then we had`. */
const ONLY_BEGUN =
  /(?:^|[.!?]["'”’)]{0,2}\s+)(?:(?:then|after that|in the end|finally|so|but|and),? )?(?:then|(?:i|we|you|they|he|she|it|(?:the|my|our|their|his|her) \w{2,15}) then|(?:i|we|they|he|she|it)(?: (?:had|have|has|was|were|would|will))?)$/i;
/**
 * A subject after the beginning of a clause: `… and on Monday I`, `then I`, but not `Tom and I`, `least of all I` and
 * `version I`.
 */
const SUBJECT_LAST =
  /(?:(?:^|[.!?;:,]["'”’)]{0,2} |\b(?:and|but|so|or) )(?:(?:on|in|at|by|after|before|during|since|from|with|for|an?|one|that|this|last|the next|the following|every|each) (?:[\w'’-]+ ){0,3}?(?!(?:type|level|phase|class|grade|stage|part|tier|version|volume|chapter|step|round|unit|as|than|like|and|or|nor|but|not) )[\w'’-]+|yesterday|today|later|afterwards|instead|suddenly|finally|eventually|now),?|(?:^| )(?:then|that|what|how|why|whether|once|though|unless),?) I$/i;
/** A word before an amount: `Saved about`. */
const AMOUNT_TO_COME =
  /\b(?:(?:saved?|cut|reduced|lost|gained|costs?|earned|raised|spent|by|within) (?:about|around)|by (?:roughly|approximately|nearly|almost|more than|over|up to))$/i;

/** Whether a text breaks off, because its last word or sign needs another word. */
export function breaksOff(text: string): boolean {
  const end = text.slice(-60).replace(/[\s*_`]+$/, '');
  if ([/(?:,|，|[^.]\.{3}|…|[^\w]-)$/, SUBJECT_ALONE, CLAUSE_ALONE].some((pattern) => pattern.test(end)))
    return true;
  const words = end.split(/\s+/);
  const before = words.slice(0, -1).join(' ');
  if (words.length >= FEWEST_WORDS && !ENGLISH.some((pattern) => pattern.test(before))) return false;
  return (
    [DANGLING, ONLY_BEGUN, SUBJECT_LAST, AMOUNT_TO_COME].some((pattern) => pattern.test(end)) ||
    lacksReason(end)
  );
}

/** Whether a text ends with `since` before its reason: `I left since`, but not `Dry since`. */
function lacksReason(end: string): boolean {
  const [, clause] = /(?:^|[.!?;:,] )([^.!?;:,]*\b)since$/i.exec(end) ?? [];
  if (clause === undefined) return false;
  return clause === '' || (!SINCE_THEN.test(clause) && pastForms(clause, 1) > 0);
}
