import { defineRule } from './rule.js';

/** Docs, examples and tests: [angabe-unbekannt.md](./angabe-unbekannt.md). */
export const angabeUnbekannt = defineRule({
  id: 'angabe-unbekannt',
  severity: 'error',
  de: {
    aehnlich: (f: { angabe: string; gemeint: string; gruppe: string }) => ({
      message: `Die Angabe „${f.angabe}“${f.gruppe ? ` unter „${f.gruppe}“` : ''} gibt es nicht. Meinten Sie „${f.gemeint}“?`,
      help: `Schreiben Sie „${f.gemeint}“.`,
    }),
    fremd: (f: { angabe: string; gruppe: string }) => ({
      message: `Die Angabe „${f.angabe}“${f.gruppe ? ` unter „${f.gruppe}“` : ''} gibt es nicht.`,
      help: 'Streichen Sie die Zeile. Was nur für die Verwaltung ist, kann unter „intern“ stehen.',
    }),
  },
});
