import { defineRule } from './rule.js';

/** Docs, examples and tests: [yaml-sonderzeichen.md](./yaml-sonderzeichen.md). */
export const yamlSonderzeichen = defineRule({
  id: 'yaml-sonderzeichen',
  severity: 'error',
  de: {
    anfang: (f: { angabe: string; zeichen: string; besser: string }) => ({
      message: `Der Text${f.angabe ? ` bei „${f.angabe}“` : ''} beginnt mit „${f.zeichen}“. Dieses Zeichen hat am Anfang eine eigene Bedeutung.`,
      help: `Setzen Sie den Text in Anführungszeichen: ${f.besser}`,
    }),
  },
});
