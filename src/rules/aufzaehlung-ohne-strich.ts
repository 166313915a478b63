import { quote } from '../base/words.js';
import { defineRule } from './rule.js';

const help = ({ text, weitere }: { text: string; weitere: number }, wo = 'stattdessen'): string => {
  const auch =
    weitere === 0
      ? ''
      : weitere === 1
        ? ', auch in einer weiteren Zeile'
        : `, auch in ${weitere} weiteren Zeilen`;
  return `Schreiben Sie ${wo} einen Strich und ein Leerzeichen${auch}: - ${text}`;
};

/** Docs, examples and tests: [aufzaehlung-ohne-strich.md](./aufzaehlung-ohne-strich.md). */
export const aufzaehlungOhneStrich = defineRule({
  id: 'aufzaehlung-ohne-strich',
  severity: 'hint',
  de: {
    zeichen: (f: { zeichen: string; text: string; weitere: number }) => ({
      message: `Die Zeile ${quote(`${f.zeichen} ${f.text}`)} wird kein Punkt einer Liste, sondern gewöhnlicher Text: Eine Liste beginnt nicht mit „${f.zeichen}“.`,
      help: help(f),
    }),
    ohneLeerzeichen: (f: { zeichen: string; text: string; weitere: number }) => ({
      message: `Die Zeile ${quote(`${f.zeichen}${f.text}`)} wird kein Punkt einer Liste: Hinter „${f.zeichen}“ fehlt ein Leerzeichen.`,
      help: help(f),
    }),
    buchstaben: (f: { zeichen: string; text: string; weitere: number }) => ({
      message: `Die Zeile ${quote(f.text)} wird kein Punkt einer Liste: Mit „${f.zeichen}“ beginnt keine Liste. Die Zeilen stehen auf der Seite hintereinander in einem Absatz.`,
      help: help(f, 'davor'),
    }),
    word: (f: { code: string; text: string; weitere: number }) => ({
      message: `Vor ${quote(f.text)} steht ein Aufzählungszeichen aus Word (${f.code}). Daraus wird keine Liste, und auf der Seite steht dort nur ein leeres Kästchen.`,
      help: help(f),
    }),
  },
});
