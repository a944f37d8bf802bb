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
    /** `shown`: a text of the same length that excerpts are cut from, where the text itself must not be shown. */
    constructor(text: string, shown?: string);
    position(offset: number): Position;
    /** The offset of the CR for the place between CR and LF: the line ends before both. */
    private beforeBreak;
    /**
     * The offset of a position. A position after the end of its line, or on a line that does not exist, gives the nearest
     * existing one.
     */
    offset({ line, column }: Position): number;
    /** A span as lines and columns, the end exclusive. */
    region({ start, end }: Span): Region;
    /** The columns of a span in bytes of UTF-8, with a byte order mark; undefined if they are those in UTF-16 units. */
    byteColumns({ start, end }: Span): [start: number, end: number] | undefined;
    /** Counts on from the offset before, so that the places of one line, asked for in order, read it once. */
    private byteColumn;
    /** The line that a span starts on; of a long line, a window around the span. */
    excerpt(span: Span): Excerpt;
    /** The offset of a line's first column: after a byte order mark, which no editor shows. */
    private startOf;
    /** The 1-based line that holds `offset`. */
    private lineAt;
}
/** The text with a line feed for each CR that ends a line by itself. Every offset stays the same. */
export declare function withLineFeeds(text: string): string;
/** Offset of the first character of the line at `at`. */
export declare function startOfLine(text: string, at: number): number;
/** Offset of the line feed that ends the line at `at`, or the end of the text. */
export declare function endOfLine(text: string, at: number): number;
/** Whether a cut at `at` would leave half a character on each side. */
export declare function splitsPair(text: string, at: number): boolean;
