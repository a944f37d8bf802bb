import type { DocumentReport } from '../linter/report.ts';

/** What every format calls a document: its title, or the prompt that it answers; null where it has neither. */
export function titleOfDocument({ title, prompt }: Pick<DocumentReport, 'title' | 'prompt'>): string | null {
  return title?.trim() || prompt?.trim() || null;
}
