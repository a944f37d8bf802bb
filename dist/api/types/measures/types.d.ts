/** What a number may be, in the own unit of its dimension. */
export interface Amount {
    dimension: number;
    low: number;
    high: number;
    /** Seconds that it is counted in; 0 for none. */
    per: number;
}
/** Something that an author measured. */
export interface Measure {
    /**
     * `value`: one number. `pair`: a before and an after. `change`: how much it changed (`by 40 %`, `halved`). `period`: how
     * long something was so (`within two weeks`).
     */
    kind: 'value' | 'pair' | 'change' | 'period';
    /** Of a pair the after. */
    amount: Amount;
    /** Null but for a pair. */
    before: Amount | null;
    /** Hashes of the words that say which time it is of: months, years, `first`, `new`. */
    when: readonly number[];
    stage: Stage;
    /** What its own clause says of when it was so: `fell to 11` at the end, `had been 38` at the start. */
    turn: Stage;
    /** Stems of the words next to it: what is measured. */
    near: readonly number[];
    /** Stems of the words right after a count: what is counted. */
    noun: readonly number[];
    /** Stems of the words of its sentence, and hashes of the other numbers there. */
    words: readonly number[];
    /** What narrows it: by turns the hash of a place in a sentence, such as a preposition, and the stem that is there. */
    slots: readonly number[];
    /** Of a share how many the whole is; 0 for others. */
    whole: number;
    /** Whether its sentence has no other pair, or no other change. */
    isOnly: boolean;
    /** The row that its sentence begins in, which distinguishes it from the others of its text. */
    sentence: number;
    /** Offsets into the text. */
    start: number;
    end: number;
}
/** Whether the part of the story says how things were or how they became; null if it does not say. */
export type Stage = 'start' | 'end' | null;
/** What a text says in numbers. */
export interface Measured {
    /** At most `MAX_MEASURES` (`measures.ts`). */
    measures: Measure[];
    /** All amounts of the text, also those that measure nothing by themselves. */
    amounts: Amount[];
}
