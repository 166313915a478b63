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
  /** A flow list of 5,000 words on one line keeps the parser busy; a text of one line has at most 1,000 characters. */
  headerLine: 20_000,
  /** Errors of the parser that are explained in one file: a few a line, no more than anybody reads. */
  explainedErrors: 20,
  errorsOfLine: 4,
  bodyCharacters: 100_000,
  bodyLines: 4000,
  /** A picture of a camera in full size has mostly less; a browser needs four bytes a pixel to show it. */
  bildBytes: 5 * 1024 * 1024,
  bildPixel: 8000,
  /** The pictures that one Steckbrief may name: each is read to its end. */
  bilder: 30,
  /** Control and invisible characters named one by one in a file; more of them are counted. */
  namedCharacters: 5,
} as const;
