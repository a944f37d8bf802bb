import { COVERAGE_OPTIONS, gapsIn } from './support/coverage.ts';
import type { PortfolioRule } from './types.ts';

export const coveragePrompts: PortfolioRule = {
  id: 'coverage-prompts',
  meta: {
    description: 'Each owner has a ready answer to every prompt.',
    severity: 'warning',
    ofOwner: ['gaps'],
    options: COVERAGE_OPTIONS,
    messages: {
      gaps: 'Portfolio of `{owner}`: {missing} of {all} prompts {lack}: {ids}.\nWrite an answer to each missing prompt (`star-witness new <prompt>` creates the file), or list the prompt under `prompts` in a story that already serves it.',
    },
  },
  checkPortfolio: (coverages, options) =>
    coverages.flatMap((coverage) => gapsIn(coverage, 'prompts', options, ['answer', 'answers'])),
};
