import type { Reading } from '../reader/reader.ts';
import { plural } from '../text/message.ts';
import type { Document, Span } from '../types.ts';
import { nameOfAnswer } from './support/answer-name.ts';
import { tellsNoActOfOurs, tellsPassiveAct } from './support/passive.ts';
import { sentencesOf, sentencesWithout, sureSentences, unquoted } from './support/said.ts';
import type { Rule } from './types.ts';

/** This many acts of one's own, and none of anyone else, are worth a note. */
const MANY = 5;
const OURS = /\b(?:we|us|our|ours|ourselves|team)\b/i;
const WE = /\bwe\b/i;
const I = /\b(?:I|me|mine|myself)\b/i;
/** What names the others. */
const OTHERS = /\b(?:teams?|teammates|colleagues?|coworkers?)\b/i;

/** A semicolon, or the label of a part on a line of its own. */
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
      // What one would do is not an act yet.
      const { prompts } = context.vocabulary.preset;
      const looksForward = prompt !== null && prompts[prompt]?.looksForward === true;
      const [judged] = reading.judge('virtues', ['own']);
      if (looksForward || !reading.isEnglish || judged === undefined) continue;
      const about = [nameOfAnswer(answer)];
      const textOf = ({ start, end }: Span) => prose.text.slice(start, end);
      const passages = unquoted(prose.text, judged.passages);
      const own = sentencesOf(reading, passages).filter((sentence) =>
        clausesOf(prose.text, sentence).some(
          (clause) =>
            isOwn(textOf(clause)) &&
            passages.some(({ start }) => start >= clause.start && start < clause.end),
        ),
      );
      const [mine] = own;
      const [ours, ...more] = inOrder([
        ...sureSentences(prose, context, 'we', isOfOthers),
        // The model is sure that it is an act, and less of whose it is.
        ...sureSentences(
          prose,
          context,
          'own',
          (sentence) => saysWe(sentence) && !tellsNoActOfOurs(sentence),
        ),
      ]).filter(({ start, end }) => !isScene(document, prose.locate(start, end)));
      const { closest, state } = judged;
      // What comes closest may be someone else's `I`, in quotation marks, or an act of all.
      const isNotMine =
        closest === null ||
        unquoted(prose.text, [closest]).length === 0 ||
        (!I.test(prose.text) &&
          sentencesOf(reading, [closest]).every((sentence) => saysWe(textOf(sentence))));
      if (ours !== undefined && mine === undefined && (isNotMine || state === 'absent')) {
        const act = prose.text.slice(ours.start, ours.end);
        const data = { count: plural(1 + more.length, 'sentence'), act };
        yield { messageId: 'onlyWe', at: prose.locate(ours.start, ours.end), data, about };
      } else if (state === 'present' && ours === undefined) {
        const said = own.filter((sentence) => I.test(textOf(sentence)));
        const [first] = said;
        const team = OTHERS.exec(prose.text)?.[0] ?? null;
        if (first === undefined || said.length < MANY || team === null) continue;
        if (tellsMore(reading, said, first.start)) continue;
        const data = { count: plural(said.length, 'sentence'), team };
        yield { messageId: 'onlyI', at: prose.locate(first.start, first.end), data, about };
      }
    }
  },
};

/** The parts of a sentence with a subject each, which notes leave out: `built the new one; we looked at it`. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(NEW_SUBJECT)) {
    clauses.push({ start: from, end: start + index });
    from = start + index;
  }
  return [...clauses, { start: from, end }];
}

/** Spans by their places, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function saysWe(sentence: string): boolean {
  return WE.test(sentence) && !I.test(sentence);
}

/** Whether an act is the author's, who may be left out: `Rewrote the export`. */
function isOwn(sentence: string): boolean {
  return I.test(sentence) || !(WE.test(sentence) || OTHERS.test(sentence));
}

/**
 * Whether a sentence states an action with `we` or in the passive. In notes (`Rewrote the export`) the `I` is left out.
 */
function isOfOthers(sentence: string): boolean {
  if (I.test(sentence)) return false;
  return OURS.test(sentence) ? !tellsNoActOfOurs(sentence) : tellsPassiveAct(sentence);
}

/** Whether a passage lies in a part of a bank's story that sets the scene: nothing is done there yet. */
function isScene({ bank, sections }: Document, { start }: Span): boolean {
  const scene = sections.filter(({ heading }) => heading === 'situation' || heading === 'task');
  return bank !== null && scene.some((section) => section.start <= start && start < section.bodySpan.end);
}

/** Whether there is more than acts of one's own and outcomes from an offset on: it may be the part of the others. */
function tellsMore(reading: Reading, own: readonly Span[], from: number): boolean {
  const [evidence] = reading.judge('answers', ['evidence']);
  const known = [...own, ...(evidence?.passages ?? [])].sort((a, b) => a.start - b.start);
  return sentencesWithout(reading, known).some(({ start }) => start > from);
}
