import type { Place } from './diagnostic.js';

/** Why a comment that is meant to silence a rule does not hold, however right its words are. */
export type Hindernis =
  /** `#` below the header: there it begins a heading or is a part of the text. */
  | { readonly art: 'imText' }
  /** `#` in a value of the header, with the name and the line of the entry. */
  | { readonly art: 'imWert'; readonly angabe: string; readonly zeile: number }
  /** Only nearly the words of such a comment, with the sign with which it begins. */
  | { readonly art: 'undeutlich'; readonly zeichen: '#' | '<!--' };

/** A comment of a Steckbrief by which rules are to be silent: `vorhaben: ignoriere REGEL -- Grund`. */
export interface Vermerk {
  /** The ids of the rules as they are written, each once; nobody has looked yet whether there are such rules. */
  readonly regeln: readonly string[];
  /** Empty if there is none. */
  readonly grund: string;
  /** The comment itself. */
  readonly place: Place;
  /** The first and the last line that it speaks for. */
  readonly von: number;
  readonly bis: number;
  /** Left out if the comment holds. */
  readonly hindernis?: Hindernis;
}

/** The words of such a comment, without the signs around it. */
export const vermerkText = (regeln: readonly string[], grund: string): string =>
  `vorhaben: ignoriere ${regeln.join(', ') || 'satz-zu-lang'} -- ${grund || 'Grund'}`;
