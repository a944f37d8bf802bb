import type { Directive, NamedRule } from '../types.js';
/** The directives that there are. */
export declare const DIRECTIVES: readonly ['disable-next-line', 'disable', 'enable', 'disable-file'];
type Kind = (typeof DIRECTIVES)[number];
/** Where findings of one rule are suppressed, and whether there was one. */
export interface Suppression extends NamedRule {
    directive: Directive;
    kind: Exclude<Kind, 'enable'>;
    used: boolean;
}
/** What a document suppresses, as far as its directives name rules that can be. */
export declare class Suppressions {
    readonly all: Suppression[];
    /** What is enabled where it was not disabled. */
    readonly idle: (NamedRule & {
        directive: Directive;
    })[];
    private readonly rules;
    constructor(directives: readonly Directive[], isSuppressible: (ruleId: string) => boolean);
    /** What suppresses a finding of a rule at a place, the nearest first; from then on it is used. */
    take(ruleId: string, offset: number): Suppression | null;
    private disable;
    /** Without a rule, all that are disabled. */
    private enable;
}
export {};
