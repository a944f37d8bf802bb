import { COVERAGE_OPTIONS, gapsIn } from './support/coverage.ts';
import type { PortfolioRule } from './types.ts';

export const coverageTypes: PortfolioRule = {
  id: 'coverage-types',
  meta: {
    description: 'Each owner has a ready story of every story type.',
    severity: 'warning',
    ofOwner: ['gaps'],
    options: COVERAGE_OPTIONS,
    messages: {
      gaps: 'Portfolio of `{owner}`: {missing} of {all} story types {lack}: {ids}.\nWrite one of each missing type; `star-witness new <type>` creates the file.',
    },
  },
  checkPortfolio: (coverages, options) =>
    coverages.flatMap((coverage) => gapsIn(coverage, 'types', options, ['story', 'stories'])),
};
