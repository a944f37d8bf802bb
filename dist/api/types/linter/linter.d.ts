import type { ParseBank } from '../bank/types.js';
import type { FindSecrets } from '../confidential/types.js';
import type { Config } from '../config/config.js';
import type { Model } from '../reader/model.js';
import type { AnyRule } from '../rules/types.js';
import type { Document, Source } from '../types.js';
import { type NewOf } from './past-document.js';
import type { DocumentReport, Finding, PastDocument, Report, Skipped } from './report.js';
/** Takes a document as the report has it, as soon as it is finished. */
export type DocumentSink = (document: DocumentReport) => void;
/**
 * Parts of the engine that few files need. A host that waits for all that it loads may load them when they are asked
 * for.
 */
export interface LoadedParts {
    /** Asked only for a text that may hold a secret. */
    findSecrets: FindSecrets;
    /** Asked only for a bank. */
    parseBank: ParseBank;
}
export interface LintOptions extends LoadedParts {
    model: Model;
    /** With the preset in it. */
    config: Config;
    /** Those that the configuration was made for. */
    rules: readonly AnyRule[];
    /** Whether the report has what was seen in each document, or who takes each document with that instead. */
    details?: boolean | DocumentSink;
    /** Whether the sources are all that their owners have; without that, nothing is said about portfolios. */
    isComplete?: boolean;
    /** The folder that the configuration's globs count from, relative to the root: `''`, or ending in `/`. */
    prefix?: string;
    /** Whether the report has all findings of each file: a baseline limits them after it removes the known ones. */
    wholeFiles?: boolean;
}
/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
export declare function lint(sources: Iterable<Source>, { model, ...options }: LintOptions): Report;
/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
export declare class Linter {
    private readonly loadModel;
    private reader;
    private readonly config;
    private readonly rules;
    private readonly settings;
    private readonly judge;
    private readonly isComplete;
    private readonly parser;
    private readonly details;
    private readonly wholeFiles;
    private readonly documents;
    /** What the documents are compared by, where the run has all of them and a rule asks. */
    private readonly takesFingerprints;
    private readonly takesMeasures;
    private readonly compared;
    private readonly packer;
    private readonly held;
    private readonly findings;
    private readonly suppressed;
    private suppressedCount;
    private readonly skipped;
    private readonly banks;
    /** What the stories of each bank say. */
    private readonly storyTexts;
    constructor({ loadModel, config, rules, findSecrets, parseBank, details, isComplete, prefix, wholeFiles, }: Omit<LintOptions, 'model'> & {
        loadModel: () => Model;
    });
    /** `before`: what a bank was; its stories that read the same now are not judged again. */
    add(source: Source, before?: Source): void;
    private opened;
    private addBank;
    private pastBank;
    /** The documents of one file, and what is judged after them. */
    private addFile;
    private suppressionsOf;
    /** What the report keeps of a document. */
    private reported;
    private analyze;
    /** The entries of `bank-stories` that no story matched so far, by their index, each with what was expected. */
    unmatchedTypes(): {
        index: number;
        message: string;
    }[];
    /** Records a file that was matched but is not to be checked. */
    skip(skipped: Skipped): void;
    report(): Report;
    private portfolioOf;
    private documentReader;
    /**
     * A source as a document, of a bank its first story, with all that is found in it, including what a report would leave
     * out; it adds nothing to the report.
     */
    inspect(source: Source): {
        document: Document;
        documents: DocumentReport[];
        findings: Finding[];
    };
    /** The text of a source as reports may show it, with everything confidential blacked out. */
    shown(source: Source): string;
    /** What the documents of a file were, read from its earlier text; it adds nothing to the report. */
    past(source: Source, newOf?: NewOf): PastDocument[];
    /** The documents of a source, each judged; the report knows nothing of them. */
    private judgedAlone;
}
