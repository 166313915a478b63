import { reasonOf } from '../base/file-fault.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [datei-nicht-lesbar.md](./datei-nicht-lesbar.md). */
export const dateiNichtLesbar = defineRule({
  id: 'datei-nicht-lesbar',
  severity: 'error',
  de: {
    rechte: (f: { ursache: string }) => ({
      message: `Die Datei lässt sich nicht öffnen: ${reasonOf(f.ursache)}.`,
      help: 'Prüfen Sie, ob Sie die Datei lesen dürfen und ob sie in einem anderen Programm gesperrt ist.',
    }),
    keineDatei: () => ({
      message: 'Das ist keine gewöhnliche Datei.',
      help: 'Legen Sie den Steckbrief als Textdatei mit der Endung „.md“ ab.',
    }),
  },
});
