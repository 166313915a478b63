import { bildFiles } from '../bilder.js';
import { blattOf } from '../blatt.js';
import type { OutputFile, Renderer } from '../renderer.js';
import { css } from '../templates.generated.js';
import { auswahlPages } from './auswahl.js';
import { beendetPage } from './beendet.js';
import { datenPage } from './daten.js';
import { mitmachenPage } from './mitmachen.js';
import { nichtGefundenPage } from './nicht-gefunden.js';
import { siteOf } from './site.js';
import { startPage } from './start.js';
import { tabellePage } from './tabelle.js';
import { movedPages } from './umgezogen.js';
import { vorhabenPage } from './vorhaben.js';

/** The pages of the list: plain HTML without scripts, readable from a server and from a folder alike. */
export const html: Renderer = {
  format: 'html',
  summary: 'Barrierearme Seiten für das Netz, ohne Skripte',
  *render(liste, formate = []): Iterable<OutputFile> {
    const site = siteOf(liste, formate);
    yield* startPage(site);
    yield tabellePage(site);
    yield mitmachenPage(site);
    yield beendetPage(site);
    yield datenPage(site);
    yield* auswahlPages(site);
    for (const one of liste.vorhaben) {
      yield vorhabenPage(one, site);
      yield* bildFiles(one, () => blattOf(one, liste));
    }
    yield* movedPages(site.rahmen, liste);
    yield nichtGefundenPage(site);
    yield { path: 'vorhaben.css', content: css };
  },
};
