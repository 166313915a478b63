import { hiddenEntities } from '../base/hidden-entities.js';
import { quote } from '../base/words.js';
import { benennung } from '../model/benennung.js';
import { defineRule } from './rule.js';

const letters: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ndash: '–',
  bdquo: '„',
  ldquo: '“',
  szlig: 'ß',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
};

const entity = new RegExp(`&(?:(${Object.keys(letters).join('|')})|#(\\d{2,5}));`, 'g');

/** The character that is meant; what no keyboard types stays as it is. */
const letterOf = (written: string, name: string | undefined, code: string | undefined): string => {
  if (name !== undefined) return letters[name] ?? written;
  const number = Number(code);
  if (number === 160) return ' ';
  const isShown = (number >= 32 && number < 127) || (number > 160 && number < 0xd800);
  return isShown ? String.fromCharCode(number) : written;
};

/** Docs, examples and tests: [html-zeichen.md](./html-zeichen.md). */
export const htmlZeichen = defineRule({
  id: 'html-zeichen',
  severity: 'hint',
  de: {
    titel: (f: { angabe: string; zeichen: string; besser: string }) => ({
      message: `Bei ${f.angabe} steht „${f.zeichen}“. Das ist eine Schreibweise für Internetseiten, und genau so erscheint sie auf der Seite.`,
      help: `Schreiben Sie ${quote(f.besser)}.`,
    }),
  },
  check({ steckbrief: { bezeichnung, beteiligung }, leitfaden }, report) {
    const titles = [
      ['/bezeichnung', bezeichnung] as const,
      ...(beteiligung?.termine ?? []).map(
        ({ titel }, index) => [`/beteiligung/termine/${index}/titel`, titel] as const,
      ),
    ];
    for (const [pointer, titel = ''] of titles) {
      // What nobody would see is told by a rule of its own.
      if (hiddenEntities(titel).length > 0) continue;
      const [zeichen] = titel.match(entity) ?? [];
      const besser = titel.replace(entity, letterOf);
      if (zeichen === undefined || besser === titel) continue;
      report({
        key: 'titel',
        facts: { angabe: benennung(pointer, leitfaden), zeichen, besser },
        at: { pointer },
      });
    }
  },
});
