import type { FindSecrets } from '../confidential/types.js';
import type { DocumentMeasures } from '../measures/document-measures.js';
import type { Coverage } from '../portfolio/coverage.js';
import type { Entry } from '../portfolio/entry.js';
import type { FieldSpec } from '../presets/types.js';
import type { Vocabulary } from '../presets/vocabulary.js';
import type { Reading } from '../reader/reader.js';
import type { Suppressions } from '../suppress/suppressions.js';
import type { LineIndex } from '../text/lines.js';
import type { AnswerScore, Document, Field, FilePlace, Fix, InlineConfig, ProseText, Region, ScorerName, Severity, SeveritySetting, Span } from '../types.js';
/** What a rule yields; core turns it into a Finding. */
export interface RuleFinding {
    messageId: string;
    at: Span;
    data?: Record<string, string | number>;
    /**
     * What it is about, by name, where its place does not say so: the fields or points that are missing. To a baseline, a
     * finding that is about more than it was is a new one.
     */
    about?: readonly string[];
    fix?: Fix;
    /** Other places of the document that it is about. */
    related?: readonly Span[];
}
export interface RuleMeta {
    /** One sentence for the rule table. */
    description: string;
    severity: SeveritySetting;
    /** Templates by messageId; `{name}` is filled from the finding's data. */
    messages: Record<string, string>;
    /** The messages that are never more severe than this, whatever the severity of the rule. */
    atMost?: Readonly<Record<string, Severity>>;
    /** The options the rule takes, with their defaults. */
    options?: Record<string, ListOption | NumberOption>;
    /** The messages whose findings may have a fix. */
    fixable?: readonly string[];
    /** True for rules that compare the texts of stories, which are only fingerprinted for them. */
    readsFingerprints?: boolean;
    /** True for rules that compare the numbers of a document, or of several. */
    readsMeasures?: boolean;
    /** The messages of `checkPortfolio`, in a rule that also checks each document. */
    ofPortfolio?: readonly string[];
    /**
     * The messages about all that an owner has: they count as changed when any document of the owner is, wherever they
     * point at.
     */
    ofOwner?: readonly string[];
    /** True for rules that also look at files which could not be read as documents. */
    readsBroken?: boolean;
    /** The messages with which other rules cannot judge the document, or not all of it. */
    unjudged?: readonly string[];
    /** True for rules that also look at what a bank says for all of its stories. */
    readsBanks?: boolean;
    /** True for rules whose findings are as severe in a draft as elsewhere, and count in a retired document too. */
    inEveryStatus?: boolean;
    /** True for rules about suppressions: they come last, when it is known what each of them suppresses. */
    judgesSuppressions?: boolean;
    /**
     * Rules that are more specific: where one of them reports something at the same place, this one is silent, and its
     * severity counts for that finding if it is higher.
     */
    yieldsTo?: readonly string[];
    /**
     * The messages about what is not there, or about the document as a whole. An edit far from the place that they point
     * at, or a deletion, may have caused them, so they count as changed when the file is.
     */
    ofWhole?: readonly string[];
    /**
     * The messages that the linter itself reports under this rule, for a file and for a run that have more findings than
     * a report takes. One rule of a list has them.
     */
    excess?: {
        ofFile: string;
        ofRun: string;
    };
}
export interface ListOption {
    /** One sentence for the rule's page and the schema. */
    description: string;
    default: readonly string[];
    /** What its values name: what the configuration must define, or who should own a document. */
    names?: 'fields' | 'types' | 'owners';
    /** The only fields that it takes, where it does not take all. */
    among?: readonly string[];
    /** The only values that it takes. */
    choices?: readonly string[];
    /** What each value matches, and how a message calls that. The pattern is matched in linear time. */
    pattern?: {
        regex: RegExp;
        expected: string;
    };
    /** What is wrong with the list as a whole: the index of the value that is at fault, and a message. */
    faultIn?: (values: readonly string[]) => {
        index: number;
        message: string;
    } | null;
    /** Its values are keys of documents, besides the fields, and may be named like fields. */
    addsKeys?: true;
}
/** A whole number from `min` to `max`. */
export interface NumberOption {
    description: string;
    default: number;
    min: number;
    max: number;
}
/** What every rule has. */
export interface RuleInfo {
    id: string;
    meta: RuleMeta;
}
/** A rule about one document. */
export interface Rule extends RuleInfo {
    check(document: Document, context: RuleContext): Iterable<RuleFinding>;
}
/** A rule about all that owners have. It runs only where the run has all documents of the repository. */
export interface PortfolioRule extends RuleInfo {
    /** `coverages`: one of each owner, in their order. */
    checkPortfolio(coverages: readonly Coverage[], context: RuleOptions): Iterable<PortfolioFinding>;
}
/**
 * A rule about the text of a file, whatever is in it and however broken it is. What it finds is confidential: the file
 * is read with those places blacked out, so that no other rule and no report can repeat them.
 */
export interface TextRule extends RuleInfo {
    /** The findings, whose places do not overlap, in their order. */
    checkText(text: string, context: TextContext): Iterable<RuleFinding>;
}
export type AnyRule = Rule | PortfolioRule | TextRule;
/** What a portfolio rule yields. */
export interface PortfolioFinding {
    messageId: string;
    at: Entry;
    /** Where in the entry's file; without it, the beginning of the entry. */
    place?: Region;
    /** Other places that it is about. */
    related?: readonly FilePlace[];
    /** As in the finding of a document. */
    about?: readonly string[];
    data?: Record<string, string | number>;
}
/** The options of a rule, resolved. */
export interface RuleOptions {
    /**
     * An option of the rule that is a list, resolved.
     *
     * @throws {Error} when the rule declares no such option
     */
    list(name: string): readonly string[];
    /**
     * An option of the rule that is a number, resolved.
     *
     * @throws {Error} when the rule declares no such option
     */
    number(name: string): number;
}
export interface TextContext extends RuleOptions {
    /** Asked only for a text that may hold a secret. */
    findSecrets: FindSecrets;
}
export interface RuleContext extends RuleOptions {
    /** The preset, with what is made from it. */
    vocabulary: Vocabulary;
    /** The lines of the file that the document is in. */
    lines: LineIndex;
    minScore: number;
    scorer: ScorerName;
    /** The required fields of the document, in their order, with what fills each. */
    required: RequiredField[];
    /** One result an answer of the document, in the same order. */
    scores: AnswerScore[];
    /** All rules of the run, those that are off too. */
    rules: readonly AnyRule[];
    inlineConfig: InlineConfig;
    /** What the document suppresses; only rules that judge suppressions know what is used. */
    suppressions: ReturnType<Suppressions['of']>;
    /** What a text of the document says, sentence by sentence; each text is read once, whatever number of rules asks. */
    read(prose: ProseText): Reading;
    /** What the document says in numbers, worked out once. */
    measures(): DocumentMeasures;
    /** Whether there is such a word, so that it is most likely not misspelled. */
    isWord(word: string): boolean;
}
export interface RequiredField {
    name: string;
    spec: FieldSpec;
    filled: boolean;
    field: Field | null;
}
