import type { Vorhabenliste } from '../model/vorhabenliste.js';
import type { Beilagen } from './beilagen.js';

/** A file of an output. The path is relative to the output folder and separated by `/`. */
export interface OutputFile {
  readonly path: string;
  /** The text of the file, or its bytes. */
  readonly content: string | Uint8Array;
}

/** A file with the whole list that readers can take away. */
export interface Datei {
  readonly path: string;
  /** What it is called on the page "Daten". */
  readonly name: string;
  /** What it is good for, in one sentence. */
  readonly zweck: string;
  /** The names of what it holds of each Vorhaben, where it is made of named values. */
  readonly felder?: readonly string[];
}

/**
 * Turns the public list into files. It is pure: it reads no clock, no disk and no locale, so that the same list gives
 * the same bytes everywhere.
 */
export interface Renderer {
  readonly format: string;
  /** One German line for the help. */
  readonly summary: string;
  /** The file with the whole list, if the format has one. */
  readonly datei?: Datei;
  /**
   * @param formate all formats of this run: the pages link to the files beside them
   * @param beilagen what the caller has read beside the Steckbriefe: the logo, the templates of the city
   */
  readonly render: (
    liste: Vorhabenliste,
    formate?: readonly Renderer[],
    beilagen?: Beilagen,
  ) => Iterable<OutputFile>;
}
