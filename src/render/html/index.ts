import { rahmenOf } from '../rahmen.js';
import type { OutputFile, Renderer } from '../renderer.js';
import { legalPages } from './rechtliches.js';
import { startPage } from './start.js';
import { sheetOf } from './stylesheet.js';
import { movedPages } from './umgezogen.js';
import { vorhabenPage } from './vorhaben.js';

/** The pages of the list: plain HTML without scripts, readable from a server and from a folder alike. */
export const html: Renderer = {
  format: 'html',
  summary: 'Barrierearme Seiten für das Netz, ohne Skripte',
  *render(liste, beilagen = {}): Iterable<OutputFile> {
    const rahmen = rahmenOf(liste, beilagen);
    yield startPage(rahmen, liste);
    for (const one of liste.vorhaben) yield vorhabenPage(rahmen, one);
    yield* movedPages(rahmen, liste);
    yield* legalPages(rahmen, liste);
    yield { path: 'vorhaben.css', content: sheetOf(liste, beilagen) };
    if (beilagen.logo && rahmen.logo) yield { path: rahmen.logo.pfad, content: beilagen.logo.bytes };
    yield* beilagen.kern?.dateien ?? [];
  },
};
