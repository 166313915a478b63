import { benennung } from '../model/benennung.js';
import { geltendePflichten } from '../model/pflichten.js';
import { wennInWorten, zutreffenderTeil } from '../model/wenn-in-worten.js';
import { ersteZeile, isMissing, zeileFor } from './pflicht.js';
import { defineRule } from './rule.js';

interface Fehlend {
  readonly angabe: string;
  readonly weil: string;
  readonly quelle: string;
  readonly zeile: string;
}

const message = ({ angabe, weil, quelle }: Fehlend): string =>
  `Es fehlt die Angabe ${angabe}. Sie ist hier Pflicht, weil ${weil}${quelle ? ` (${quelle})` : ''}.`;

/** Docs, examples and tests: [bedingte-pflicht.md](./bedingte-pflicht.md). */
export const bedingtePflicht = defineRule({
  id: 'bedingte-pflicht',
  severity: 'error',
  ausLeitfaden: true,
  de: {
    fehlt: (f: Fehlend) => ({
      message: message(f),
      help: `Ergänzen Sie im Kopf die Zeile „${f.zeile}“.`,
    }),
    fehltUnter: (f: Fehlend & { gruppe: string }) => ({
      message: message(f),
      help: `Ergänzen Sie unter „${f.gruppe}“, zwei Leerzeichen eingerückt, die Zeile „${f.zeile}“.`,
    }),
    fehltGruppe: (f: Fehlend & { gruppe: string }) => ({
      message: message(f),
      help: `Ergänzen Sie im Kopf die Zeile „${f.gruppe}:“ und darunter, zwei Leerzeichen eingerückt, „${f.zeile}“.`,
    }),
    leer: (f: Fehlend) => ({
      message: `Bei der Angabe ${f.angabe} steht keine Antwort. Sie ist hier Pflicht, weil ${f.weil}${f.quelle ? ` (${f.quelle})` : ''}.`,
      help: `Tragen Sie die Antwort ein: „${f.zeile}“.`,
    }),
  },
  check({ steckbrief, leitfaden, isWritten }, report) {
    for (const { feld, wenn, quelle = '' } of geltendePflichten(steckbrief, leitfaden)) {
      if (!isMissing(steckbrief, { feld, path: feld.split('.') })) continue;
      const pointer = `/${feld.replaceAll('.', '/')}`;
      const [gruppe = ''] = feld.split('.');
      const first = ersteZeile[feld];
      const facts = {
        angabe: benennung(pointer, leitfaden),
        weil: wennInWorten(zutreffenderTeil(wenn, steckbrief), leitfaden),
        quelle,
        zeile: first ?? zeileFor(feld),
      };
      const at = { pointer, part: 'key' } as const;
      if (isWritten(pointer)) report({ key: 'leer', facts, at });
      else if (isWritten(`/${gruppe}`)) report({ key: 'fehltUnter', facts: { ...facts, gruppe }, at });
      else if (first === undefined && feld === gruppe) report({ key: 'fehlt', facts, at });
      else report({ key: 'fehltGruppe', facts: { ...facts, gruppe }, at });
    }
  },
});
