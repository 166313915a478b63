import { kriterienIn } from '../model/bedingung.js';
import { defineRule } from './rule.js';

const stufen = { error: 'ein Fehler', warning: 'eine Warnung', hint: 'ein Hinweis' };

/** Docs, examples and tests: [leitfaden-unbenutzt.md](./leitfaden-unbenutzt.md). */
export const leitfadenUnbenutzt = defineRule({
  id: 'leitfaden-unbenutzt',
  severity: 'warning',
  de: {
    kriterium: (f: { kurz: string; id: string }) => ({
      message: `Das Kriterium „${f.kurz}“ kommt in keiner Regel vor. Die Ämter kreuzen es an, aber es entscheidet nichts.`,
      help: `Nehmen Sie „${f.id}“ in die Regel unter „aufnahme“ oder in eine Klasse auf, oder streichen Sie das Kriterium.`,
    }),
    regel: (f: { regel: string; schwere: 'error' | 'warning' | 'hint' }) => ({
      message: `Dieser Eintrag ändert nichts: Die Regel „${f.regel}“ ist von sich aus ${stufen[f.schwere]} („${f.schwere}“).`,
      help: 'Streichen Sie den Eintrag, oder nehmen Sie eine andere Stufe. Möglich sind: error, warning, hint, aus.',
    }),
  },
  look({ leitfaden, stufeVon }, report) {
    const { kriterien, aufnahme, klassen, regeln } = leitfaden;
    const ids = kriterien.map(({ id }) => id);
    const rules = [aufnahme, ...klassen.flatMap(({ wenn }) => (wenn === undefined ? [] : [wenn]))];
    const used = new Set(rules.flatMap((rule) => kriterienIn(rule, ids)));
    for (const [index, { id, kurz }] of kriterien.entries()) {
      if (!used.has(id))
        report({ key: 'kriterium', facts: { kurz, id }, at: { pointer: `/kriterien/${index}/id` } });
    }
    for (const [regel, { schwere }] of Object.entries(regeln)) {
      if (schwere !== 'aus' && stufeVon(regel) === schwere)
        report({ key: 'regel', facts: { regel, schwere }, at: { pointer: `/regeln/${regel}/schwere` } });
    }
  },
});
