import { eintraege, inEigeneZeilen, listenregel } from './liste.js';

/** Docs, examples and tests: [thema-unbekannt.md](./thema-unbekannt.md). */
export const themaUnbekannt = listenregel({
  id: 'thema-unbekannt',
  severity: 'warning',
  was: 'Das Thema',
  mehrere: inEigeneZeilen('Themen'),
  erlaubt: ({ themen }) => themen,
  worte: ({ rubrik }) => eintraege('/rubrik/themen/*', rubrik?.themen),
});
