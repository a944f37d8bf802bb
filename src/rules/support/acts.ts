import type { Reading, ReadSentence } from '../../core/rubric/index.ts';
import type { Span } from '../../types.ts';
import { isDevice } from './marks.ts';

/** Whose act it was: a first-person word, or a group that is not told apart. */
export type Actor = 'I' | 'we' | 'team';

/** Something that was done or decided: from its subject to its verb, as offsets into the prose. */
export interface Act extends Span {
  actor: Actor;
  /** Index of its sentence in the reading. */
  sentence: number;
}

/** Verbs of a language that are irregular: base to past and participle. */
type Irregular = Readonly<Record<string, readonly [string, string]>>;

/** Subjects, also with `have` or `had` drawn into them. */
const SUBJECTS = new Map<string, Actor>([
  ['i', 'I'],
  ["i've", 'I'],
  ["i'd", 'I'],
  ['we', 'we'],
  ["we've", 'we'],
  ["we'd", 'we'],
]);

/** What may stand between a subject and its verb; words in `-ly` may too. */
const ADVERBS = new Set(
  `also then first just finally later even together both all still now soon always again ourselves myself already next
  therefore simply once been to`.split(/\s+/),
);
const PERFECT = new Set(['have', 'has', 'had']);
/** Verbs that lend what they decide to the verb behind `to`: `we decided to move it`. */
const DECIDING = new Set(['had', 'have', 'decided', 'chose', 'began', 'started', 'managed']);
/** How many words stand between a subject and its verb at most. */
const MOST_BETWEEN = 5;

/** What is no act, or makes of a verb something that was not done. */
const UNDONE = new Set(
  `am is are was were not never no nearly almost hardly barely didn't haven't hadn't don't couldn't would could should will can may might must
  shall cannot can't won't wouldn't shouldn't wasn't weren't aren't hasn't isn't`.split(/\s+/),
);

const UNREAL = new Set(['condition', 'question', 'advice']);

interface Forms {
  pasts: ReadonlySet<string>;
  participles: ReadonlySet<string>;
}

const tables = new WeakMap<Irregular, Forms>();

/** One table a lexicon, whatever number of texts is read. */
function formsOf(irregular: Irregular): Forms {
  const known = tables.get(irregular);
  if (known) return known;
  const forms = Object.values(irregular);
  const made = {
    pasts: new Set(forms.map(([past]) => past)),
    participles: new Set(forms.map(([, participle]) => participle)),
  };
  tables.set(irregular, made);
  return made;
}

/** Found once a text, whatever number of rules asks. */
const found = new WeakMap<Reading, readonly Act[]>();

/** The acts in a text, in their order. What is quoted was said by somebody else, so it counts for nobody. */
export function actsIn(reading: Reading, irregular: Irregular): readonly Act[] {
  const known = found.get(reading);
  if (known) return known;
  const scene = { reading, forms: formsOf(irregular), quoted: quotedTokens(reading) };
  const acts = reading.sentences.flatMap((sentence, index) => [...actsOf(sentence, index, scene)]);
  found.set(reading, acts);
  return acts;
}

interface Scene {
  reading: Reading;
  forms: Forms;
  quoted: ReadonlySet<number>;
}

function* actsOf(sentence: ReadSentence, index: number, scene: Scene): Iterable<Act> {
  if (sentence.question) return;
  const { from, to } = scene.reading.parts[index] ?? { from: 0, to: 0 };
  const { marks } = sentence;
  const teams = marks.filter(({ group }) => group === 'team-subject');
  for (let at = from; at < to; at++) {
    const token = scene.reading.tokens[at];
    if (token === undefined || scene.quoted.has(at)) continue;
    const subject = subjectAt(token, marks, teams);
    if (subject === undefined || subject.unreal) continue;
    const companion = subject.actor === 'I' ? companionOf(scene, at, from) : undefined;
    const actor = companion === undefined ? subject.actor : 'we';
    const next = tokenAfter(scene, at, subject.end ?? token.end);
    const verb = verbAfter(scene, marks, { at: next, to, actor, perfect: token.text.includes("'") });
    if (verb !== undefined) yield { actor, start: companion ?? token.start, end: verb, sentence: index };
  }
}

type Marks = ReadSentence['marks'];
type Token = Reading['tokens'][number];

