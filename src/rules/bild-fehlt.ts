import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [bild-fehlt.md](./bild-fehlt.md). */
export const bildFehlt = defineRule({
  id: 'bild-fehlt',
  severity: 'warning',
  de: {
    fehlt: (f: { ziel: string }) => ({
      message: `Die Datei ${quote(f.ziel)} gibt es nicht. Statt des Bildes wird nur seine Beschreibung gezeigt.`,
      help: 'Legen Sie die Datei an diese Stelle, oder berichtigen Sie den Namen. Gesucht wird vom Ordner des Steckbriefs aus.',
    }),
    schreibweise: (f: { ziel: string; name: string }) => ({
      message: `Die Datei ${quote(f.ziel)} gibt es nicht, aber ${quote(f.name)}. Große und kleine Buchstaben sind hier verschieden.`,
      help: 'Schreiben Sie den Namen genauso, wie die Datei heißt.',
    }),
    vorgemerkt: (f: { ziel: string }) => ({
      message: `Die Datei ${quote(f.ziel)} liegt im Ordner, ist aber für den nächsten Commit nicht vorgemerkt.`,
      help: 'Merken Sie auch das Bild vor, mit „git add“ und dem Namen der Datei.',
    }),
  },
});
