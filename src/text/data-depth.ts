/** The most nested collections of YAML and JSON. More are refused, alike in both: JSON is read as YAML, too. */
export const MAX_DATA_DEPTH = 20;
