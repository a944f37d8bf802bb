/** Words that take back what a sentence says. */

import type { LexiconGroup } from '../../../core/rubric/types.ts';
import { words } from '../rubric/words.ts';

function marks(id: string, inflect: LexiconGroup['inflect'], why: string, list: string): LexiconGroup {
  return { id, role: 'mark', inflect, weight: 1, why, words: words(list) };
}

export const hedgingMarks: readonly LexiconGroup[] = [
  marks(
    'hedge',
    'fixed',
    'It takes back a claim beside it.',
    `i think, i guess, i suppose, i believe, i feel like, i would say, i'd say, i want to say, i assume, we think, we guess, we believe, probably, maybe, perhaps, possibly, hopefully, presumably, supposedly, arguably, somewhat, kinda, sorta, more or less, to some extent, to some degree, to a degree, in some sense, or something, or something like that, or so, pretty much, if i remember correctly, if i recall correctly, if i am not mistaken, if i'm not mistaken, as far as i know, as far as i remember, as far as i can tell, it seems, it seems that, it seems like, it seemed like, a little bit, not entirely sure, not really sure, not quite sure`,
  ),
  marks(
    'hedge-degree',
    'fixed',
    'A hedge behind a pronoun or a form of be; behind an article it names a kind.',
    'kind of, sort of',
  ),
  marks(
    'hedge-outcome',
    'fixed',
    'A result that is told as a hope.',
    `should be fine, should be ok, should be okay, should be good, should be better, should be more or less fine, should work now, should have helped, more or less fine, more or less works, more or less worked, more or less done, kind of works, kind of worked, sort of works, sort of worked, kind of fine, sort of fine, seems to work, seemed to work, seems to be working, seemed to help, seems to help, seems to have helped, seems fine, seemed fine, seems better, seemed better, might have helped, may have helped, might have improved, may have improved, might have reduced, may have reduced, could have helped, i hope it helped, i hope that it helped, hope it helped, hopefully it helped, tried to help, helped i think`,
  ),
  marks(
    'hedge-claim',
    'verb',
    'An act or a result that a hedge can take back.',
    'help, work, solve, succeed, finish, manage, make, do, improve, handle, contribute, deliver, own, lead, decide, persuade, convince, achieve, learn, prevent, turn out, stop, save, be better',
  ),
  marks(
    'hedge-told',
    'fixed',
    'A guess that is told as one: a hypothesis, and no claim.',
    'thought, wondered, hypothesis, hypotheses, my guess, my bet, first guess, guessed, suspected, theory, asked, feared, assumed, expected, said, told, whether, would, could, will, can, question, risk, worried',
  ),
];
