/**
 * How long judging a file takes in a process that is warm, without reading from disk: the check by words, what the
 * rubric adds to it, and what the prose rules add to that. `npm run bench` prints it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveConfig } from '../src/builtin.ts';
import { check } from '../src/check.ts';
import type { Config } from '../src/config/config.ts';
import { checkConfigData } from '../src/config/schema.ts';
import { loadModel } from '../src/host/model.ts';
import { rules } from '../src/rules/index.ts';
import type { Source } from '../src/types.ts';

/** The rules that read what a document says, besides its score: those after it in the list, and those of the fields. */
const FIELD_RULES = ['numbers-quality', 'field-substance', 'one-off-cleanup'];
const ids = rules.map(({ id }) => id);
const PROSE_RULES = [...FIELD_RULES, ...ids.slice(ids.indexOf('answer-score') + 1)];

/** The number of files that are enough for a figure. */
const MOST = 200;

function configOf(scorer: 'literal' | 'rubric', settings: Record<string, 'off'>): Config {
  const data = checkConfigData({ rules: settings }, rules);
  if (Array.isArray(data)) throw new Error(data.map(({ message }) => message).join('\n'));
  return resolveConfig(['ai-lab', data], { scorer });
}

/** Milliseconds per file for each configuration. They take turns, and the best of many rounds counts. */
function perFile(sources: readonly Source[], configs: readonly Config[]): number[] {
  const best = configs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 20; round++) {
    for (const [index, config] of configs.entries()) {
      const started = performance.now();
      check(sources, { model: loadModel(), config });
      best[index] = Math.min(best[index] ?? 0, performance.now() - started);
    }
  }
  return best.map((milliseconds) => milliseconds / sources.length);
}

export function printScorers(repository: string): void {
  const files = readdirSync(repository, { recursive: true }).map(String);
  const sources = files
    .filter((file) => file.endsWith('.md'))
    .slice(0, MOST)
    .map(
      (file): Source => ({
        filePath: file,
        text: readFileSync(path.join(repository, file), 'utf8'),
        kind: 'story',
      }),
    );
  const bytes = sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length;
  const off = Object.fromEntries(PROSE_RULES.map((rule) => [rule, 'off' as const]));
  const [literal = 0, rubric = 0, all = 0] = perFile(sources, [
    configOf('literal', off),
    configOf('rubric', off),
    configOf('rubric', {}),
  ]);
  console.log(`\na file of ${bytes.toFixed(0)} bytes, hot`);
  console.log(`by words                    ${literal.toFixed(3)} ms`);
  console.log(`by the rubric               ${rubric.toFixed(3)} ms  + ${(rubric - literal).toFixed(3)} ms`);
  console.log(`with the prose rules        ${all.toFixed(3)} ms  + ${(all - rubric).toFixed(3)} ms`);
}
