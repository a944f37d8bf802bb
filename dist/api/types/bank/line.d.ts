export type LineKind = 'blank' | 'break' | 'code' | 'comment' | 'fence' | 'frontmatter' | 'heading' | 'html' | 'table' | 'text' | 'underline';
/** A line of a bank. Offsets are UTF-16 units of the whole text. */
export interface Line {
    /** 1-based; lines end with LF, CRLF or CR, as in all other positions. */
    number: number;
    start: number;
    /** The end without the line break. */
    end: number;
    kind: LineKind;
    quoted: boolean;
    /** The columns of blanks after quote marks, before the list mark or the text. */
    indent: number;
    /** `-`, `*`, `1.`, or empty. */
    mark: string;
    /** The offset after quote marks, indentation, list mark and check box; in a heading, after its signs. */
    content: number;
    /** 1 to 6 for a heading, or 0. */
    level: number;
}
/** At most `length` UTF-16 units from the beginning of a line's content: enough to know what it is. */
export declare function opening(text: string, { content, end }: Pick<Line, 'content' | 'end'>, length: number): string;
/** The index of the line with an offset. */
export declare function lineAt(lines: readonly Line[], offset: number): number;
