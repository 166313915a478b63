import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-strich.md](./yaml-strich.md). */
export const yamlStrich = defineRule({
  id: 'yaml-strich',
  severity: 'error',
  de: {
    amAnfang: () => ({
      message: 'Die Zeile beginnt mit einem Strich. Damit wird der ganze Kopf zu einer Liste.',
      help: 'Löschen Sie den Strich und das Leerzeichen dahinter. Ein Strich steht nur vor den Einträgen einer Liste.',
    }),
    allein: (f: { angabe: string }) => ({
      message: `Ein einzelner Strich${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt eine Liste, die hier nicht stehen kann.`,
      help: 'Setzen Sie den Strich in Anführungszeichen: "-". Das heißt „keine Angabe“.',
    }),
  },
});
