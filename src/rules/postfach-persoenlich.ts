import { defineRule } from './rule.js';

/** Providers of private mailboxes that are common in Germany. */
const privateHosts = new Set([
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'yahoo.de',
  'icloud.com',
  'posteo.de',
  'freenet.de',
]);

/** Words of an office: `amt.stadtgruen` is no name of a person. */
const offices =
  /amt|stelle|stadt|abteilung|fachbereich|team|info|kontakt|beteiligung|planung|bau|presse|service|post|referat|dezernat/;

/** Docs, examples and tests: [postfach-persoenlich.md](./postfach-persoenlich.md). */
export const postfachPersoenlich = defineRule({
  id: 'postfach-persoenlich',
  severity: 'hint',
  de: {
    name: (f: { wert: string }) => ({
      message: `Die Adresse „${f.wert}“ sieht nach einer einzelnen Person aus.`,
      help: 'Nehmen Sie das gemeinsame Postfach der Stelle, zum Beispiel „amt67@…“. Es gilt auch, wenn jemand anderes zuständig wird.',
    }),
    privat: (f: { wert: string }) => ({
      message: `Die Adresse „${f.wert}“ gehört nicht zur Verwaltung, sondern zu einem Anbieter für private Postfächer.`,
      help: 'Nehmen Sie das gemeinsame Postfach der Stelle, zum Beispiel „amt67@…“.',
    }),
  },
  *check({ steckbrief }) {
    const wert = steckbrief.ansprechperson?.email;
    if (wert === undefined) return;
    const [box = '', host = ''] = wert.toLowerCase().split('@');
    const at = { pointer: '/ansprechperson/email' };
    if (privateHosts.has(host)) yield { key: 'privat', facts: { wert }, at };
    else if (/^\p{L}+[._-]\p{L}+$/u.test(box) && !offices.test(box))
      yield { key: 'name', facts: { wert }, at };
  },
});
