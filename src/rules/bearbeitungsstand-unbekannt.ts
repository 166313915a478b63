import { quote } from '../base/words.js';
import { listenregel } from './liste.js';

/** Docs, examples and tests: [bearbeitungsstand-unbekannt.md](./bearbeitungsstand-unbekannt.md). */
export const bearbeitungsstandUnbekannt = listenregel({
  id: 'bearbeitungsstand-unbekannt',
  severity: 'error',
  was: 'Den Bearbeitungsstand',
  aehnlich: ({ wert, gemeint, erlaubt }) => ({
    message: `Den Bearbeitungsstand ${quote(wert)} gibt es nicht. Meinten Sie „${gemeint}“?`,
    help: `Möglich sind: ${erlaubt.join(', ')}.`,
  }),
  fremd: ({ wert, erlaubt }) => ({
    message: `Den Bearbeitungsstand ${quote(wert)} gibt es nicht.`,
    help: `Möglich sind: ${erlaubt.join(', ')}. Mehr Worte dazu passen in den Abschnitt „Bearbeitungsstand“ unter dem Kopf.`,
  }),
  erlaubt: ({ bearbeitungsstaende }) => bearbeitungsstaende.map(({ name }) => name),
  worte: ({ bearbeitungsstand }) => [['/bearbeitungsstand', bearbeitungsstand]],
  strichZaehlt: true,
});
