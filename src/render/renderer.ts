import type { Vorhabenliste } from '../model/vorhabenliste.js';
import type { Beilagen } from './beilagen.js';

/** A file of an output. The path is relative to the output folder and separated by `/`. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Turns the public list into files. It is pure: it reads no clock, no disk and no locale, so that the same list gives
 * the same bytes everywhere.
 */
export interface Renderer {
  readonly format: string;
  /** One German line for the help. */
  readonly summary: string;
  readonly render: (liste: Vorhabenliste, beilagen?: Beilagen) => Iterable<OutputFile>;
}
