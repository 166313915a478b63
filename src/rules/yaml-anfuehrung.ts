import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-anfuehrung.md](./yaml-anfuehrung.md). */
export const yamlAnfuehrung = defineRule({
  id: 'yaml-anfuehrung',
  severity: 'error',
  de: {
    offen: (f: { angabe: string; zeichen: string }) => ({
      message: `Das Anführungszeichen ${f.zeichen}${f.angabe ? ` bei „${f.angabe}“` : ''} wird nicht wieder geschlossen.`,
      help: 'Setzen Sie an das Ende des Textes dasselbe Zeichen.',
    }),
    danach: (f: { angabe: string; besser: string }) => ({
      message: `Der Text${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt mit einem Anführungszeichen und geht nach dem schließenden noch weiter.`,
      help: `Setzen Sie den ganzen Text in andere Anführungszeichen: ${f.besser}`,
    }),
  },
});
