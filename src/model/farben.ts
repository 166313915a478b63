import { guterKontrast, kleinsterKontrast, lesbar, textKontrast, verschoben } from '../base/kontrast.js';
import type { Erscheinung } from './einstellungen.js';

/** What stands on a page in the colour of the city: links and marks, and links under the pointer. */
export interface Farbpaar {
  readonly akzent: string;
  readonly akzentDunkel: string;
}

/** For bright and for dark screens. */
export interface Farben {
  readonly hell: Farbpaar;
  readonly dunkel: Farbpaar;
}

/** The grounds of our pages on which words stand in the colour of the city; a test holds them against the style sheet. */
export const gruende = {
  hell: ['#ffffff', '#f3f5f8', '#e7f4ec', '#fff4d6'],
  dunkel: ['#14181e', '#1d242c', '#15291f', '#332a10'],
} as const;

type Schirm = keyof typeof gruende;

/** The grounds of KERN-UX that are darker than ours on a bright screen (@kern-ux/native 2.7.2: turquois-050, orange-050). */
const kernGruende = ['#cdf2e4', '#ffe7b6'];

const gruendeAuf = (schirm: Schirm, thema: Erscheinung['thema']): readonly string[] =>
  thema === 'kern' && schirm === 'hell' ? [...gruende.hell, ...kernGruende] : gruende[schirm];

/** To be read on a bright screen a colour becomes darker, on a dark one brighter. */
const richtung = { hell: 'dunkler', dunkel: 'heller' } as const;

/** A colour that is hard to read on our grounds: its ratio, in hundredths cut off, and one that would do. */
export interface Schwach {
  readonly wert: string;
  readonly verhaeltnis: number;
  readonly besser: string;
}

/** What is to be said of a colour that cannot be read on the pages; undefined if it can, or if there is none. */
export function schwachOf(
  wert: string | undefined,
  schirm: Schirm,
  thema?: Erscheinung['thema'],
): Schwach | undefined {
  if (wert === undefined) return undefined;
  const auf = gruendeAuf(schirm, thema);
  const ratio = kleinsterKontrast(wert, auf);
  if (ratio >= textKontrast) return undefined;
  const besser = lesbar(wert, auf, richtung[schirm]);
  return { wert, verhaeltnis: Math.floor(ratio * 100) / 100, besser };
}

const paar = (akzent: string, schirm: Schirm): Farbpaar => ({
  akzent,
  akzentDunkel: verschoben(akzent, richtung[schirm], schirm === 'hell' ? 0.35 : 0.45),
});

/** The colours of a city; for dark screens a brighter one of the same hue, if it names none. Undefined without colours. */
export function farbenOf({ akzent, akzent_dunkel }: Erscheinung = {}): Farben | undefined {
  if (akzent === undefined) return undefined;
  const dunkel = akzent_dunkel ?? lesbar(akzent, gruende.dunkel, richtung.dunkel, guterKontrast);
  return { hell: paar(akzent.toLowerCase(), 'hell'), dunkel: paar(dunkel.toLowerCase(), 'dunkel') };
}
