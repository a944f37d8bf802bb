import type { Report } from '../linter/report.js';
import type { RuleInfo } from '../rules/types.js';
/** Results of a run that GitHub's code scanning takes; it refuses the whole file for one more, and shows 5,000. */
export declare const MAX_RESULTS = 25000;
export interface SarifOptions {
    /** All of the run, also those that found nothing. */
    rules: readonly RuleInfo[];
    /** Leaves out findings that are suppressed or known to the baseline: code scanning makes alerts of them. */
    onlyCounted?: boolean;
}
/**
 * The report as SARIF 2.1.0, for GitHub's code scanning and every viewer of it: the most severe first, and no more than
 * code scanning takes. What is left out is told of in the run's notifications.
 */
export declare function renderSarif(report: Report, { rules, onlyCounted }: SarifOptions): Iterable<string>;
