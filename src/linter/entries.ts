import type { Entry } from '../portfolio/entry.ts';
import { stateOf } from '../scorer/score.ts';
import type { Point, State } from '../types.ts';
import type { DocumentReport, ReportedAnswer } from './report.ts';

/** What a portfolio has of a document: one entry for a story, one for each answer of an answer file. */
export function portfolioEntries(document: DocumentReport): Entry[] {
  const { filePath, kind, title, owner, status, type, themes, prompts, answers } = document;
  const own = { filePath, kind, title, owner, status, themes: themes.map(({ id }) => id) };
  if (kind === 'answer') {
    return answers.map((answer) => ({
      ...own,
      line: answer.line,
      type: null,
      prompts: answer.prompt === null ? [] : [answer.prompt],
      ...strengthOf(answer),
    }));
  }
  const answered = answers.flatMap(({ prompt }) => (prompt === null ? [] : [prompt]));
  const best = answers.map(strengthOf).sort((a, b) => b.confidence - a.confidence)[0];
  return [
    {
      ...own,
      line: document.line,
      type,
      prompts: [...new Set([...prompts, ...answered])],
      ...(best ?? NOTHING),
    },
  ];
}

const NOTHING: Pick<Entry, 'points' | 'confidence'> = {
  points: { mechanism: 'absent', evidence: 'absent' },
  confidence: 0,
};

function strengthOf(answer: ReportedAnswer): Pick<Entry, 'points' | 'confidence'> {
  const points: Record<Point, State> = {
    mechanism: stateOf(answer, 'mechanism'),
    evidence: stateOf(answer, 'evidence'),
  };
  return { points, confidence: (answer.confidence.mechanism + answer.confidence.evidence) / 2 };
}
