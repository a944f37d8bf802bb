import type { Mark, Reading, ReadQuantity, ReadSentence } from '../../core/rubric/index.ts';
import { VIRTUE_CLAIMS } from '../../presets/ai-lab/prose/virtue-claim.ts';

/** A sentence and the text that it stands in. */
interface Utterance {
  text: string;
  sentence: ReadSentence;
}

/** Words that link a trait to the one who has it. */
const LINKS = new Set("i'm we're am was were are been be being consider myself become became as".split(' '));
/** Behind one of these, a trait is another thing's: `I am on the collaborative editing team`. */
const APART = new Set(['on', 'in', 'at', 'of', 'for', 'with', 'from', 'by', 'about', 'to']);
/** Furthest a trait stands from its speaker, in words. */
const TRAIT_REACH = 12;
/** The same for a verb in its base form. */
const BASE_REACH = 5;
/** Most words before a trait at the head of a sentence that has no subject: `As a highly motivated engineer`. */
const HEAD = 4;

function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('\u2019', "'")
      .match(/[a-z0-9']+/g) ?? []
  );
}

/** Of whom the words before a mark speak, and where they start to. */
interface Subject {
  who: 'speaker' | 'other' | 'none';
  start: number;
}

function subjectOf({ text, sentence }: Utterance, mark: Mark): Subject {
  const subject: Subject = { who: 'none', start: sentence.start };
  let reported = false;
  let owned = -1;
  for (const { role, group, phrase, start, end } of sentence.marks) {
    if (start >= mark.start) break;
    if (role === 'first' || (role === 'own' && (phrase === 'my' || phrase === 'our'))) {
      if (role === 'own') owned = end;
      subject.who = 'speaker';
      subject.start = start;
    } else if (role === 'turn' && group !== 'relative') {
      subject.who = 'none';
      subject.start = end;
    } else if (role === 'second' || group === 'virtue-other') {
      const belongs = owned >= 0 && text.slice(owned, start).trim() === '';
      if (subject.who === 'none' || belongs || role === 'second') subject.who = 'other';
    } else if (group === 'virtue-said') reported ||= subject.who === 'other';
  }
  return reported ? { ...subject, who: 'other' } : subject;
}

/** A sentence without a subject that starts with the claim: `- Team player`, `As a passionate engineer, ...`. */
function heads({ text, sentence }: Utterance, mark: Mark): boolean {
  const before = wordsIn(text.slice(sentence.start, mark.start));
  if (before.length > HEAD || before.some((word) => APART.has(word))) return false;
  if (before[0] === 'as' || before[0] === 'being') return true;
  return before.length <= 2 && !before.some((word) => LINKS.has(word));
}

/** Whether a mark claims a virtue of the speaker. The end of its group's name says where such words stand. */
function isClaim(utterance: Utterance, mark: Mark): boolean {
  const { text } = utterance;
  const place = mark.group.slice(mark.group.lastIndexOf('-') + 1);
  if (place === 'own') return mark.mood !== 'question';
  if (mark.mood === 'negated' || mark.mood === 'question') return false;
  const { who, start } = subjectOf(utterance, mark);
  if (who === 'other') return false;
  const between = wordsIn(text.slice(start, mark.start));
  if (place === 'trait' && who === 'speaker') {
    const linked = between.some((word) => LINKS.has(word)) && !between.some((word) => APART.has(word));
    return linked && between.length <= TRAIT_REACH;
  }
  // `I` goes with no form in -s; `an engineer who cares` does.
  if (place === 'doing' && mark.form === 's') return who === 'speaker' && between.includes('who');
  // A base form far from `I` belongs to somebody else: `I wrote a tool that lets companies solve problems`.
  if (place === 'doing' && mark.form === 'base' && between.length > BASE_REACH) return false;
  return who === 'speaker' || (heads(utterance, mark) && (place !== 'doing' || mark.form !== 'base'));
}

const ACTS = new Set(['put', 'use', 'control', 'act', 'change', 'factor', 'reach', 'impact', 'observe']);
/** Devices that are named in passing as often as they are put in place. */
const WEAK_DEVICES = new Set(['artefact', 'resource', 'rule']);
const REAL = new Set(['done', 'habit', 'aside', 'duty']);

/** A number that can be asked about; `100 %` of one's effort cannot, and years of service are no deed. */
function tells({ unit, value }: ReadQuantity): boolean {
  return unit !== 'plain' && unit !== 'clock' && !(unit === 'percent' && value >= 100);
}

/** Whether a sentence tells of something done: a device, a quantity, a concrete act. */
function tellsDeed({ text, sentence }: Utterance): boolean {
  const { marks, quantities } = sentence;
  const tenure = marks.some(({ role }) => role === 'tenure');
  if (!tenure && quantities.some(tells)) return true;
  const idle = new Set(marks.filter(({ group }) => virtueOrIdle(group)).map(({ start }) => start));
  return marks.some(({ role, group, form, mood, start, end }) => {
    if (!REAL.has(mood)) return false;
    if (role === 'device') return !WEAK_DEVICES.has(group);
    if (role === 'first') return isPlainPast(text, end) && !idle.has(end + 1);
    return form === 'past' && (ACTS.has(role) || group === 'virtue-deed') && !idle.has(start);
  });
}

const virtueOrIdle = (group: string) => group.startsWith('virtue-') && group !== 'virtue-deed';

/** `I phoned`: a word in -ed right behind the subject is a verb, whether the lexicon knows it or not. */
function isPlainPast(text: string, end: number): boolean {
  return /^ [a-z]{3,20}ed\b/.test(text.slice(end, end + 24));
}

/** Whether a text has words of virtue at all. */
export function claimsVirtue(reading: Reading): boolean {
  return [...VIRTUE_CLAIMS].some((group) => reading.has(group));
}

/** The first claim of a virtue in a sentence that tells of nothing done, or undefined. */
export function emptyClaim(text: string, sentence: ReadSentence): Mark | undefined {
  const utterance = { text, sentence };
  if (sentence.kind === 'heading' || sentence.question) return undefined;
  const virtues = sentence.marks.filter(({ group }) => VIRTUE_CLAIMS.has(group));
  if (virtues.length === 0) return undefined;
  const named = sentence.marks.filter(({ group }) => group === 'virtue-not');
  const claim = virtues.find(
    (mark) =>
      isClaim(utterance, mark) && !named.some(({ start, end }) => start <= mark.start && end >= mark.end),
  );
  if (claim === undefined || tellsDeed(utterance)) return undefined;
  // What a colon announces is told: `I care about one metric: the age of the oldest message`.
  return text.slice(claim.end, sentence.end).includes(':') ? undefined : claim;
}
