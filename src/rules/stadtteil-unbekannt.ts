import { quote } from '../base/words.js';
import { gebietsnamen } from '../model/gebiete.js';
import { eintraege, inEigeneZeilen, listenregel } from './liste.js';

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
  erlaubt: ({ stadtteile }) => gebietsnamen(stadtteile).keys(),
  worte: ({ rubrik }) => eintraege('/rubrik/stadtteile/*', rubrik?.stadtteile),
});
