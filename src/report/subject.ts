import type { DocumentReport } from '../linter/report.ts';
import { normalizeKey } from '../text/keys.ts';
import { listOf } from '../text/message.ts';
import { shorten } from './escape.ts';

/** Characters that the sentences have at most: titles may be a configuration's. */
const LENGTH = 300;

/**
 * `Type: Incident command, to show reliability and leadership under pressure. Themes: Judgment.`; null where that would
 * say no more than the type's id.
 */
export function subjectSentences({ type, typeTitle, shows, themes }: DocumentReport): string | null {
  const sentences: string[] = [];
  if (typeTitle !== null && shows.length > 0) sentences.push(`Type: ${typeTitle}, to show ${listOf(shows)}.`);
  else if (typeTitle !== null && normalizeKey(typeTitle) !== normalizeKey(type ?? ''))
    sentences.push(`Type: ${typeTitle}.`);
  if (themes.length > 0) sentences.push(`Themes: ${themes.map(({ title }) => title).join(', ')}.`);
  return sentences.length === 0 ? null : shorten(sentences.join(' '), LENGTH);
}
