import type { Directive, NamedRule, Span } from '../types.js';
/** The known directives. */
export declare const DIRECTIVES: readonly ['disable-next-line', 'disable', 'enable', 'disable-file'];
type Kind = (typeof DIRECTIVES)[number];
/** Where findings of one rule are suppressed, and whether there was one. */
export interface Suppression extends NamedRule {
    directive: Directive;
    kind: Exclude<Kind, 'enable'>;
    used: boolean;
}
type Idle = NamedRule & {
    directive: Directive;
};
/**
 * What a file suppresses, as far as its directives name rules that can be. In a bank a directive among the lines of a
 * story is about that story alone, any other one about the file.
 */
export declare class Suppressions {
    private readonly all;
    /** What is enabled where it was not disabled. */
    private readonly idle;
    private readonly rules;
    /** @param stories the lines of each story of a bank, in order */
    constructor(directives: readonly Directive[], isSuppressible: (ruleId: string) => boolean, stories?: readonly Span[]);
    /** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
    take(ruleId: string, offset: number): Suppression | null;
    /** What these directives suppress. */
    of(directives: readonly Directive[]): {
        all: readonly Suppression[];
        idle: readonly Idle[];
    };
    private disable;
    /** Without a rule, all that are disabled. */
    private enable;
    /** After a story, what the file has disabled holds again, and no more than that. */
    private leaveStory;
}
export {};
