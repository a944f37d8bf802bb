/** Longer texts tell something themselves. */
const LONGEST = 240;
const LEAD = '^[\\s>*_("“→➡=-]*';
/** A pointer to another story: `Use Q2`, `See story 3`, `Same as "The ferry"`, `use the ferry story`. */
const POINTS = new RegExp(
  `${LEAD}(?:(?:re-?use|use|see|same(?: story)? as|as in|cf\\.?|take|tell|pull)[ \\t]+(?:the |my |that |from |again )*(?:(?:story|stories|row|question|example|answer|no\\.|nr\\.|[A-Z]{1,3}-?)?[ #]*\\d|[[*_"“]|[^.\\n]{1,60}\\bstory\\b)|(?:story|stories|q) ?#?\\d{1,3}[ .)]*$)`,
  'i',
);
/** A note that the story is missing: `Nothing yet`, `No story of its own yet`, `Still missing`. */
const MISSES = new RegExp(
  `${LEAD}(?:(?:nothing|none|no (?:\\w+ )?(?:story|example|answer|idea)|not (?:written|done|ready|started|there))(?: here| good| written| (?:of|for) (?:my|its|this)(?: own)?)? yet\\b|still (?:missing|empty|open|to (?:write|do|find|come))[ *_]*(?:[.,;:!)]|$)|(?:needs?|find|think of|look for) (?:a|an|one|another|some)\\b[^.\\n]{0,30}\\b(?:story|example|answer)\\b)`,
  'i',
);

/** Whether a short text below a question only says which story to tell, or that there is none. */
export function isPointer(text: string): boolean {
  return text.length < LONGEST && (POINTS.test(text) || MISSES.test(text));
}
