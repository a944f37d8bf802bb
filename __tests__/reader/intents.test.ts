import { describe, expect, it } from 'vitest';
import { DONE, intentsOf, PLANNED, UNREAL, WISHED } from '../../src/reader/intents.ts';
import { tokenize } from '../../src/reader/tokenize.ts';
import { Tokens } from '../../src/reader/tokens.ts';
import { readCorpus } from '../../training/corpus.ts';

const tokens = new Tokens();

/** The text, with what is not told as done in brackets. */
function marked(text: string): string {
  tokens.clear();
  const range = tokenize(text, tokens);
  const intents = intentsOf(tokens, range);
  const open = { [PLANNED]: 'plan', [WISHED]: 'wish', [UNREAL]: 'unreal' } as const;
  let out = '';
  let at = 0;
  let last: number = DONE;
  for (let row = range.from; row < range.to; row++) {
    const intent = intents[row - range.from] as keyof typeof open | typeof DONE;
    const start = tokens.start[row] as number;
    if (intent !== last) {
      if (last !== DONE) out += ']';
      out += text.slice(at, start);
      if (intent !== DONE) out += `[${open[intent]}: `;
    } else out += text.slice(at, start);
    at = tokens.end[row] as number;
    out += text.slice(start, at);
    last = intent;
  }
  return out + (last === DONE ? '' : ']') + text.slice(at);
}

describe('how something is told', () => {
  it.each([
    'I added a canary that compares both versions, and it stopped two releases.',
    'Nothing reaches the plant unless a second person turns their key.',
    'If the score drops, the deploy stops itself and will not go on.',
    'Every Friday we would replay the traffic of the day.',
    'I log the identifiers I would need at 3 am.',
    'We could roll back within a minute.',
    'I needed a gate, so I built one.',
    'The plan that we had was simple, and it is to this day what stops a bad build.',
    'The target of 20 ms is met by a cache.',
    'The drives run on machines of people we will never meet.',
    'Our ideal release isn’t on a poster: one shop first, then ten.',
    'What I wanted was a gate, and I got one.',
    'The vision model on the packing line stops the belt.',
    'Pictures of each tray go to the desk.',
  ])('done: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  it.each([
    '[plan: We plan to set up a nightly replay that compares both versions.]',
    'The [plan: plan is to build a registry that checks each schema before a build can go green.]',
    'Our [plan: plan for next quarter is to move the evals and to add a gate.]',
    '[plan: We’re going to roll out a kill switch.]',
    'The canary went in and [plan: I’ll put a limit on it.]',
    'Next quarter [plan: we will put a scanner in front of every merge.]',
    'Next sprint the scanner [plan: will block merges], as everyone knows.',
    '[plan: We wanted to ship it to two percent first,] but the sale came and it went to all.',
    '[plan: We should put a gate in CI]; today there is none.',
    'Each deploy [plan: should carry a test], and each does.',
    '[wish: I dream of a lab where each jar carries a chip, and the door stays shut.]',
    '[wish: I dreamed of it for years, and] now it hangs there: a lamp over each door.',
    '[wish: The ideal release is one where every commit runs through a canary.]',
    '[wish: Picture it: every socket knows its load, and the board drops the kettle.]',
    '[wish: Suppose that each finding becomes a test,] but today they go to a list.',
    '[wish: What we want here is a valve that nobody can open from the wrong side.]',
    '[wish: I would put a scanner in front of every merge so that a key can never get in.]',
    '[wish: I would have added a canary.]',
    '[wish: I’d love to see a canary there.]',
    '[wish: If we had had a canary, a tenth of them would have noticed.]',
    'Without it the change [unreal: would have reached everybody], and it reached two.',
    '[plan: I plan to add a limit, and so] I did.',
  ])('%s', (text) => {
    expect(marked(text.replace(/\[\w+: |\]/g, ''))).toBe(text);
  });
});

it('takes next to none of the mechanisms of the corpus for plans', () => {
  let mechanisms = 0;
  const planned: string[] = [];
  for (const { text, kind, kept, spans } of readCorpus().texts) {
    if (kind !== 'answers' || kept) continue;
    tokens.clear();
    const range = tokenize(text, tokens);
    const intents = intentsOf(tokens, range);
    for (const { start, end, id } of spans) {
      if (!id.startsWith('m')) continue;
      mechanisms++;
      const rows = Array.from({ length: range.to - range.from }, (_, at) => at).filter(
        (at) =>
          (tokens.start[range.from + at] as number) >= start &&
          (tokens.end[range.from + at] as number) <= end,
      );
      if (2 * rows.filter((at) => intents[at] !== DONE).length > rows.length)
        planned.push(text.slice(start, end));
    }
  }
  expect(mechanisms).toBeGreaterThan(10_000);
  expect(planned.length).toBeLessThanOrEqual(mechanisms / 1000);
});
