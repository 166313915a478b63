import { defineRule } from './rule.js';

/** Docs, examples and tests: [ignoriere-kommentar.md](./ignoriere-kommentar.md). */
export const ignoriereKommentar = defineRule({
  id: 'ignoriere-kommentar',
  severity: 'warning',
  de: {
    ohneRegel: () => ({
      message: 'Dieser Kommentar soll einen Befund ignorieren, nennt aber keine Regel.',
      help: 'Schreiben Sie dahinter die Regel und den Grund, zum Beispiel: ignoriere satz-zu-lang -- Wortlaut der Satzung',
    }),
    ohneGrund: (f: { regeln: readonly string[] }) => ({
      message: `Dieser Kommentar soll „${f.regeln.join('“, „')}“ ignorieren. Ein Grund fehlt, deshalb gilt er nicht.`,
      help: `Schreiben Sie den Grund dahinter, zum Beispiel: ignoriere ${f.regeln.join(', ')} -- Wortlaut der Satzung`,
    }),
    aehnlich: (f: { regel: string; gemeint: string }) => ({
      message: `Die Regel „${f.regel}“ gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { regel: string }) => ({
      message: `Die Regel „${f.regel}“ gibt es nicht.`,
      help: 'Wie eine Regel heißt, steht in der ersten Zeile des Befunds. Alle Regeln nennt „vorhaben explain“.',
    }),
    fest: (f: { regel: string }) => ({
      message: `Befunde der Regel „${f.regel}“ lassen sich nicht ignorieren.`,
      help: `Nehmen Sie „${f.regel}“ aus dem Kommentar heraus, und berichtigen Sie, was der Befund nennt.`,
    }),
    fehler: (f: { regel: string }) => ({
      message: `„${f.regel}“ ist hier ein Fehler. Fehler lassen sich nicht ignorieren.`,
      help: `Nehmen Sie „${f.regel}“ aus dem Kommentar heraus, und berichtigen Sie den Fehler.`,
    }),
    unnoetig: (f: { regel: string }) => ({
      message: `Hier gibt es keinen Befund „${f.regel}“, den dieser Kommentar ignorieren könnte.`,
      help: 'Ist der Befund erledigt, dann löschen Sie den Kommentar. Sonst setzen Sie ihn in die Zeile über der Stelle.',
    }),
    imText: (f: { kommentar: string }) => ({
      message: 'Unter dem Kopf beginnt # keinen Kommentar. Deshalb gilt dieser hier nicht.',
      help: `Schreiben Sie: <!-- ${f.kommentar} -->`,
    }),
    imWert: (f: { kommentar: string; angabe: string; zeile: number }) => ({
      message: `Dieser Kommentar steht im Text von „${f.angabe}“. Dort gilt er nicht, und er kann mit dem Text veröffentlicht werden.`,
      help: `Nehmen Sie ihn aus dem Text heraus. Schreiben Sie allein in eine neue Zeile über „${f.angabe}“ (Zeile ${f.zeile}): # ${f.kommentar}`,
    }),
    htmlImKopf: (f: { kommentar: string }) => ({
      message: 'Im Kopf beginnt ein Kommentar mit #. Deshalb gilt dieser hier nicht.',
      help: `Löschen Sie ihn. Schreiben Sie allein in die Zeile über der Angabe: # ${f.kommentar}`,
    }),
    undeutlich: (f: { kommentar: string; zeichen: string }) => ({
      message: 'Dieser Kommentar soll wohl einen Befund ignorieren. So gilt er nicht.',
      help: `Schreiben Sie: ${f.zeichen === '<!--' ? `<!-- ${f.kommentar} -->` : `# ${f.kommentar}`}`,
    }),
  },
});
