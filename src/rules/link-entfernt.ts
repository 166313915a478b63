import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const site = /^(?:www\.[^\s@]+|(?:[\p{L}\d-]+\.)+(?:de|eu|com|org|net|info)(?:[/?#][^\s@]*)?)$/iu;
const mailbox = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/;

/** What to type for an address without its beginning. */
function meantAs(ziel: string): string {
  const beginning = site.test(ziel) ? 'https://' : mailbox.test(ziel) ? 'mailto:' : '';
  return beginning === '' ? '' : ` Schreiben Sie in die runden Klammern: ${beginning}${ziel}`;
}

/** Docs, examples and tests: [link-entfernt.md](./link-entfernt.md). */
export const linkEntfernt = defineRule({
  id: 'link-entfernt',
  severity: 'warning',
  de: {
    unbenutzt: (f: { text: string }) => ({
      message: `Die Zeile ${quote(f.text)} wird weggelassen: Sie nennt ein Ziel, aber kein Verweis im Text benutzt sie.`,
      help: 'Schreiben Sie den Verweis so: [Text](https://…). Soll die Zeile im Text stehen, dann löschen Sie die eckigen Klammern.',
    }),
    fussnote: (f: { text: string }) => ({
      message: `Fußnoten gibt es nicht: ${quote(f.text)} bleibt so im Text stehen.`,
      help: 'Schreiben Sie die Anmerkung in runden Klammern an ihre Stelle im Text.',
    }),
    titel: (f: { titel: string }) => ({
      message: `Der Zusatz ${quote(f.titel)} hinter der Adresse erscheint nicht auf der Seite.`,
      help: 'Schreiben Sie den Zusatz in den Text, und löschen Sie ihn hinter der Adresse. Der Verweis sieht dann so aus: [Text](https://…).',
    }),
    verweis: (f: { ziel: string }) => ({
      message: `Der Verweis auf ${quote(f.ziel)} wird weggelassen, sein Text bleibt.`,
      help: `Veröffentlicht werden Verweise, die mit https://, http://, mailto: oder tel: beginnen und vor dem Namen der Seite kein @ haben.${meantAs(f.ziel)}`,
    }),
  },
});
