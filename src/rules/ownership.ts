import type { Judgment, Reading } from '../reader/reader.ts';
import { plural } from '../text/message.ts';
import type { Document, ProseText, Span } from '../types.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import { tellsNoActOfOurs, tellsPassiveAct } from './support/passive.ts';
import { sentencesOf, sentencesWithout, sureSentences, unquoted } from './support/said.ts';
import { spansAfter } from './support/spans-after.ts';
import type { Rule, RuleContext, RuleFinding } from './types.ts';

/** The number of own acts, without any of others, that is worth a note. */
const MANY = 5;
const OURS = /\b(?:we|us|our|ours|ourselves|team)\b/i;
const WE = /\bwe\b/i;
const I = /\b(?:I|me|mine|myself)\b/i;
/** Words for other people. */
const OTHERS = /\b(?:teams?|teammates|colleagues?|coworkers?)\b/i;

/** A semicolon, or the label of a part at the start of a line. */
const NEW_SUBJECT = /;|\n(?=[ \t]*\p{L}+:)/gu;

export const ownership: Rule = {
  id: 'ownership',
  meta: {
    description: 'Every action has an owner: `I` for what you did, and the team for its part.',
    severity: 'warning',
    ofWhole: ['onlyWe', 'onlyI'],
    atMost: { onlyI: 'note' },
    messages: {
      onlyWe:
        'The answer says what was done with `we` or in the passive ({count}, the first: `{act}`) and never with `I`; expected what you did yourself.\nSay `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.',
      onlyI:
        'The answer says everything with `I` ({count}) although others took part (`{team}`); expected their part too.\nName one thing that someone else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
    },
  },
  *check(document, context) {
    for (const answer of document.answers) {
      const { prose, prompt } = answer;
      const reading = context.read(prose);
      // An answer about what one would do tells no act yet.
      if (context.vocabulary.looksForward(prompt) || !reading.isEnglish) continue;
      const [judged] = reading.judge('virtues', ['own']);
      if (judged === undefined) continue;
      const own = ownActs(prose, reading, judged);
      const shared = sharedActs(document, prose, context);
      const about = [nameOfAnswer(answer)];
      if (own.length === 0 && (judged.state === 'absent' || isNotMine(prose, reading, judged))) {
        yield* onlyWe(prose, shared, about);
      } else if (judged.state === 'present' && shared.length === 0) {
        yield* onlyI(prose, reading, own, about);
      }
    }
  },
};

function* onlyWe(prose: ProseText, shared: readonly Span[], about: readonly string[]): Iterable<RuleFinding> {
  const [first] = shared;
  if (first === undefined) return;
  const act = textOf(prose, first).replace(LABEL, '');
  const data = { count: plural(shared.length, 'sentence'), act };
  yield { messageId: 'onlyWe', at: prose.locate(first.end - act.length, first.end), data, about };
}

/** A label in bold or italics at the beginning of a sentence, without the marks that open it: `Action:** `. */
const LABEL = /^[^\n:*_]{1,40}:(?:\*{1,3}|_{1,3})[ \t]+/;

function* onlyI(
  prose: ProseText,
  reading: Reading,
  own: readonly Span[],
  about: readonly string[],
): Iterable<RuleFinding> {
  const said = own.filter((sentence) => I.test(textOf(prose, sentence)));
  const [first] = said;
  const team = OTHERS.exec(prose.text)?.[0];
  if (first === undefined || said.length < MANY || team === undefined) return;
  if (tellsMore(reading, said, first.start)) return;
  const data = { count: plural(said.length, 'sentence'), team };
  yield { messageId: 'onlyI', at: prose.locate(first.start, first.end), data, about };
}

/** The sentences about what the author did, in a clause that is not about the others. */
function ownActs(prose: ProseText, reading: Reading, { passages }: Judgment): Span[] {
  const acts = unquoted(prose.text, passages);
  const firstFrom = spansAfter(acts.map(({ start }) => ({ start, end: start + 1 })));
  const holdsAct = ({ start, end }: Span) => (firstFrom(start)?.start ?? end) < end;
  return sentencesOf(reading, acts).filter((sentence) =>
    clausesOf(prose.text, sentence).some((clause) => isOwn(textOf(prose, clause)) && holdsAct(clause)),
  );
}

/** The sentences that state an action with `we` or in the passive, in order. */
function sharedActs(document: Document, prose: ProseText, context: RuleContext): Span[] {
  const sceneAfter = spansAfter(scenesOf(document));
  return inOrder([
    ...sureSentences(prose, context, 'we', isOfOthers),
    // Here the model is sure that there is an act, but less sure whose.
    ...sureSentences(prose, context, 'own', (sentence) => saysWe(sentence) && !tellsNoActOfOurs(sentence)),
  ]).filter((sentence) => {
    const { start } = prose.locate(sentence.start, sentence.end);
    return (sceneAfter(start)?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** Whether the passage closest to an own act is none: someone else's `I` in quotation marks, or an act of the team. */
function isNotMine(prose: ProseText, reading: Reading, { closest }: Judgment): boolean {
  if (closest === null || unquoted(prose.text, [closest]).length === 0) return true;
  const sentences = sentencesOf(reading, [closest]);
  return !I.test(prose.text) && sentences.every((sentence) => saysWe(textOf(prose, sentence)));
}

function textOf({ text }: ProseText, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The parts of a sentence that may have different subjects, as in notes: `built the new one; we looked at it`. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(NEW_SUBJECT)) {
    clauses.push({ start: from, end: start + index });
    from = start + index;
  }
  return [...clauses, { start: from, end }];
}

/** Spans in order, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function saysWe(sentence: string): boolean {
  return WE.test(sentence) && !I.test(sentence);
}

/** Whether an act is the author's; notes leave out the `I`: `Rewrote the export`. */
function isOwn(sentence: string): boolean {
  return I.test(sentence) || !(WE.test(sentence) || OTHERS.test(sentence));
}

/** Whether a sentence states an action with `we` or in the passive. */
function isOfOthers(sentence: string): boolean {
  if (I.test(sentence)) return false;
  return OURS.test(sentence) ? !tellsNoActOfOurs(sentence) : tellsPassiveAct(sentence);
}

/** The parts of a bank story that set the scene: nothing is done there yet. */
function scenesOf({ bank, sections }: Document): Span[] {
  if (bank === null) return [];
  return sections
    .filter(({ heading }) => heading === 'situation' || heading === 'task')
    .map(({ start, bodySpan }) => ({ start, end: bodySpan.end }));
}

/** Whether other sentences than own acts and outcomes follow an offset: they may be about the part of the others. */
function tellsMore(reading: Reading, own: readonly Span[], from: number): boolean {
  const [evidence] = reading.judge('answers', ['evidence']);
  const known = [...own, ...(evidence?.passages ?? [])].sort((a, b) => a.start - b.start);
  return sentencesWithout(reading, known).some(({ start }) => start > from);
}
