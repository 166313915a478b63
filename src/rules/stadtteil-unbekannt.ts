import { quote } from '../base/words.js';
import { gebietsnamen } from '../model/gebiete.js';
import { eintraege, type Gesamtstadt, inEigeneZeilen, listenregel } from './liste.js';

/** What to type for the whole city; `stadtteile` needs not be there then. */
function rat({ anzahl, steht }: Gesamtstadt): string {
  const weg = anzahl === 1 ? 'die Zeile „stadtteile:“ mit diesem Eintrag' : 'diesen Eintrag';
  if (steht === 1) return `Streichen Sie ${weg}. „gesamtstadt: ja“ steht schon da.`;
  return `Schreiben Sie unter „rubrik:“, so weit eingerückt wie „stadtteile:“, die Zeile „gesamtstadt: ja“. Streichen Sie dafür ${weg}.`;
}

/** Docs, examples and tests: [stadtteil-unbekannt.md](./stadtteil-unbekannt.md). */
export const stadtteilUnbekannt = listenregel({
  id: 'stadtteil-unbekannt',
  severity: 'warning',
  was: 'Den Stadtteil',
  fremd: ({ wert }) => ({
    message: `Den Stadtteil ${quote(wert)} kennt der Leitfaden nicht.`,
    help: 'Prüfen Sie die Schreibweise. Die Namen stehen in leitfaden.yaml unter „stadtteile“.',
  }),
  mehrere: inEigeneZeilen('Stadtteile'),
  gesamtstadt: (f) => ({
    message: `${quote(f.wert)} ist kein Stadtteil, sondern die ganze Stadt.`,
    help: rat(f),
  }),
  erlaubt: ({ stadtteile }) => gebietsnamen(stadtteile).keys(),
  worte: ({ rubrik }) => eintraege('/rubrik/stadtteile/*', rubrik?.stadtteile),
});
