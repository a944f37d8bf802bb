import { COVERAGE_OPTIONS, gapsIn } from './support/coverage.ts';
import type { PortfolioRule } from './types.ts';

export const coverageThemes: PortfolioRule = {
  id: 'coverage-themes',
  meta: {
    description: 'Each owner has a ready story or answer for every theme.',
    severity: 'warning',
    ofOwner: ['gaps'],
    options: COVERAGE_OPTIONS,
    messages: {
      gaps: 'Portfolio of `{owner}`: {missing} of {all} themes {lack}: {ids}.\nWrite one for each missing theme, or list the theme under `themes` in a story that already serves it.',
    },
  },
  checkPortfolio: (coverages, options) =>
    coverages.flatMap((coverage) =>
      gapsIn(coverage, 'themes', options, ['story or answer', 'stories or answers']),
    ),
};
