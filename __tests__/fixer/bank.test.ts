import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/documents.ts';
import { builtIn, resolveConfig } from '../../src/builtin.ts';
import { findSecrets } from '../../src/confidential/secretlint.ts';
import { fixSource } from '../../src/fixer/fix-source.ts';
import { Linter } from '../../src/linter/linter.ts';
import { model } from '../support/model.ts';
import { type Random, randomOf } from '../support/random.ts';

const config = resolveConfig();
const linter = new Linter({ findSecrets, parseBank, rules: builtIn.rules, config, loadModel: () => model });

function fix(text: string): string {
  const fixed = fixSource(
    { filePath: 'story-bank.md', text, kind: 'bank' },
    { inspect: (source) => linter.inspect(source), sortBy: null },
  );
  expect(fixed.endless).toBe(false);
  return fixed.text;
}

const TEXTS: Record<string, string> = {
  Situation: 'Every Friday the export queue filled up, and support restarted it by hand.',
  Action: 'I added an alert on the depth of the queue, and a limit that stops new jobs.',
  Result: 'Restarts went from nine a month to none since March.',
};

/** How the label of a part is written, and its text after it. */
const LAYOUTS: readonly ((label: string, text: string) => string)[] = [
  (label, text) => `**${label}:** ${text}\n`,
  (label, text) => `**${label} (90 seconds):**\n${text}\n`,
  (label, text) => `- **${label}**: ${text}\n`,
  (label, text) => `- *${label}* — ${text}\n`,
  (label, text) => `**${label} –** ${text}\n\n`,
  (label, text) => `${label}: ${text}\n\n`,
  (label, text) => `> **${label}:** ${text}\n>\n`,
  (label, text) => `#### ${label}\n\n${text}\n\n`,
  (label, text) => `**${label.toUpperCase()}:**\n\n${text}\n\n`,
  (label, text) => `| ${label} | ${text} |\n`,
];

/** A word with a typo: two letters swapped, one left out or one doubled; never its first. */
function withTypo(random: Random, word: string): string {
  const at = 1 + random.below(word.length - 2);
  const [a, b] = [word.charAt(at), word.charAt(at + 1)];
  const typo = random.pick([b + a, b, a + a + b]);
  const written = word.slice(0, at) + typo + word.slice(at + 2);
  // There is a town of that name.
  return written === 'Acton' ? 'Aciton' : written;
}

describe('fix of a bank', () => {
  it('repairs its frontmatter, and what that says of its stories', () => {
    const story = `\n## The queue\n\n${Object.entries(TEXTS)
      .map(([label, text]) => `**${label}:** ${text}\n`)
      .join('')}`;
    expect(fix(`---\ntitle: My: bank\nstaus: drfat\n---\n${story}`)).toBe(
      `---\ntitle: "My: bank"\nstatus: draft\n---\n${story}`,
    );
    expect(fix(`---\nowner: ana\n\n${story}`)).toBe(`---\nowner: ana\n---\n\n${story}`);
  });

  it('gives each misspelled label back, and keeps every other byte', () => {
    const random = randomOf(20260301);
    let wrong = 0;
    for (let run = 0; run < 60; run++) {
      const layout = random.pick(LAYOUTS);
      const lineBreak = random.pick(['\n', '\r\n']);
      const story = (number: number, spell: (label: string) => string) =>
        `### Story ${number}\n\n${Object.entries(TEXTS)
          .map(([label, text]) => layout(spell(label), text))
          .join('')}\n`;
      const labels = [1, 2, 3].map(() => random.pick(Object.keys(TEXTS)));
      const typos = labels.map((label) => withTypo(random, label));
      const bank = (isRight: boolean) =>
        `\ufeff# Bank\n\n${labels
          .map((each, index) =>
            story(index + 1, (label) => (label === each && !isRight ? (typos[index] ?? '') : label)),
          )
          .join('')}`.replaceAll('\n', lineBreak);
      const misspelt = bank(false);
      if (misspelt !== bank(true)) wrong++;
      expect(fix(misspelt)).toBe(bank(true));
    }
    expect(wrong).toBeGreaterThan(50);
  });

  it.each([
    ['a known label', '**Results:** x\n**Notes:** y\n**Metrics:** 3\n'],
    ['another word', '**Faction:** x\n**Retult of it all:** y\n'],
    ['a label that the story has', '**Reslut:** x\n'],
    ['a label in a sentence', 'We said Reslut: it was.\nreslut: x\n'],
    ['code', '```\nReslut: x\n```\n'],
  ])('leaves %s alone', (_, more) => {
    const parts = Object.entries(TEXTS).map(([label, text]) => `**${label}:** ${text}\n`);
    const bank = `## The queue\n\n${parts.join('')}${more}`;
    expect(fix(bank)).toBe(bank);
  });
});
