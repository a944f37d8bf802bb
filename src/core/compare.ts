import type { ChangedFile, DocumentReport, ReportedAnswer, Status, Verdict } from '../types.ts';
import type { FindingCounts } from './verdict.ts';

/** A document as it was before a change, as far as it is compared. */
export interface Past {
  status: Status;
  broken: boolean;
  findings: FindingCounts;
  answers: PastAnswer[];
}

interface PastAnswer extends Verdict {
  prompt: string | null;
}

/** How a file changed, and what it was; null when it was not there, or its text could not be had. */
export interface Comparison {
  file: ChangedFile;
  before: Past | null;
}

/** A document with what is known of its change. `findings`: how many it has now. */
export function withChange(
  document: DocumentReport,
  findings: FindingCounts,
  comparison: Comparison | undefined,
): DocumentReport {
  if (comparison === undefined) return document;
  const { file, before } = comparison;
  const { added, previousPath } = file;
  const kind = added ? 'added' : previousPath === null ? 'modified' : 'renamed';
  const past =
    before === null ? null : { status: before.status, broken: before.broken, findings: before.findings };
  const answers = withScoresBefore(document.answers, before?.answers ?? []);
  return { ...document, answers, change: { kind, previousPath, findings, before: past } };
}

/** Answers are the same when they answer the same prompt; those left stand for one another in their order. */
function withScoresBefore(answers: readonly ReportedAnswer[], past: readonly PastAnswer[]): ReportedAnswer[] {
  const left = [...past];
  const take = (isSame: (one: PastAnswer) => boolean) => {
    const index = left.findIndex(isSame);
    return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
  };
  const byPrompt = answers.map((answer) => {
    const found = answer.prompt === null ? null : take(({ prompt }) => prompt === answer.prompt);
    return { answer, found };
  });
  return byPrompt.map(({ answer, found }) => {
    // Two prompts that are named and differ have two answers.
    const same = found ?? take(({ prompt }) => prompt === null || answer.prompt === null);
    return {
      ...answer,
      before: same === null ? null : { score: same.score, missing: same.missing, unsure: same.unsure },
    };
  });
}
