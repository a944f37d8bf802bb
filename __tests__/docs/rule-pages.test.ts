import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/builtin.ts';
import { check } from '../../src/check.ts';
import { sourceOf } from '../../src/host/text-file.ts';
import { rules } from '../../src/rules/index.ts';
import type { Source } from '../../src/types.ts';
import { configOf } from '../support/config-files.ts';
import { type DocExample, examplesOf } from '../support/doc-examples.ts';
import { model } from '../support/model.ts';

/** The files of a run: that of the example, as often as it says, and a copy where it names one. */
function sourcesOfExample(example: DocExample): Source[] {
  const [, filePath, written = '', meant = ''] =
    /^beside a copy in (\S+?)(?: with (.+) in place of (.+))?$/.exec(example.manner) ?? [];
  if (filePath === undefined) {
    return Array<Source>(copies[example.manner] ?? 1).fill(sourceOfExample(example));
  }
  const source = sourceOfExample({ ...example, manner: '' });
  return [{ ...source, filePath, text: source.text.replaceAll(meant || '\0', written) }, source];
}

/** The file that an example stands for. */
function sourceOfExample({ path, text, manner }: DocExample): Source {
  const kind = path.endsWith('story-bank.md') ? 'bank' : path.startsWith('answers/') ? 'answer' : 'story';
  switch (manner) {
    case '':
      return { filePath: path, text, kind };
    case 'saved as Latin-1':
      return sourceOf(path, kind, Buffer.from(text, 'latin1'));
    case 'filled up to 2 MiB':
      return sourceOf(path, kind, { size: 2 * 1024 * 1024 });
    case 'with 501 stories':
      return { filePath: path, text: `${text}\n`.repeat(501), kind };
    case 'with the error EACCES':
      return {
        filePath: path,
        text: '',
        kind,
        unreadable: { messageId: 'unreadable', data: { reason: 'EACCES' } },
      };
    case 'with 600 more keys':
      return { filePath: path, text: withKeys(text, 600), kind };
    case 'with two more like it':
      return { filePath: path, text, kind };
    case 'in a run with 59400 findings':
      return { filePath: path, text: withKeys(text, 486), kind };
    case 'a folder with the error EACCES':
      return { filePath: path, text: '', unreadable: { messageId: 'unlisted', data: { reason: 'EACCES' } } };
    case 'named in Latin-1':
      return { filePath: path, text: '', unreadable: { messageId: 'nameNotText', data: {} } };
    case 'without inline configuration':
    case 'with every kind and some names':
      return { filePath: path, text, kind };
    case 'with 1000 more suppressions':
      return { filePath: path, text: text.replace(/^<!-- .*\n/m, (line) => line.repeat(1001)), kind };
    case 'with 40 KiB of frontmatter':
      return {
        filePath: path,
        text: text.replace(/\n---\n$/, `\nlog: "${'x'.repeat(40 * 1024)}"\n---\n`),
        kind,
      };
    default:
      throw new Error(`an example in a manner that no test knows: ${manner}`);
  }
}

/** How often a run has the file of an example; of those with 486 more keys each has 495 findings. */
const copies: Record<string, number> = { 'with two more like it': 3, 'in a run with 59400 findings': 120 };

function withKeys(text: string, count: number): string {
  const keys = Array.from({ length: count }, (_, index) => `q${index}: x\n`).join('');
  return text.replace(/---\n$/, `${keys}---\n`);
}

/** What docs/rules/confidential.md says that it is about. */
const EVERY_KIND = {
  rules: {
    confidential: {
      kinds: ['secrets', 'emails', 'phones', 'hosts', 'pay'],
      customers: ['Northwind Traders'],
      people: ['Priya Raman'],
    },
  },
};

/** What rules say of a document as a whole, and never twice of one. */
const ONCE: Readonly<Record<string, readonly string[]>> = {
  'answer-missing': ['none'],
  'field-value': ['blank'],
  'prompt-id': ['missing', 'both'],
  'story-type': ['missing', 'both', 'guessed'],
};

describe.each(rules.map(({ id }) => id))('docs/rules/%s.md', (id) => {
  const examples = examplesOf(`docs/rules/${id}.md`);
  const isOff = rules.some((rule) => rule.id === id && rule.meta.severity === 'off');
  const ofWhole = rules.find((rule) => rule.id === id)?.meta.ofWhole ?? [];
  const isOfPortfolio = rules.some((rule) => rule.id === id && 'checkPortfolio' in rule);
  const documents = examples.filter(({ part }) => part === 'Fails' || part === 'Passes');

  it.each(documents)('$part, line $line', (example) => {
    expect(example.language).toBe('markdown');
    const sources = sourcesOfExample(example);
    const isForbidden = example.manner === 'without inline configuration';
    const switchedOn = isOff ? { rules: { [id]: 'warning' as const } } : {};
    const rulesGiven = example.manner === 'with every kind and some names' ? EVERY_KIND : switchedOn;
    const config = resolveConfig(['ai-lab', { ...rulesGiven, 'inline-config': !isForbidden }]);
    const { findings } = check(sources, { model, config, isComplete: isOfPortfolio });
    const found = findings.filter(({ ruleId }) => ruleId === id);
    const expected = example.expected.map((each) => ({ ...each }));
    const actual = found.map(({ line, column, messageId, message }, index) => ({
      place: `${line}:${column}`,
      messageId,
      message: expected[index]?.message === null ? null : (message.split('\n')[0] ?? ''),
    }));
    expect(actual).toEqual(expected);
    expect(expected.length > 0).toBe(example.part === 'Fails');
    // A baseline knows them by what they are about, because their line may be any.
    const once = ONCE[id] ?? [];
    const nameless = found.filter(
      ({ messageId, about = [] }) =>
        ofWhole.includes(messageId) && !once.includes(messageId) && about.length === 0,
    );
    expect(nameless).toEqual([]);
  });

  const blocks = examples.filter(({ part }) => part !== 'Fails' && part !== 'Passes');
  it.each(blocks)('$part, line $line, is a valid configuration', async ({ language, text }) => {
    expect(language).toBe('yaml');
    await configOf({ '.star-witness.yml': text });
  });
});
