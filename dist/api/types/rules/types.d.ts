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
/** What a rule yields; the linter turns it into a `Finding`. */
export interface RuleFinding {
    messageId: string;
    at: Span;
    data?: Record<string, string | number>;
    /**
     * The names of what the finding is about, where its place does not show it: missing fields or points. To a baseline,
     * a finding that names more than before is new.
     */
    about?: readonly string[];
    fix?: Fix;
    /** Other places in the document that the finding is about. */
    related?: readonly Span[];
}
export interface RuleMeta {
    /** One sentence for the rule table. */
    description: string;
    severity: SeveritySetting;
    /** Templates by messageId; `{name}` is filled from the finding's data. */
    messages: Record<string, string>;
    /** The highest severity of some messages, whatever the severity of the rule. */
    atMost?: Readonly<Record<string, Severity>>;
    /** The options of the rule, with their defaults. */
    options?: Record<string, ListOption | NumberOption>;
    /** The messages whose findings may have a fix. */
    fixable?: readonly string[];
    /** True for rules that compare the texts of stories: fingerprints are made for them alone. */
    readsFingerprints?: boolean;
    /** True for rules that compare the numbers of a document, or of several. */
    readsMeasures?: boolean;
    /** The messages of `checkPortfolio`, in a rule that also checks each document. */
    ofPortfolio?: readonly string[];
    /**
     * The messages about everything that an owner has. They count as changed when any document of the owner changed,
     * wherever they point.
     */
    ofOwner?: readonly string[];
    /** True for rules that also check files that could not be read as documents. */
    readsBroken?: boolean;
    /** The messages that say why other rules cannot judge the document, or a part of it. */
    unjudged?: readonly string[];
    /** True for rules that also check what a bank says about all of its stories. */
    readsBanks?: boolean;
    /** True for rules that check drafts at full severity, and retired documents too. */
    inEveryStatus?: boolean;
    /** True for rules about suppressions. They run last, when it is known what each suppression suppresses. */
    judgesSuppressions?: boolean;
    /**
     * Rules that are more specific: where one of them has a finding at the same place, this rule reports nothing, and
     * that finding gets the higher severity of the two.
     */
    yieldsTo?: readonly string[];
    /**
     * The messages about what is missing, or about the document as a whole. An edit far from where they point, or a
     * deletion, may have caused them, so they count as changed when the file changed.
     */
    ofWhole?: readonly string[];
    /**
     * The messages that the linter itself reports under this rule when a file or a run has more findings than a report
     * takes. One rule of a list has them.
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
    /** What its values name: something that the configuration defines, or owners of documents. */
    names?: 'fields' | 'types' | 'owners';
    /** The only fields that it takes; without this, it takes all. */
    among?: readonly string[];
    /** The only values that it takes. */
    choices?: readonly string[];
    /** What each value matches, in linear time, and how a message describes that. */
    pattern?: {
        regex: RegExp;
        expected: string;
    };
    /** Finds what is wrong with the list as a whole: the index of the value at fault, and a message. */
    faultIn?: (values: readonly string[]) => {
        index: number;
        message: string;
    } | null;
    /** Its values are additional keys of documents, which may have the names of fields. */
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
/** A rule about everything that owners have. It runs only if the run has all documents of the repository. */
export interface PortfolioRule extends RuleInfo {
    /** `coverages` has one for each owner, in their order. */
    checkPortfolio(coverages: readonly Coverage[], context: RuleOptions): Iterable<PortfolioFinding>;
}
/**
 * A rule about the text of a file, however broken the file is. What it finds is confidential: the file is then read
 * with those places blacked out, so that no other rule and no report can repeat them.
 */
export interface TextRule extends RuleInfo {
    /** The findings in their order; their places do not overlap. */
    checkText(text: string, context: TextContext): Iterable<RuleFinding>;
}
export type AnyRule = Rule | PortfolioRule | TextRule;
/** What a portfolio rule yields. */
export interface PortfolioFinding {
    messageId: string;
    at: Entry;
    /** The place in the entry's file; without it, the beginning of the entry. */
    place?: Region;
    /** Other places that the finding is about. */
    related?: readonly FilePlace[];
    /** As in the finding of a document. */
    about?: readonly string[];
    data?: Record<string, string | number>;
}
/** The options of a rule: what the configuration sets, else their defaults. */
export interface RuleOptions {
    /**
     * The value of a list option.
     *
     * @throws {Error} when the rule declares no such option
     */
    list(name: string): readonly string[];
    /**
     * The value of a number option.
     *
     * @throws {Error} when the rule declares no such option
     */
    number(name: string): number;
}
export interface TextContext extends RuleOptions {
    /** Called only for a text that may contain a secret. */
    findSecrets: FindSecrets;
}
export interface RuleContext extends RuleOptions {
    /** The preset, with its look-up tables. */
    vocabulary: Vocabulary;
    /** The lines of the file that the document is in. */
    lines: LineIndex;
    minScore: number;
    scorer: ScorerName;
    /** The required fields of the document in their order, with what fills each. */
    required: RequiredField[];
    /** The score of each answer, in the order of the document. */
    scores: AnswerScore[];
    /** All rules of the run, including those that are off. */
    rules: readonly AnyRule[];
    inlineConfig: InlineConfig;
    /** The suppressions of the document. Only rules that judge suppressions know which of them are used. */
    suppressions: ReturnType<Suppressions['of']>;
    /** Reads a text of the document. Each text is read once, however many rules ask. */
    read(prose: ProseText): Reading;
    /** The numbers of the document and what they measure, computed once. */
    measures(): DocumentMeasures;
    /** Whether a word exists: then it is most likely not a misspelling. */
    isWord(word: string): boolean;
}
/** A field that the document must have; `field` is null where it has none. */
export interface RequiredField {
    name: string;
    spec: FieldSpec;
    filled: boolean;
    field: Field | null;
}
