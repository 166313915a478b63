/**
 * Limits that are checked before a parser sees a text. A real Steckbrief has 3 to 20 KB; the parsers need the limits,
 * for `yaml` is quadratic in keys and remark can be brought to its knees by 2 KB of nesting.
 */
export const limits = {
  fileBytes: 256 * 1024,
  headerBytes: 64 * 1024,
  headerLines: 1000,
  headerDepth: 8,
  headerNodes: 5000,
  headerIndent: 40,
  bodyCharacters: 100_000,
  bodyLines: 4000,
  /** Control and invisible characters named one by one in a file; more of them are counted. */
  namedCharacters: 5,
} as const;
