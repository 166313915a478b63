import type { OutputFile } from '../renderer.js';
import { templates } from '../templates.generated.js';
import { bereiche, seite } from './seite.js';
import type { Site } from './site.js';

/**
 * What a server shows at an address that does not exist. It is shown at any depth, so its links begin at the address of
 * the list; where the settings name none, at the top of the server.
 */
export function nichtGefundenPage({ rahmen, liste }: Site): OutputFile {
  const path = '404.html';
  const { adresse } = liste.einstellungen;
  const wurzel = adresse === undefined ? '/' : `${new URL(adresse).pathname.replace(/\/+$/, '')}/`;
  const page = {
    ...seite(rahmen, { path, titel: 'Seite nicht gefunden', wurzel }),
    start: wurzel + bereiche.start.path,
    beendet: wurzel + bereiche.beendet.path,
  };
  return { path, content: templates.fehlt(page) };
}
