import type { Portfolio, Report } from '../linter/report.ts';
import { type Coverage, coverageOf, type GapChange, gapChanges } from '../portfolio/coverage.ts';
import type { Preset } from '../presets/types.ts';
import { listOf, plural } from '../text/message.ts';
import { renderCoverageMarkdown } from './coverage-markdown.ts';

/** Owners whose portfolio a summary shows. */
const OWNERS = 20;
/** Gaps of one owner that a sentence names. */
const NAMED = 5;

/** The portfolio of each owner, collapsed; nothing where the run had only some of the documents. */
export function portfolioLines({ portfolio }: Report, linkBase: string | null): string[] {
  if (portfolio === null) return [];
  const shown = coveragesOf(portfolio.entries, portfolio.preset).slice(0, OWNERS);
  return shown.length === 0 ? [] : ['### Portfolio', '', ...renderCoverageMarkdown(shown, linkBase)];
}

/** `closes 2 gaps of ana: disagreement, ambiguity`; null where a change closes and opens none. */
export function gapSentence({ portfolio }: Report): string | null {
  if (portfolio === null || portfolio.before === null) return null;
  const { preset } = portfolio;
  const before = coveragesOf(portfolio.before, preset);
  const changes = gapChanges(before, coveragesOf(portfolio.entries, preset)).slice(0, OWNERS);
  const parts = changes.flatMap(({ owner, closed, opened }) => [
    ...gapPart('closes', owner, closed),
    ...gapPart('opens', owner, opened),
  ]);
  return parts.length === 0 ? null : parts.join('; ');
}

function gapPart(verb: string, owner: GapChange['owner'], ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const left = ids.length - NAMED;
  const named = left > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${left} more` : listOf(ids);
  return [`${verb} ${plural(ids.length, 'gap')} of ${owner}: ${named}`];
}

/** Of named owners: documents without one are not a portfolio. */
function coveragesOf(entries: Portfolio['entries'], preset: Preset): Coverage[] {
  return coverageOf(entries, preset).filter(({ owner }) => owner !== null);
}
