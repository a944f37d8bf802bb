const setOf = (list: string) => new Set(list.split(' '));

const BE = setOf('am is are was were be been being get gets got gotten');
/** Words, besides those in `ly`, that may be between `was` and a participle: `was then also fully tested`. */
const BETWEEN = setOf('also then all both soon once again first just now later each since still indeed');
const MAX_BETWEEN = 3;

/** Participles of acts that do not end in `ed`. */
const IRREGULAR = setOf(
  'begun bound bought bred brought built caught chosen cut dealt done drawn driven dug eaten fed flown forbidden found fought given ground grown handwritten held hidden hung kept laid led lent let lit made mown overridden overseen paid put read rebuilt redone redrawn relaid remade rerun resold reset rethought rewound rewritten ridden rung run sawn sent set sewn shot shown shrunk sold sought sown spent split spoken spread spun sung sunk swept taken taught thrown told torn undertaken undone upheld withdrawn won wound woven written',
);
/** Participles of states, feelings and accidents: no one did them on purpose. */
const STATIVE = setOf(
  'accustomed affected aged alarmed amazed amused annoyed ashamed astonished based biased blessed blocked booked bored cancelled canceled centred centered closed committed complicated concerned confused connected convinced cornered cramped crashed crowded damaged dated dedicated delayed delighted depressed detailed determined devoted disappointed discouraged disgusted dissatisfied distracted distressed disturbed doomed embarrassed excited exhausted expected experienced exposed feared flooded frightened frustrated gifted horrified impressed inclined injured inspired interested involved irritated isolated jammed killed limited located locked married missed mixed motivated named naked needed owed overbooked overcrowded overloaded overstretched overwhelmed overworked packed panicked pleased prepared puzzled qualified rated related relieved required retired sacred satisfied scared scattered seated shocked situated skilled spoiled stranded stressed stretched supposed surprised talented tempted terrified thrilled tired trapped troubled underfunded understaffed used wanted wasted wicked worried wounded wrecked',
);
/** A regular participle; `indeed` and `speed` are none. */
const PARTICIPLE = /.[^e]ed$|(?:gr|fr|nt)eed$/;

const WORDS = /[\p{L}\p{N}'’-]+/gu;
/** Where one clause ends and the next may have another subject. */
const CLAUSE_END =
  /[,;:–—]|\b(?:and|but|or|so|because|since|while|when|as|until|although|though|which|who|that)\b/iu;

const OURS = setOf('we us our ours ourselves team');
/** What happened to someone, after the subject: `the team became`, `we ran out of`. */
const BEFALLS =
  /^(?:\S+ly |soon |then |often |also )?(?:became|ran (?:out|low|short|late|into)|fell (?:behind|ill|short)|remained|stayed|lacked|needed|suffered|struggled)\b/;
/** Irregular past forms that are not also participles. */
const PAST = setOf(
  'began bit broke chose did drew drove ate flew forbade froze gave grew hid knew oversaw overrode redid rethought rewrote ran sang sank saw shook showed spoke swam swore took threw tore undertook undid wore wove withdrew woke wrote',
);

/**
 * Whether a sentence says in the passive what someone did: `The parser was rewritten`, and not `The kitchen was
 * closed`.
 */
export function tellsPassiveAct(sentence: string): boolean {
  const found = wordsOf(sentence);
  return found.some((word, index) => BE.has(word) && isAct(wordAfter(found, index)));
}

/** Whether a sentence only says how someone or something was or became: `The team was tired, and costs came down`. */
export function tellsNoActOfOurs(sentence: string): boolean {
  const clauses = sentence.split(CLAUSE_END).map(wordsOf);
  return clauses.every((clause) => clause.length === 0 || isState(clause));
}

function isState(clause: readonly string[]): boolean {
  const verb = clause.findIndex((word) => BE.has(word) || /^(?:we|they|you)['’]re$/.test(word));
  // `was` without an act after it: no participle, no `was moving`, no `was able to move`.
  if (verb !== -1) {
    const next = wordAfter(clause, verb);
    return !isAct(next) && !/.ing$|^able$/.test(next);
  }
  const we = clause.findIndex((word) => OURS.has(word.replace(/['’].*/, '')));
  return we === -1 ? !isPast(wordAfter(clause, -1)) : BEFALLS.test(clause.slice(we + 1).join(' '));
}

/** The next word that is neither an adverb nor a form of `be`. */
function wordAfter(words: readonly string[], index: number): string {
  const rest = words.slice(index + 1, index + 2 + MAX_BETWEEN);
  return rest.find((word) => !BETWEEN.has(word) && !BE.has(word) && !word.endsWith('ly')) ?? '';
}

function isAct(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  // No one unfinishes anything: `unfinished`, `untested`.
  return PARTICIPLE.test(word) && !STATIVE.has(word) && !word.startsWith('un');
}

/** Whether a clause that begins with this word has the subject of the one before it: `and rewrote the parser`. */
function isPast(word: string): boolean {
  return PAST.has(word) || isAct(word);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}
