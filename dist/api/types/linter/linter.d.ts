import type { Config } from '../config/config.js';
import type { Model } from '../reader/model.js';
import type { AnyRule } from '../rules/types.js';
import type { Document, Source } from '../types.js';
import type { DocumentReport, Finding, PastDocument, Report, Skipped } from './report.js';
/** Takes a document as it stands in the report, as soon as it is finished. */
export type DocumentSink = (document: DocumentReport) => void;
export interface LintOptions {
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
}
/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
export declare function lint(sources: Iterable<Source>, { model, ...options }: LintOptions): Report;
/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
export declare class Linter {
    private readonly loadModel;
    private reader;
    private readonly config;
    private readonly rules;
    private readonly judge;
    private readonly isComplete;
    private readonly parser;
    private readonly details;
    private readonly documents;
    /** What the stories are compared by, where the run has all of them. */
    private readonly takesFingerprints;
    private readonly fingerprints;
    private readonly findings;
    private readonly suppressed;
    private suppressedCount;
    private readonly skipped;
    private readonly banks;
    /** What the stories of each bank say. */
    private readonly storyTexts;
    constructor({ loadModel, config, rules, details, isComplete, prefix, }: Omit<LintOptions, 'model'> & {
        loadModel: () => Model;
    });
    /** `before`: what a bank was; its stories that read the same now are not judged again. */
    add(source: Source, before?: Source): void;
    private addBank;
    /** The documents of one file. */
    private addFile;
    /** What the report keeps of a document. */
    private reported;
    private analyze;
    /** Records a file that was matched but is not to be checked. */
    skip(skipped: Skipped): void;
    report(): Report;
    private portfolioOf;
    private documentReader;
    /** A source as a document, of a bank its first story, with what is found in all of it; it adds nothing to the report. */
    inspect(source: Source): {
        document: Document;
        findings: Finding[];
    };
    /** What the documents of a file were, read from its earlier text; it adds nothing to the report. */
    past(source: Source, newOf?: NewOf): PastDocument[];
    private pastOf;
}
/** Those of a document's findings that count. */
export type NewOf = (document: DocumentReport, findings: readonly Finding[]) => readonly Finding[];
