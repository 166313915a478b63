import { type Texte, texteOf } from '../model/texte.js';
import { type At, defineRule } from './rule.js';

/** What a page of A4 holds in small print, 60 lines of 83 characters. */
const page = 5000;

const nothing = { pointer: '/bezeichnung', text: '' };

/** Where there is most to shorten: the longest text of the header, or the first line of the text below it. */
function longest(kopf: Texte['kopf'], body: string): At {
  const most = kopf.reduce((one, other) => (other.text.length > one.text.length ? other : one), nothing);
  if (most.text.length > body.trim().length) return { pointer: most.pointer };
  const start = body.search(/\S/);
  return { start, end: start + body.slice(start).search(/\s*(?:\n|$)/) };
}

/** Docs, examples and tests: [text-ueber-eine-seite.md](./text-ueber-eine-seite.md). */
export const textUeberEineSeite = defineRule({
  id: 'text-ueber-eine-seite',
  severity: 'hint',
  de: {
    zeichen: (f: { zeichen: number; grenze: number }) => ({
      message: `Alle Texte zusammen haben ${f.zeichen} Zeichen. Auf eine gedruckte Seite passen etwa ${f.grenze}.`,
      help: 'Kürzen Sie hier. Einzelheiten können auf einer eigenen Seite stehen, auf die Sie verweisen.',
    }),
  },
  check({ steckbrief, body }, report) {
    const { kopf, alle } = texteOf(steckbrief, body);
    if (alle.length <= page) return;
    const zeichen = [...alle.trim()].length;
    if (zeichen > page) report({ key: 'zeichen', facts: { zeichen, grenze: page }, at: longest(kopf, body) });
  },
});
