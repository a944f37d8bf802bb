/** Numbers in words, without `one`, which is a pronoun too. */
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|zero';
const FRACTIONS = 'half|thirds?|quarters?|fifths?|tenths?';
const UNITS =
  '(?:milli)?seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|percentage points?|points?|times|dollars|euros|pounds';
const DIGITS = '[$€£~≈]{0,2}\\d[\\d.,]{0,20}';
const NUMBER = `(?:${DIGITS}|\\b(?:${WORDS}|${FRACTIONS}|none|nothing|nil)\\b)`;
/** Words before a number: `to under one`, `by about two thirds`. */
const NEAR =
  '(?:(?:a|an|the|about|around|almost|nearly|under|below|over|above|only|just|less|more|than|at|most|least|practically|roughly) ){0,3}';

/** The size of a change: `by two thirds`, `to almost none`. `To five hours` may be a choice instead. */
export const AMOUNT = `(?:\\d|%|\\bhalf\\b|\\bpercent\\b|\\b(?:by|from) ${NEAR}${NUMBER}|\\bto ${NEAR}(?:${FRACTIONS}|none|nothing|nil|zero)\\b|\\b(?:${WORDS}) (?:${FRACTIONS})\\b)`;

const CHANGE = new RegExp(
  [
    `\\bfrom ${NEAR}${NUMBER}[^.!?\\n]{0,40}? to ${NEAR}(?:${NUMBER}|one\\b)`,
    `\\b(?:fell|dropped|rose|grew|shrank|sank|went (?:from|up|down|to)|(?:de|in)creased|reduced|doubled|halved|tripled|saved|cut)\\b[^.!?\\n]{0,60}?(?:${AMOUNT}|\\bto ${NEAR}${NUMBER})`,
    `\\b(?:down|up) (?:from|by) ${NEAR}${NUMBER}|\\bdown to ${NEAR}${NUMBER}`,
    `${NUMBER}[^.!?\\n]{0,30}? (?:instead of|rather than) ${NEAR}${NUMBER}`,
    `\\d[^.!?\\n]{0,20}? ?(?:->|→) ?${DIGITS}`,
    `\\bsince(?:[.,!]|$)`,
  ].join('|'),
  'i',
);
/** A number that measures something: `99.9% of the time`, `300 ms`, but not `May 3` or `in 2020`. */
const MEASURE = new RegExp(
  `[$€£]\\d|(?<![\\w.:/#-])(?!(?:19|20)\\d\\d\\b)\\d[\\d.,]{0,20}(?:[kKMx]\\b)?(?: ?%| ?(?!(?:am|pm|a|an|the|and|or|in|at|on|for|if|is|are|has)\\b)[a-zµ][\\w-]{0,30})|\\b(?:${WORDS}) (?:${FRACTIONS}|${UNITS})\\b`,
);
/** Advice to the author: `Say "valve"`, `so bring the small one`. */
const ADVICE =
  /\b(?:you|your)\b|(?:^|[.!?:;] |\n|\b(?:so|please) )(?:also |then |always |never )?(?:do not|don['’]t|say|bring|tell|keep|mention|use|ask|remember|practi[sc]e|add|shorten|stop|skip|leave|look (?:it|this|them|up|at)|stay|aim|try|talk|speak|avoid|breathe|wear|take|finish|stick|spend|give|make|prepare|rehearse|explain|be)\b/i;
/** The time that it takes to tell a story, and nothing else. */
const TIMING =
  /^\W{0,3}(?:(?:it |this )?(?:takes?|lasts?|runs?|needs?) )?(?:about |around |under |ca\.? |~ ?)?\d[\d:.–-]{0,8} ?(?:s|sec|seconds?|min|minutes?)\b[^.!?\n]{0,20}[.!?]?\W{0,3}$/i;

/** Whether a text says what changed and by how much, or since when something is so. */
export function tellsChange(text: string): boolean {
  return CHANGE.test(text) && !ADVICE.test(text);
}

/** Whether a text has a number that measures something, and is not advice. */
export function tellsMeasure(text: string): boolean {
  return MEASURE.test(text) && !ADVICE.test(text) && !TIMING.test(text);
}
