import { defineRule } from './rule.js';

const stufen: Readonly<Record<string, string>> = {
  error: 'einen Fehler (error)',
  warning: 'eine Warnung (warning)',
  hint: 'einen Hinweis (hint)',
};

/** Docs, examples and tests: [regel-einstellung.md](./regel-einstellung.md). */
export const regelEinstellung = defineRule({
  id: 'regel-einstellung',
  severity: 'error',
  de: {
    aehnlich: (f: { regel: string; gemeint: string }) => ({
      message: `Die Regel „${f.regel}“ gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { regel: string }) => ({
      message: `Die Regel „${f.regel}“ gibt es nicht.`,
      help: 'Löschen Sie den Eintrag. Alle Regeln nennt „vorhaben explain“.',
    }),
    fest: (f: { regel: string }) => ({
      message: `Die Regel „${f.regel}“ lässt sich nicht einstellen. Sie nennt, was sich nicht lesen oder nicht veröffentlichen lässt.`,
      help: 'Löschen Sie den Eintrag.',
    }),
    grund: (f: { regel: string; grund: string }) => ({
      message: `Bei der Regel „${f.regel}“ steht als Grund nur „${f.grund.trim()}“. Das erklärt nichts.`,
      help: 'Schreiben Sie in einem Satz, warum die Stadt diese Regel anders einstellt.',
    }),
    milder: (f: { regel: string; schwere: string; leitfaden: string }) => ({
      message: `Der Leitfaden macht aus der Regel „${f.regel}“ ${stufen[f.leitfaden]}. Hier steht „${f.schwere}“, das wäre weniger streng.`,
      help: 'Löschen Sie den Eintrag, oder ändern Sie den Leitfaden. Strenger als der Leitfaden darf „vorhaben.yaml“ sein, milder nicht.',
    }),
  },
});
