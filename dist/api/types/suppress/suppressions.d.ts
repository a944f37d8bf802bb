import type { Directive, NamedRule, Span } from '../types.js';
/** The known directives. */
export declare const DIRECTIVES: readonly ['disable-next-line', 'disable', 'enable', 'disable-file'];
type Kind = (typeof DIRECTIVES)[number];
/** One rule that a directive suppresses. */
export interface Suppression extends NamedRule {
    directive: Directive;
    kind: Exclude<Kind, 'enable'>;
    /** Whether it suppressed a finding. */
    used: boolean;
}
/** A rule that a directive enables where it was not disabled. */
type Idle = NamedRule & {
    directive: Directive;
};
/**
 * What the directives of a file suppress, except for rules that cannot be suppressed. In a bank, a directive among the
 * lines of a story applies to that story, and any other one to the file.
 */
export declare class Suppressions {
    private readonly all;
    private readonly idle;
    private readonly rules;
    /** @param stories the lines of each story of a bank, in order */
    constructor(directives: readonly Directive[], isSuppressible: (ruleId: string) => boolean, stories?: readonly Span[]);
    /** The nearest suppression for a finding of a rule at a place, marked as used; null if there is none. */
    take(ruleId: string, offset: number): Suppression | null;
    /** The nearest suppression that a finding of a rule would have at a place; null if there is none. */
    at(ruleId: string, offset: number): Suppression | null;
    /** What some of the directives suppress and enable. */
    of(directives: readonly Directive[]): {
        all: readonly Suppression[];
        idle: readonly Idle[];
    };
    private disable;
    /** A directive without rules enables all that are disabled. */
    private enable;
    /** After a story, only what the file has disabled holds. */
    private leaveStory;
}
export {};
