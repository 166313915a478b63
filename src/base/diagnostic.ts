/** How grave a finding is. The reports call them Fehler, Warnung and Hinweis. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * A range in a file: lines and columns count from 1, columns in code points of the real file
 * (a byte order mark is not counted, CRLF is one line end); the end is exclusive.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a sentence is made from. Facts are data; only the report turns them into words. */
export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** Replaces the text of a range. */
export interface Edit extends Place {
  readonly text: string;
}

/** A mend that a program can carry out. `safe` means: nobody has to look at it first. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** The file has to be saved anew in this encoding; there are no edits then. */
  readonly encoding?: 'utf-8';
}

/**
 * Something worth telling: the id of a rule, the key of one of its sentences, the facts for it and the place.
 * It has no severity yet: that is the rule's and the Leitfaden's to say.
 */
export interface Finding {
  readonly rule: string;
  readonly key: string;
  readonly facts: Facts;
  readonly place: Place;
  /** JSON pointer (RFC 6901) of the value in the header, where the finding is about one. */
  readonly pointer?: string;
  readonly fix?: Fix;
}

/** A finding in a file, with its severity: what `check` reports. */
export interface Diagnostic extends Finding {
  readonly file: string;
  readonly severity: Severity;
}

/** What a reader gives back. It never throws for bad input: no value, then at least one finding. */
export interface Result<T> {
  readonly value?: T;
  readonly findings: readonly Finding[];
}

/** The first three characters of a file: where a finding stands that is about the file as a whole. */
export const fileStart: Place = { line: 1, column: 1, endLine: 1, endColumn: 4 };
