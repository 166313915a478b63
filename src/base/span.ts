/** A range of a text: UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence with the number of its words. */
export interface Sentence extends Span {
  readonly words: number;
}
