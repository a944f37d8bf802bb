import { describe, expect, it } from 'vitest';
import { filled, lines, readBank, type Told, toldIn } from './support.ts';

const WHOLE = 'situation_task_action_result';
const ASKED = 'Tell me about a time you lost something.';
const LOST = 'The ferry lost its anchor in fog. I marked the place, and a diver brought it up in the end.';
const SECOND = 'Give me an example of a conflict.';
const QUARREL =
  'The mate and I quarrelled over the ropes. I timed both knots, and his came loose twice. We have tied mine ever since.';

function turns(...all: [string, string][]): string[] {
  return all.flatMap(([asked, told]) => [`**Interviewer:** ${asked}`, '', `**Me:** ${told}`, '']);
}

const story = (title: string, line: number, question: string, told: string, more: Partial<Told> = {}) =>
  filled(title, line, { question, [WHOLE]: told }, more);

describe('in the notes of an interview', () => {
  it.each<[string, string[], Told[]]>([
    [
      'what is asked on is no part of the story',
      ['# Ferry', '', ...turns([ASKED, LOST], ['How did the captain take it?', 'Calmly.'])],
      [story('Ferry', 1, ASKED, LOST)],
    ],
    [
      'several short answers behind a story belong to it',
      [
        '## Ferry',
        ...turns(
          [ASKED, LOST],
          ['What did you learn?', 'I marked every anchor since. I told the others.'],
          ['Tell me more about the diver.', 'We hired her in April.'],
        ),
        '## Ropes',
        ...turns([SECOND, QUARREL]),
      ],
      [story('Ferry', 1, ASKED, LOST), story('Ropes', 14, SECOND, QUARREL)],
    ],
    [
      'a long answer to what goes on about the story is none of its own',
      ['# Ferry', '', ...turns([ASKED, LOST], ['How did you convince them of that?', QUARREL])],
      [story('Ferry', 1, ASKED, LOST)],
    ],
    [
      'an answer with another event is a story of its own',
      ['# Ferry', '', ...turns([ASKED, LOST], ['And in a storm?', 'We wait.'], [SECOND, QUARREL])],
      [story(ASKED, 3, ASKED, LOST), story(SECOND, 11, SECOND, QUARREL)],
    ],
    [
      'an answer at length is one, too, whatever asks for it',
      ['# Ferry', '', ...turns([ASKED, LOST], ['Any quarrels on board?', QUARREL])],
      [story(ASKED, 3, ASKED, LOST), story('Any quarrels on board?', 7, 'Any quarrels on board?', QUARREL)],
    ],
    [
      'what is asked before the story is no part of it',
      ['# Ferry', '', ...turns(['How was the trip?', 'Fine, thanks.'], [ASKED, LOST])],
      [story('Ferry', 1, ASKED, LOST)],
    ],
    [
      'answers with labels are stories of their own',
      [
        '# Ferry',
        '',
        `**Interviewer:** ${ASKED}`,
        '',
        '**Me:**',
        '**S:** The ferry lost its anchor.',
        '**A:** I marked the place.',
        '**R:** A diver brought it up.',
        '',
        `**Interviewer:** ${SECOND}`,
        '',
        '**Me:**',
        '**S:** The mate and I quarrelled.',
        '**A:** I timed both knots.',
        '**R:** We tie mine.',
      ],
      [
        filled(ASKED, 3, {
          question: ASKED,
          situation: 'The ferry lost its anchor.',
          action: 'I marked the place.',
          result: 'A diver brought it up.',
        }),
        filled(SECOND, 10, {
          question: SECOND,
          situation: 'The mate and I quarrelled.',
          action: 'I timed both knots.',
          result: 'We tie mine.',
        }),
      ],
    ],
    [
      'whatever its speakers are called, what is asked last is the question',
      [
        'Petra: Q1. Why do you want to leave?',
        'Bo: I liked the quay more than the sea, and I never got seasick on it.',
        `Petra: Fine, 7/10. The next one, Q2, is short. ${ASKED}`,
        `Bo: Well. ${LOST}`,
        'Petra: Who paid?',
        'Bo: The town.',
        `Petra: Good. ${SECOND}`,
        `Bo: ${QUARREL}`,
      ],
      [story(ASKED, 3, ASKED, `Well. ${LOST}`), story(SECOND, 7, SECOND, QUARREL)],
    ],
    [
      'a name may be alone, as chats are copied',
      [
        'ChatGPT said:',
        '',
        'Great, 8/10.',
        '',
        ASKED,
        '',
        'You said:',
        '',
        'Situation: the ferry lost its anchor. Action: I marked the place. Result: a diver brought it up.',
        '',
        'ChatGPT said:',
        '',
        SECOND,
        '',
        'You said:',
        '',
        QUARREL,
      ],
      [
        filled(ASKED, 1, {
          question: ASKED,
          situation: 'the ferry lost its anchor.',
          action: 'I marked the place.',
          result: 'a diver brought it up.',
        }),
        story(SECOND, 11, SECOND, QUARREL),
      ],
    ],
    [
      'a talk within a story that has labels of its own is none',
      [
        '## The ship',
        '',
        'Situation: The ship was late.',
        'Boss: What happened?',
        'Me: I told him it was the fog.',
        'Boss: Tell me about the fog.',
        'Me: I showed him the log.',
        'Action: I called the port.',
        'Result: We left at dawn.',
      ],
      [
        filled('The ship', 1, {
          situation:
            'The ship was late.\nBoss: What happened?\nMe: I told him it was the fog.\nBoss: Tell me about the fog.\nMe: I showed him the log.',
          action: 'I called the port.',
          result: 'We left at dawn.',
        }),
      ],
    ],
    [
      'nor is one in bold, between blank lines',
      [
        '## The ship',
        '',
        '**Situation:** The ship was late. At the review:',
        '',
        '**Boss:** Tell me about a lamp you fixed?',
        '',
        '**Me:** The one at the port.',
        '',
        '**Boss:** When did you fix it?',
        '',
        '**Me:** I fixed it in May.',
        '',
        '**Action:** I called the port.',
        '',
        '**Result:** We left at dawn.',
      ],
      [
        filled('The ship', 1, {
          situation:
            'The ship was late. At the review:\n\n**Boss:** Tell me about a lamp you fixed?\n\n**Me:** The one at the port.\n\n**Boss:** When did you fix it?\n\n**Me:** I fixed it in May.',
          action: 'I called the port.',
          result: 'We left at dawn.',
        }),
      ],
    ],
    [
      'nor is one behind the labels',
      [
        '## The ship',
        '',
        '**Situation:** The ship was late.',
        '**Action:** I called the port.',
        '**Result:** We left at dawn.',
        '',
        '**Boss:** Tell me about a lamp you fixed?',
        '**Me:** The one at the port.',
        '**Boss:** When did you fix it?',
        '**Me:** I fixed it in May.',
      ],
      [
        filled('The ship', 1, {
          situation: 'The ship was late.',
          action: 'I called the port.',
          result: 'We left at dawn.',
        }),
      ],
    ],
    [
      'parts run on in an answer, be it the second try',
      [
        `**Assistant:** ${ASKED}`,
        '',
        '**You:** Uh, scrap that.',
        '',
        '**Assistant:** Take your time.',
        '',
        '**You:** Ok. Situation: the ferry lost its anchor. Action: I marked the place. Result: a diver brought it up.',
        '',
        '**Assistant (00:07):** 8/10. And one about a quarrel? Tell me about a quarrel.',
        '',
        '**You:** (S) The mate and I quarrelled. (T) The ropes were mine. [smiles] (A) I timed both knots, (R) and his came loose. (L) Time it.',
        '',
        '**Assistant:** A form for you:',
        '',
        '- **Situation:** [the scene]',
        '- **Action:** [what you did]',
        '',
        'Would you like more?',
        '',
        '**You:** no',
      ],
      [
        filled(ASKED, 1, {
          question: ASKED,
          situation: 'the ferry lost its anchor.',
          action: 'I marked the place.',
          result: 'a diver brought it up.',
        }),
        filled(
          'And one about a quarrel? Tell me about a quarrel.',
          9,
          {
            question: 'And one about a quarrel? Tell me about a quarrel.',
            situation: 'The mate and I quarrelled.',
            task: 'The ropes were mine. [smiles]',
            action: 'I timed both knots,',
            result: 'and his came loose.',
            lesson: 'Time it.',
          },
          { status: 'partial' },
        ),
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(toldIn(lines(...text))).toEqual(expected);
  });

  it('what is asked on lies within the story', () => {
    const text = lines('# Ferry', '', ...turns([ASKED, LOST], ['How did the captain take it?', 'Calmly.']));
    const { stories, leftAlone } = readBank(text);
    expect(stories.map(({ span }) => text.slice(0, span.end))).toEqual([text.trimEnd()]);
    expect(leftAlone).toEqual([]);
  });
});

describe('before the first story someone', () => {
  const asks = (question: string, answer: string, ...more: [string, string][]) =>
    toldIn(lines('# Session', '', '## Ferry', '', ...turns([question, answer], ...more))).map(
      ({ title }) => title,
    );
  const BURRITO = 'Long. We had two codes, and I missed lunch. I had a burrito at nine.';

  it.each([
    'How was the shift?',
    'OK, it is recording. So, how are you today?',
    'Did you find us all right?',
    'Good morning Lu, how did you get here?',
    'Can you hear me?',
    'Is it OK if I record this?',
    'Are you ready?',
    'Is this thing on? Shall we start?',
  ])('talks: %s', (question) => {
    expect(asks(question, BURRITO, [ASKED, LOST])).toEqual(['Ferry']);
    expect(asks(question, BURRITO, ['Why do you want to leave?', 'It is far.'])).toEqual([]);
  });

  it.each([
    'How did you handle the long shift?',
    'Did you ever miss a lunch?',
    'How did you get the team on board?',
    'How was your last emergency?',
  ])('asks for one: %s', (question) => {
    expect(asks(question, BURRITO, [ASKED, LOST])).toEqual([question, ASKED]);
  });
});
