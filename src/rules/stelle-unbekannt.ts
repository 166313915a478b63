import { isNochNichtBekannt } from '../model/steckbrief.js';
import { listenregel } from './liste.js';

/** Docs, examples and tests: [stelle-unbekannt.md](./stelle-unbekannt.md). */
export const stelleUnbekannt = listenregel({
  id: 'stelle-unbekannt',
  severity: 'hint',
  was: 'Die Stelle',
  erlaubt: ({ stellen }) => stellen.flatMap(({ name, aliase }) => [name, ...aliase]),
  zeigen: ({ stellen }) => stellen.map(({ name }) => name),
  worte: ({ ansprechperson: { stelle } = {} }) =>
    // What is not known yet has a rule of its own.
    stelle === undefined || isNochNichtBekannt(stelle) ? [] : [['/ansprechperson/stelle', stelle]],
});
