import { formatDatum } from '../base/datum.js';
import { defineRule } from './rule.js';

/** Docs, examples and tests: [leitfaden-unbestaetigt.md](./leitfaden-unbestaetigt.md). */
export const leitfadenUnbestaetigt = defineRule({
  id: 'leitfaden-unbestaetigt',
  severity: 'hint',
  de: {
    quelle: (f: { art: 'entwurf' | 'sekundaer' }) => ({
      message: `Die Quelle ist ${f.art === 'entwurf' ? 'ein Entwurf' : 'ein Text aus zweiter Hand'}, kein Beschluss. Das steht auf jeder Seite.`,
      help: 'Sobald der Leitfaden beschlossen ist, schreiben Sie „art: beschlossen“ und nennen das Dokument.',
    }),
    spaeter: (f: { datum: string }) => ({
      message: `Dieser Leitfaden gilt erst ab dem ${formatDatum(f.datum)}. Geprüft wird trotzdem schon heute nach ihm.`,
      help: 'Prüfen Sie das Datum unter „gueltig_ab“.',
    }),
  },
  look({ leitfaden, stichtag }, report) {
    const { art } = leitfaden.quelle;
    if (art === 'entwurf' || art === 'sekundaer')
      report({ key: 'quelle', facts: { art }, at: { pointer: '/quelle/art' } });
    const { gueltig_ab: datum } = leitfaden;
    if (datum !== undefined && datum > stichtag)
      report({ key: 'spaeter', facts: { datum }, at: { pointer: '/gueltig_ab' } });
  },
});
