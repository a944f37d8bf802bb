import { describe, expect, it } from 'vitest';
import { lines, readBank } from './support.ts';

const TOLD = ['**Situation:** The tap dripped.', '**Action:** I closed it.', '**Result:** Dry.', ''];
const WEAK: Record<string, string[]> = {
  'a sentence': ['We hired someone, it went badly.', ''],
  'items that say little': ['- hired someone', '- went badly', ''],
  nothing: [],
};
const FORMS: Record<string, (count: number, name: string) => string> = {
  'a line in bold': (count, name) => `**Story ${count}: ${name}**`,
  'a line in bold with a number': (count, name) => `**${count}. ${name}**`,
  'a numbered item in bold': (count, name) => `${count}. **${name}**`,
  'a line in plain text': (count, name) => `Story ${count}: ${name}`,
  'a line in bold up to its colon': (count, name) => `**Story ${count}:** ${name}`,
};
const NAMES = ['The tap', 'The attic', 'The hire', 'The audit'];

/** A bank with stories, of which one tells little. */
function bankOf(form: string, weak: number, text: string): string {
  const title = FORMS[form] ?? (() => '');
  const told = NAMES.flatMap((name, index) => [
    title(index + 1, name),
    '',
    ...(index === weak ? (WEAK[text] ?? []) : TOLD),
  ]);
  return lines('# My stories', '', ...told);
}

describe('a title that is counted like those of the stories around it', () => {
  it.each(Object.keys(FORMS).flatMap((form) => Object.keys(WEAK).map((text) => [form, text] as const)))(
    'is a story, be it %s with %s below it',
    (form, text) => {
      for (const weak of NAMES.keys()) {
        const { stories, leftAlone } = readBank(bankOf(form, weak, text));
        expect([weak, stories.map(({ title }) => title)]).toEqual([weak, NAMES]);
        expect(stories.map(({ status }) => status)).toEqual(
          NAMES.map((_, index) => (index !== weak ? 'filled' : text === 'nothing' ? 'template' : 'partial')),
        );
        expect(stories.filter(({ isDue }) => isDue).length).toBe(text === 'nothing' ? 1 : 0);
        expect(leftAlone).toEqual([]);
      }
    },
  );

  it('ends the previous story', () => {
    const [tap] = readBank(bankOf('a numbered item in bold', 1, 'a sentence')).stories;
    const bank = bankOf('a numbered item in bold', 1, 'a sentence');
    expect(tap?.parts.map(({ start, end }) => bank.slice(start, end))).toEqual([
      'The tap dripped.',
      'I closed it.',
      'Dry.',
    ]);
  });

  it.each([
    ['in the list of a part', ['1. **Ask**', '2. **Close**', '']],
    ['of another kind', ['**Feedback 1: slower**', '', 'She liked it.', '']],
    ['without a number', ['**Slower**', '', 'She liked it.', '']],
  ])('is none %s', (_, text) => {
    const bank = lines('**Story 1: The tap**', '', ...TOLD, '**Story 2: The attic**', '', ...TOLD, ...text);
    expect(readBank(bank).stories.map(({ title }) => title)).toEqual(['The tap', 'The attic']);
  });
});
