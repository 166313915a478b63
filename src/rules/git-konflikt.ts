import { counted } from '../base/words.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [git-konflikt.md](./git-konflikt.md). */
export const gitKonflikt = defineRule({
  id: 'git-konflikt',
  severity: 'error',
  de: {
    marken: (f: { zeilen: string; weitere: number }) => ({
      message: `In der Datei stehen zwei Fassungen desselben Textes. Git konnte sie nicht zusammenführen und hat die Stellen markiert: Zeile ${f.zeilen}${f.weitere > 0 ? `, dazu ${counted(f.weitere, 'weitere Zeile', 'weitere Zeilen')}` : ''}.`,
      help: 'Zwischen „<<<<<<<“ und „=======“ steht die eine Fassung, zwischen „=======“ und „>>>>>>>“ die andere. Behalten Sie die richtige, und löschen Sie die andere und die Zeilen mit diesen Zeichen. Sonst ändern Sie nichts.',
    }),
  },
});