/** The subject that a token is or begins; `teams` are the marks of the sentence that name a team as one. */
function subjectAt(
  { text, start }: Token,
  marks: Marks,
  teams: Marks,
): { actor: Actor; end?: number; unreal: boolean } | undefined {
  const actor = SUBJECTS.get(text);
  const mark = actor
    ? marks.find((each) => each.start === start && each.role === 'first')
    : teams.find((each) => each.start === start);
  const unreal = mark !== undefined && UNREAL.has(mark.mood);
  if (actor) return { actor, unreal };
  return mark && { actor: 'team', end: mark.end, unreal };
}

/** Where `Priya and I`, which is a kind of `we`, starts; undefined for `the alert fired, and I`. */
function companionOf({ reading: { tokens }, forms }: Scene, at: number, from: number): number | undefined {
  if (tokens[at - 1]?.text !== 'and' || at - 1 === from) return undefined;
  let first = at - 1;
  while (first > from && tokens[first - 1]?.kind === 'word') first--;
  const named = tokens.slice(first, at - 1);
  if (named.length === 0 || named.length > 2) return undefined;
  return named.some(({ text }) => isPast(text, forms, false)) ? undefined : named[0]?.start;
}

function tokenAfter({ reading: { tokens } }: Scene, at: number, end: number): number {
  let next = at + 1;
  while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
  return next;
}

/** Where the verb of a subject ends, when it says that something was done. */
function verbAfter(
  { reading: { tokens }, forms }: Scene,
  sentence: Marks,
  { at, to, actor, perfect: drawn }: { at: number; to: number; actor: Actor; perfect: boolean },
): number | undefined {
  let perfect = drawn;
  let decided = false;
  for (let next = at; next < Math.min(to, at + MOST_BETWEEN); next++) {
    const token = tokens[next];
    if (token?.kind !== 'word' || UNDONE.has(token.text)) return undefined;
    const decides = DECIDING.has(token.text) && tokens[next + 1]?.text === 'to';
    perfect ||= PERFECT.has(token.text);
    decided ||= decides;
    if (decides || PERFECT.has(token.text) || ADVERBS.has(token.text) || token.text.endsWith('ly')) continue;
    const marks = sentence.filter(({ start }) => start === token.start);
    if (marks.some(({ group }) => group === 'act-none')) return undefined;
    if (actor !== 'I' && !decided && isStanding(marks, sentence, token.end)) return undefined;
    // What I do from day to day is mine too: `I read fifty failures before I change anything`.
    const past = isPast(token.text, forms, perfect) || marks.some(({ group }) => group === 'act-past');
    const done = decided || past || (actor === 'I' && (!perfect || marks.some(({ role }) => role === 'put')));
    return done ? token.end : undefined;
  }
  return undefined;
}

function isPast(text: string, { pasts, participles }: Forms, perfect: boolean): boolean {
  if ((perfect ? participles : pasts).has(text)) return true;
  return text.length > 3 && text.endsWith('ed') && !text.endsWith('eed');
}

/** `we ran 40 services`, but not `we ran a load test`. */
function isStanding(marks: Marks, sentence: Marks, from: number): boolean {
  if (!marks.some(({ group }) => group === 'act-standing')) return false;
  return !sentence.some((mark) => mark.start >= from && mark.start <= from + DEVICE_REACH && isDevice(mark));
}

/** How far behind a standing verb a device may stand, in UTF-16 code units: about eight words. */
const DEVICE_REACH = 50;

/** How many words a quotation has at most; a longer one has lost its end. */
const LONGEST_QUOTE = 60;

/** Which tokens somebody else said: those between quotation marks, unless a sentence opens with them. */
function quotedTokens({ tokens }: Reading): Set<number> {
  const quoted = new Set<number>();
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || token.text !== '"') continue;
    const before = tokens[at - 1];
    // `a 5" bolt`: an inch, and no quotation.
    if (open === -1 && before?.kind === 'number' && before.end === token.start) continue;
    if (open !== -1 && at - open <= LONGEST_QUOTE) {
      // People write down what they would say in quotation marks.
      const own = (tokens[open - 1]?.kind ?? 'end') === 'end';
      for (let inside = open + 1; inside < at && !own; inside++) quoted.add(inside);
      open = -1;
    } else open = at;
  }
  return quoted;
}

/** Whether somebody speaks for themselves at all, done or not. */
export function saysI({ tokens }: Reading): boolean {
  return tokens.some(({ text }) => text === 'i' || text.startsWith("i'"));
}
