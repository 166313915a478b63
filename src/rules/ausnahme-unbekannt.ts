import { listenregel } from './liste.js';

/** Docs, examples and tests: [ausnahme-unbekannt.md](./ausnahme-unbekannt.md). */
export const ausnahmeUnbekannt = listenregel({
  id: 'ausnahme-unbekannt',
  severity: 'hint',
  was: 'Den Grund für eine Ausnahme',
  erlaubt: ({ ausnahmen }) => ausnahmen.map(({ grund }) => grund),
  worte: ({ ausnahme }) => [['/ausnahme/grund', ausnahme?.grund]],
});
