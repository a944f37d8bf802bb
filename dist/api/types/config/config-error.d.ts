/** A place in a file of the configuration. Line and column are 1-based. */
export interface ConfigPlace {
    /** Relative to the root of the repository. */
    filePath: string;
    line: number;
    column: number;
}
/** A configuration that cannot be used. `message` is one line, which starts with the place if there is one. */
export declare class ConfigError extends Error {
    readonly place: ConfigPlace | null;
    constructor(message: string, place?: ConfigPlace | null);
}
