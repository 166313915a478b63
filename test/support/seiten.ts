import type { Leitfaden } from '../../src/model/leitfaden.js';
import type { Angaben, Steckbrief } from '../../src/model/steckbrief.js';
import { faehrplatz, filesOf, leitfaden, listeOf } from './brueckenfelde.js';

const gebiet = (name: string, teile: Leitfaden['stadtteile'] = []) => ({ name, aliase: [], teile });

/** The invented city with areas and themes; a new one each time, for much is computed once a Leitfaden. */
export const stadtMitGebieten = (): Leitfaden => ({
  ...leitfaden,
  stadtteile: [
    { ...gebiet('Altstadt'), aliase: ['Innenstadt'] },
    { ...gebiet('Rade', [gebiet('Groß Rade'), gebiet('Klein Rade')]), ortsbeirat: 'Ortsbeirat Rade' },
    gebiet('Nordhafen'),
  ],
  themen: ['Verkehr', 'Kultur'],
});

/** A Vorhaben with its id as its name. */
export const named = (id: string, angaben: Angaben = {}): Steckbrief => ({
  ...faehrplatz({ bezeichnung: id, ...angaben }),
  id,
});

/** The files of the pages by their paths. */
export const pages = (sheets: readonly Steckbrief[], settings: Parameters<typeof listeOf>[1] = {}) =>
  filesOf('html', listeOf(sheets, { leitfaden: stadtMitGebieten(), ...settings }));

export const main = (html = ''): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

/** The ids of the Vorhaben that a page lists. */
export const linked = (html = ''): string[] =>
  [...main(html).matchAll(/<h3><a href="[^"]*vorhaben\/([a-z0-9-]+)\//g)].map(([, id = '']) => id);

/** The words of a page, without its frame. */
export const words = (html: string): string =>
  main(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
