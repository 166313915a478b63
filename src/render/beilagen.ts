/** A picture as it is, with the end of its name. */
export interface Bilddatei {
  readonly endung: 'svg' | 'png' | 'jpg' | 'webp';
  readonly bytes: Uint8Array;
}

/** A compiled template: what it shows, and the parts it is made with. */
export type Vorlage = (page: object, options: object) => string;

/** Templates of the city in place of ours; all parts, its own and ours. */
export interface Vorlagen {
  readonly seiten: Readonly<Record<string, Vorlage>>;
  readonly teile: Readonly<Record<string, Vorlage>>;
  /** Gives back a finished page, or ends the run if something is on it that may not be there. */
  readonly geprueft: (name: string, html: string) => string;
}

/** A design from elsewhere: its files, and which of them are style sheets to stand above ours. */
export interface Thema {
  readonly sheets: readonly string[];
  readonly dateien: readonly { readonly path: string; readonly content: string | Uint8Array }[];
}

/** What the caller has read beside the Steckbriefe: renderers themselves read no disk. */
export interface Beilagen {
  readonly logo?: Bilddatei;
  readonly vorlagen?: Vorlagen;
  /** KERN-UX, if the city has chosen it. */
  readonly kern?: Thema;
  /** A style sheet of the city, to stand below ours. */
  readonly css?: string;
  /** How many bytes the files with the whole list have, by their paths, where they were made before the pages. */
  readonly groessen?: ReadonlyMap<string, number>;
}
