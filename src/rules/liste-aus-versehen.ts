import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [liste-aus-versehen.md](./liste-aus-versehen.md). */
export const listeAusVersehen = defineRule({
  id: 'liste-aus-versehen',
  severity: 'hint',
  de: {
    zaehlung: (f: { text: string; besser: string; davor: number; zahl: number }) => ({
      message: `In dieser nummerierten Liste folgt auf die ${f.davor} die ${f.zahl}: ${quote(f.text)}. Auf der Seite stehen die Zahlen so da, wie sie hier geschrieben sind.`,
      help: `Ist eine Liste gemeint, dann zählen Sie durch. Ist keine gemeint, dann schreiben Sie vor jeden Punkt einen Rückstrich: ${f.besser}`,
    }),
    null: (f: { zahl: string; bleibt: string; besser: string }) => ({
      message: `Die Zahl „${f.zahl}“ beginnt mit einer Null. Auf der Seite steht „${f.bleibt}“, ohne die Null.`,
      help: `Soll die Null bleiben, dann schreiben Sie einen Rückstrich vor das Zeichen hinter der Zahl: ${f.besser}`,
    }),
    ordnungszahl: (f: { text: string; besser: string }) => ({
      message: `Die Zeile ${quote(f.text)} wird zu einer nummerierten Liste, weil sie mit einer Zahl und einem Punkt beginnt.`,
      help: `Ist keine Liste gemeint, dann schreiben Sie einen Rückstrich vor den Punkt: ${f.besser}`,
    }),
  },
});
