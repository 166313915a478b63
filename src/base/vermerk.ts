import type { Place } from './diagnostic.js';

/** A comment of a Steckbrief by which rules are to be silent: `vorhaben: ignoriere REGEL -- Grund`. */
export interface Vermerk {
  /** The ids of the rules as they are written; nobody has looked yet whether there are such rules. */
  readonly regeln: readonly string[];
  /** Empty if there is none. */
  readonly grund: string;
  /** The comment itself. */
  readonly place: Place;
  /** The first and the last line that it speaks for. */
  readonly von: number;
  readonly bis: number;
  /** Written as `#` in the text, where that begins a heading and no comment. */
  readonly isHeading: boolean;
}
