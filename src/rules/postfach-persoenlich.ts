import { personalMailbox } from '../base/mailbox.js';
import { defineRule } from './rule.js';

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
  check({ steckbrief }, report) {
    const wert = steckbrief.ansprechperson?.email;
    if (wert === undefined) return;
    const key = personalMailbox(wert);
    if (key) report({ key, facts: { wert }, at: { pointer: '/ansprechperson/email' } });
  },
});
