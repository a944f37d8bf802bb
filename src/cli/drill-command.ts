import path from 'node:path';
import { parseBank } from '../bank/documents.ts';
import { loadModel } from '../host/model.ts';
import { readSource } from '../host/text-file.ts';
import { UsageError } from '../host/workspace.ts';
import { storyKey } from '../linter/by-document.ts';
import { coverageOfDocuments } from '../linter/entries.ts';
import { type StoryCard, StoryCards } from '../linter/story-card.ts';
import { drillOf } from '../portfolio/drill.ts';
import type { Entry } from '../portfolio/entry.ts';
import type { Preset } from '../presets/types.ts';
import {
  type DrillCard,
  renderDrill,
  renderDrillHead,
  renderDrillJson,
  renderQuestion,
  renderStory,
} from '../report/drill.ts';
import { withChoices } from '../text/choices.ts';
import { quoted } from '../text/message.ts';
import { Questions } from './ask.ts';
import { wantsColor } from './color.ts';
import { columnsFor } from './columns.ts';
import { judgedReport } from './judged-report.ts';
import { type ConfigFlags, configOf } from './load-config.ts';
import { onePortfolio } from './owners.ts';
import { print } from './print.ts';

export interface DrillFlags extends ConfigFlags {
  owner?: string;
  theme?: string;
  type?: string;
  seed?: number;
  format: 'text' | 'json';
}

/**
 * Asks the questions of interviews one by one on a terminal, each with the story to tell; elsewhere it prints them all.
 *
 * @throws {UsageError} for an unknown theme, type or owner, or when no question fits
 */
export async function drillCommand(flags: DrillFlags): Promise<void> {
  const configured = await configOf(flags);
  const { config, prefix, workspace } = configured;
  const { preset } = config;
  refuseUnknown(flags, preset);
  const report = await judgedReport(configured, { allowEmpty: true });
  const { owner, stories } = onePortfolio(flags.owner, coverageOfDocuments(report.documents, preset));
  const untagged = areUntagged(stories) ? stories.length : 0;
  const { theme = null, type = null, seed = null } = flags;
  const items = drillOf(stories, preset, { theme, type, seed });
  if (items.length === 0) throw new UsageError(noQuestion(flags));
  const banks = new Set(report.banks.map(({ filePath }) => filePath));
  const cardOf = cardReader(new StoryCards(config, loadModel(), prefix, parseBank), workspace.root, banks);
  const cards = items.map((item): DrillCard => ({ ...item, card: item.story && cardOf(item.story) }));
  if (flags.format === 'json') await print(renderDrillJson(owner, cards));
  else if (process.stdin.isTTY && process.stdout.isTTY) await ask(owner, cards, untagged);
  else await print(renderDrill(owner, cards, { ...terminal(), untagged }));
}

/** One question after the other, until there is none left, the input ends or the user quits. */
async function ask(owner: string | null, cards: readonly DrillCard[], untagged: number): Promise<void> {
  const input = new Questions();
  const goesOn = async (what: string) => {
    const answer = await input.ask(`[Enter: ${what}, q: quit]`);
    return answer !== null && !/^q(?:uit)?$/i.test(answer);
  };
  try {
    await print(renderDrillHead(owner, cards.length, { ...terminal(), untagged }));
    for (const [index, card] of cards.entries()) {
      await print(renderQuestion(card, index + 1, terminal()));
      if (!(await goesOn('story'))) return;
      await print(renderStory(card, { ...terminal(), untagged }));
      if (index < cards.length - 1 && !(await goesOn('next question'))) return;
    }
  } finally {
    input.end();
  }
}

/** Whether there are stories, and nothing says what any of them serves. */
function areUntagged(stories: readonly Entry[]): boolean {
  return stories.length > 0 && stories.every(({ type, themes }) => type === null && themes.length === 0);
}

/** Looked up each time, because the terminal may be resized between two questions. */
function terminal() {
  return { color: wantsColor(undefined), columns: columnsFor(process.stdout) };
}

/** Reads the card of a story from its file, each file once for all questions. */
function cardReader(
  cards: StoryCards,
  root: string,
  banks: ReadonlySet<string>,
): (story: Entry) => StoryCard | null {
  const known = new Map<string, ReadonlyMap<string, StoryCard>>();
  return ({ filePath, kind, ...place }) => {
    let ofFile = known.get(filePath);
    if (ofFile === undefined) {
      const source = readSource(path.join(root, filePath), filePath, banks.has(filePath) ? 'bank' : kind);
      ofFile = cards.in(source);
      known.set(filePath, ofFile);
    }
    // The file may have changed since it was judged.
    return ofFile.get(storyKey(place)) ?? null;
  };
}

/** @throws {UsageError} for a theme or type that the configuration does not define */
function refuseUnknown({ theme, type }: DrillFlags, { themes, storyTypes }: Preset): void {
  const refuse = (what: string, name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    const found = `unknown ${what} ${quoted(name)}`;
    throw new UsageError(known.length === 0 ? `${found}, none is defined` : withChoices(found, name, known));
  };
  if (theme !== undefined) refuse('theme', theme, Object.keys(themes));
  if (type !== undefined) refuse('story type', type, Object.keys(storyTypes));
}

function noQuestion({ theme, type }: DrillFlags): string {
  const wanted = [
    ...(theme === undefined ? [] : [quoted(theme)]),
    ...(type === undefined ? [] : [quoted(type)]),
  ];
  if (wanted.length === 0) return 'no question, expected some under `questions` in the configuration';
  return `no question for ${wanted.join(' and ')}, expected one under \`questions\` in the configuration`;
}
