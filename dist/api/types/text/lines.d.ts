import type { Excerpt, Region, Span } from '../types.js';
export interface Position {
    line: number;
    column: number;
}
/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF, CRLF or CR. */
export declare class LineIndex {
    private readonly starts;
    private readonly text;
    private readonly shown;
    private isAscii;
    /** The part of a line whose bytes were counted last. */
    private counted;
    /** `shown`: what excerpts are cut from, of the same length, where the text itself is not to be shown. */
    constructor(text: string, shown?: string);
    position(offset: number): Position;
    /** Between CR and LF is where the line ends, as it is before both. */
    private beforeBreak;
    /**
     * The offset of a place; a column after the end of its line, or a line that does not exist, is the nearest existing
     * place.
     */
    offset({ line, column }: Position): number;
    /** A span as lines and columns, the end exclusive. */
    region({ start, end }: Span): Region;
    /** The columns of a span counted in bytes of UTF-8, a byte order mark included; undefined where they are the same. */
    byteColumns({ start, end }: Span): [start: number, end: number] | undefined;
    /** Places of one line that are asked for in their order cost one reading of it. */
    private byteColumn;
    /** The line that `span` starts on, shortened to a window around the span when it is long. */
    excerpt(span: Span): Excerpt;
    /** Where a line's first column is: after a byte order mark, which no editor shows. */
    private startOf;
    /** Binary search for the 1-based line that holds `offset`. */
    private lineAt;
}
/** The text with a line feed in place of each CR that ends a line by itself: every offset stays the same. */
export declare function withLineFeeds(text: string): string;
/** Offset of the line feed that ends the line at `at`, or the end of the text. */
export declare function endOfLine(text: string, at: number): number;
/** Whether a cut at `at` would leave half a character on each side. */
export declare function splitsPair(text: string, at: number): boolean;
