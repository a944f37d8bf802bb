import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import { itemsOfBank } from '../../src/import/bank-items.ts';
import { type DraftFile, draftFilesOf } from '../../src/import/draft-files.ts';
import type { ImportItem } from '../../src/import/item.ts';
import { aiLab } from '../../src/presets/ai-lab/index.ts';
import { Vocabulary } from '../../src/presets/vocabulary.ts';
import { madeUp } from '../bank/made-up.ts';
import { readBank } from '../bank/support.ts';
import { type Random, randomOf } from '../support/random.ts';

const vocabulary = new Vocabulary(aiLab);
const TITLES: Record<string, string> = {
  lesson: 'Lesson',
  numbers: 'Numbers',
  stakes: 'Stakes',
  tradeoffs: 'Tradeoffs',
};

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function importOf(text: string): [ImportItem, DraftFile][] {
  const { items } = itemsOfBank(text, vocabulary);
  const files = draftFilesOf(items, aiLab, { origin: 'bank.md', owner: null, asStories: false });
  return items.map((item, index) => [item, files[index] as DraftFile]);
}

/** What the file of a story has lost or moved: the parts whose words are not those of the bank. */
function faults(item: ImportItem, { text }: DraftFile): string[] {
  const document = parse({ filePath: 'stories/a.md', text, kind: 'story' }, vocabulary);
  const wrong = document.problems.map(({ messageId }) => messageId);
  const under = (heading: string) => {
    const found = document.sections.filter((section) => section.heading === heading);
    if (found.length !== 1) wrong.push(`${found.length} sections ${heading}`);
    return found.map(({ bodySpan }) => text.slice(bodySpan.start, bodySpan.end)).join('');
  };
  for (const { part, text: told } of item.parts) {
    if (part === 'question') continue;
    const roles = part.split('_');
    const joined = roles.length < 2 ? part : `${roles.slice(0, -1).join(', ')} and ${roles.at(-1)}`;
    const heading = TITLES[part] ?? joined.charAt(0).toUpperCase() + joined.slice(1);
    const isWhole = ['situation', 'action', 'result'].every((role) => roles.includes(role));
    const first = item.parts.find((each) => each.part !== 'question' && TITLES[each.part] === undefined);
    const there = isWhole && first?.part === part ? under('Answer') : under(heading);
    const expected = wordsOf(told).join(' ');
    const found = wordsOf(there).join(' ');
    if (isWhole ? !found.startsWith(expected) : found !== expected) wrong.push(`${part}: ${found}`);
  }
  return wrong;
}

/** The words of the lines of a story that its file lacks, those of labels left out. */
function lostWords(bank: string, { line, title }: ImportItem, { text }: DraftFile): string[] {
  const isPrompt = (question: string) => vocabulary.promptAsking(question) !== null;
  const story = readBank(bank, { isPrompt }).stories.find(
    (each) => each.line === line && (each.others === undefined || each.title === title),
  );
  if (story === undefined) throw new Error('a story has a line');
  const there = new Set(wordsOf(text));
  const labels = new Set([
    ...story.parts.flatMap(({ label }) => wordsOf(label ?? '')),
    ...wordsOf(
      'situation task action result impact lesson what i learned best for tags story question answer when',
    ),
    ...wordsOf('table tr th td 情境 行动'),
    ...wordsOf('details summary note properties end a c d l q r s sh star t x'),
  ]);
  const others = (story.others ?? []).map(({ start, end }) => bank.slice(start, end));
  const own = others.reduce(
    (left, other) => left.replace(other, ''),
    bank.slice(story.span.start, story.span.end),
  );
  return wordsOf(own).filter((word) => !there.has(word) && !labels.has(word) && !/^\d+$/.test(word));
}

const SAID = [
  'I measured both.',
  'We kept the old one:',
  '- **an alert**',
  'See [it](https://e.example/a_b).',
  'Nobody `knew` why.',
];

/** A made-up bank with an answer under a prompt's question, or one that names its prompt, among its stories. */
function withAnswer(random: Random): { bank: string; told: string } {
  const lines = Array.from(
    { length: 1 + random.below(5) },
    () => random.pick(SAID) + random.pick(['\n', '\n\n', ' ']),
  );
  const told = lines.join('').trim();
  const [id, { question }] = random.pick(Object.entries(aiLab.prompts));
  const heading = random.pick([
    `## ${question}`,
    `## Q: **${question}**`,
    `## [${question}](https://e.example/q)`,
    `## A title\n**Prompt:** ${random.pick([id, question])}`,
  ]);
  const label = heading.includes('Prompt') ? '**Answer:** ' : random.pick(['', '**Answer:**\n\n', '**A:** ']);
  const bank = [madeUp(random), heading, label + told, madeUp(random)].join('\n\n');
  return { bank, told };
}

describe('an answer', () => {
  it('has the same words as in the bank, and is scored for its prompt', () => {
    const random = randomOf(20260204);
    let answers = 0;
    for (let run = 0; run < 100; run++) {
      const { bank, told } = withAnswer(random);
      for (const [item, file] of importOf(bank)) {
        if (file.kind !== 'answer') continue;
        const { text, prompt } = file;
        const document = parse({ filePath: 'stories/a.md', text }, vocabulary);
        expect(document.problems).toEqual([]);
        expect(document).toMatchObject({ kind: 'answer', prompt: prompt?.id });
        expect(document.answers).toMatchObject([{ prompt: prompt?.id }]);
        expect(faults(item, file), JSON.stringify({ bank, text })).toEqual([]);
        expect(lostWords(bank, item, file), JSON.stringify({ bank, text })).toEqual([]);
        if (text.includes(told)) answers++;
      }
    }
    expect(answers).toBeGreaterThan(30);
  });
});

describe('an import', () => {
  it('has the same words in the same parts, whatever the bank', () => {
    const random = randomOf(20260202);
    let stories = 0;
    for (let run = 0; run < 200; run++) {
      const bank = madeUp(random);
      for (const [item, file] of importOf(bank)) {
        stories++;
        expect(faults(item, file), JSON.stringify({ bank, text: file.text })).toEqual([]);
      }
    }
    expect(stories).toBeGreaterThan(200);
  });

  it('loses no word of a story', () => {
    const random = randomOf(20260203);
    for (let run = 0; run < 200; run++) {
      const bank = madeUp(random);
      for (const [item, file] of importOf(bank)) {
        expect(lostWords(bank, item, file), JSON.stringify({ bank, text: file.text })).toEqual([]);
      }
    }
  });
});
