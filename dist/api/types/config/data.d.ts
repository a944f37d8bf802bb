import type { FailOn, ScorerName, SeveritySetting } from '../types.js';
/**
 * The data of a configuration file, which `schema.ts` checks. The type is not inferred from that schema, because the
 * declarations of the API may name no package.
 */
export interface ConfigData {
    extends?: string | string[] | undefined;
    stories?: string | string[] | undefined;
    answers?: string | string[] | undefined;
    banks?: string | string[] | undefined;
    'bank-stories'?: BankStoryData[] | undefined;
    ignore?: string | string[] | undefined;
    'fail-on'?: FailOn | undefined;
    'max-warnings'?: number | undefined;
    'min-score'?: number | undefined;
    scorer?: ScorerName | undefined;
    baseline?: string | false | undefined;
    'inline-config'?: boolean | undefined;
    'common-fields'?: Entries<FieldData> | undefined;
    'story-types'?: Entries<StoryTypeData> | undefined;
    themes?: Entries<string> | undefined;
    prompts?: Entries<PromptData> | undefined;
    questions?: Entries<QuestionData> | undefined;
    values?: Entries<ValueData> | undefined;
    skeleton?: string[] | undefined;
    words?: {
        mechanism?: ListData<string> | undefined;
        evidence?: ListData<string> | undefined;
    } | undefined;
    'rubric-words'?: Record<string, string[] | undefined> | undefined;
    placeholders?: ListData<string> | undefined;
    rules?: RuleSettings | undefined;
    overrides?: OverrideData[] | undefined;
}
/** Entries by name; `false` drops an earlier one. */
export type Entries<Entry> = Record<string, Entry | false>;
/** A list is added to the earlier one; `replace` replaces it. */
export type ListData<Item> = Item[] | {
    replace: Item[];
};
/** A hint, or a mapping with one. */
export type FieldData = string | {
    hint: string;
    title?: string | undefined;
    aliases?: string[] | undefined;
};
export interface StoryTypeData {
    title?: string | undefined;
    shows?: string[] | undefined;
    fields?: Entries<FieldData> | undefined;
    'follow-ups'?: ListData<FollowUpData> | undefined;
}
export interface FollowUpData {
    label: string;
    /** The words that show an answer. Only a question that the type already has may go without. */
    words?: string[] | undefined;
    hint?: string | undefined;
}
export interface PromptData {
    question?: string | undefined;
    elements?: ElementData[] | undefined;
    'looks-forward'?: boolean | undefined;
}
export interface QuestionData {
    text: string;
    themes?: string[] | undefined;
    types?: string[] | undefined;
    shows: string;
}
/** A label, or a mapping with one. */
export type ElementData = string | {
    label: string;
    words?: string[] | undefined;
    hint?: string | undefined;
};
/** A translation, or a mapping with one. */
export type ValueData = string | {
    translation: string;
    words?: string[] | undefined;
    aliases?: string[] | undefined;
};
/** Gives the type to the stories of banks that match everything else that is given. */
export interface BankStoryData {
    title?: string | undefined;
    tag?: string | undefined;
    files?: string | string[] | undefined;
    type: string;
}
/** For each rule, a severity or a mapping with `severity` and options. */
export type RuleSettings = Record<string, SeveritySetting | RuleSetting | undefined>;
export interface RuleSetting {
    severity?: SeveritySetting | undefined;
    [option: string]: string[] | number | SeveritySetting | undefined;
}
export interface OverrideData {
    files: string | string[];
    rules?: RuleSettings | undefined;
    'min-score'?: number | undefined;
}
/** Something wrong with a configuration: the path of keys to it, and a message. */
export interface ConfigIssue {
    path: (string | number)[];
    /** Whether the key itself is at fault, and not its value. */
    atKey: boolean;
    message: string;
}
