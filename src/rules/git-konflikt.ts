import { counted } from '../base/words.js';
import { defineRule } from './rule.js';

interface Marks {
  readonly zeilen: string;
  readonly weitere: number;
}

const linesOf = ({ zeilen, weitere }: Marks): string =>
  `Zeile ${zeilen}${weitere > 0 ? `, dazu ${counted(weitere, 'weitere Zeile', 'weitere Zeilen')}` : ''}`;

const twoVersions = (f: Marks): string =>
  `In der Datei stehen zwei Fassungen desselben Textes. Git konnte sie nicht zusammenführen und hat die Stellen markiert: ${linesOf(f)}.`;

/** Docs, examples and tests: [git-konflikt.md](./git-konflikt.md). */
export const gitKonflikt = defineRule({
  id: 'git-konflikt',
  severity: 'error',
  de: {
    marken: (f: Marks) => ({
      message: twoVersions(f),
      help: 'Zwischen „<<<<<<<“ und „=======“ steht die eine Fassung, zwischen „=======“ und „>>>>>>>“ die andere. Behalten Sie die richtige, und löschen Sie die andere und die Zeilen mit diesen Zeichen. Sonst ändern Sie nichts.',
    }),
    mitVorher: (f: Marks) => ({
      message: twoVersions(f),
      help: 'Zwischen „<<<<<<<“ und „|||||||“ steht die eine Fassung, zwischen „=======“ und „>>>>>>>“ die andere. Dazwischen, unter „|||||||“, steht der Text, wie er vorher war. Behalten Sie die richtige Fassung, und löschen Sie die andere, den Text von vorher und die Zeilen mit diesen Zeichen. Sonst ändern Sie nichts.',
    }),
    rest: (f: Marks) => ({
      message: `In der Datei hat Git eine Stelle markiert, an der es zwei Fassungen nicht zusammenführen konnte. Nur ein Teil dieser Marken steht noch da: ${linesOf(f)}.`,
      help: 'Lesen Sie den Text vor und nach diesen Zeilen: Jeder Satz und jede Angabe darf nur einmal dastehen, in der richtigen Fassung. Löschen Sie dann die Zeilen mit diesen Zeichen.',
    }),
  },
});
