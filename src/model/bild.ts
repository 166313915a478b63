/** A picture that is published with a Vorhaben: without what cameras and programs write into a file beside it. */
export interface Bild {
  /** The name of its file beside the page: words of the old name and some letters that follow from the bytes. */
  readonly datei: string;
  /** In pixels, as it is shown. */
  readonly breite: number;
  readonly hoehe: number;
  /** What is published: handed over by the caller, the same at every call. */
  readonly bytes: () => Uint8Array;
}

/** The pictures of one Vorhaben by their addresses, letter by letter as its texts name them. */
export type Bilder = ReadonlyMap<string, Bild>;
