import { listenregel } from './liste.js';

/** Docs, examples and tests: [stufe-unbekannt.md](./stufe-unbekannt.md). */
export const stufeUnbekannt = listenregel({
  id: 'stufe-unbekannt',
  severity: 'warning',
  was: 'Die Stufe',
  erlaubt: ({ stufen }) => stufen.map(({ name }) => name),
  worte: ({ beteiligung }) => [['/beteiligung/stufe', beteiligung?.stufe]],
});
