import { misspelt } from '../base/likely.js';
import { namesIn } from '../base/names-in.js';
import { quote } from '../base/words.js';
import { meintGanzeStadt } from '../model/gebiete.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import { isKeineAngabe, type Steckbrief } from '../model/steckbrief.js';
import { defineRule, type Rule, type Sentence } from './rule.js';

/** A word that is not in the city's list. */
export interface Fremd {
  readonly wert: string;
  readonly erlaubt: readonly string[];
}

/** One that is near to a name of the list. */
export interface Aehnlich extends Fremd {
  readonly gemeint: string;
}

/** Several names of the list in one value. */
export interface Mehrere extends Fremd {
  readonly namen: readonly string[];
}

/** Words for the whole city where an area is asked. */
export interface Gesamtstadt extends Fremd {
  /** How many entries the list has. */
  readonly anzahl: number;
  /** 1 if the Steckbrief says already that the whole city is meant. */
  readonly steht: number;
}

/** A rule about words that a city lists: its sentences, the list, and where its words stand. */
interface Listenregel {
  readonly id: string;
  readonly severity: Rule['severity'];
  /** What the word is, with its article: "Das Thema". */
  readonly was: string;
  readonly aehnlich?: (f: Aehnlich) => Sentence;
  readonly fremd?: (f: Fremd) => Sentence;
  /** What to say of several names in one value; left out, they are one name that nobody knows. */
  readonly mehrere?: (f: Mehrere) => Sentence;
  /** What to say where an area is asked, and the word means the whole city. */
  readonly gesamtstadt?: (f: Gesamtstadt) => Sentence;
  /** Every name that is right; an empty list: any is. */
  readonly erlaubt: (leitfaden: Leitfaden) => Iterable<string>;
  /** The names to choose from, if not all are shown. */
  readonly zeigen?: (leitfaden: Leitfaden) => readonly string[];
  /** The words of a Steckbrief with their pointers. */
  readonly worte: (steckbrief: Steckbrief) => Iterable<readonly [pointer: string, wert: string | undefined]>;
  /** Whether a dash is a word like any other, and not "keine Angabe". */
  readonly strichZaehlt?: boolean;
}

/** What to say where each name is an entry of its own. */
export const inEigeneZeilen =
  (namen: string) =>
  (f: Mehrere): Sentence => ({
    message: `In dem Eintrag ${quote(f.wert)} stehen mehrere ${namen}.`,
    help: `Machen Sie daraus ${f.namen.length} Einträge, jeden in einer eigenen Zeile: ${f.namen.map((name) => `„- ${name}“`).join(', ')}.`,
  });

/** The words of a list field, each with its pointer. */
export const eintraege = (
  pointer: string,
  werte: readonly (string | undefined)[] = [],
): readonly (readonly [string, string | undefined])[] =>
  werte.map((wert, index) => [pointer.replace('*', String(index)), wert] as const);

/** Makes a rule that finds words which are not in a list of the Leitfaden, and says which one was probably meant. */
export function listenregel({ id, severity, was, erlaubt, zeigen, worte, ...own }: Listenregel): Rule {
  // A city has hundreds of areas: all findings share one list of names.
  const namesOf = oncePer((leitfaden: Leitfaden) => {
    const known: ReadonlySet<string> = new Set(erlaubt(leitfaden));
    return { known, shown: zeigen?.(leitfaden) ?? [...known] };
  });
  const message = ({ wert }: Fremd) => `${was} ${quote(wert)} kennt der Leitfaden nicht.`;
  return defineRule({
    id,
    severity,
    de: {
      aehnlich:
        own.aehnlich ??
        ((f: Aehnlich) => ({
          message: `${message(f)} Meinten Sie „${f.gemeint}“?`,
          help: `Schreiben Sie „${f.gemeint}“.`,
        })),
      fremd:
        own.fremd ??
        ((f: Fremd) => ({ message: message(f), help: `Möglich sind: ${f.erlaubt.join(', ')}.` })),
      ...(own.mehrere ? { mehrere: own.mehrere } : {}),
      ...(own.gesamtstadt ? { gesamtstadt: own.gesamtstadt } : {}),
    },
    check({ steckbrief, leitfaden }, report) {
      const { known, shown } = namesOf(leitfaden);
      if (known.size === 0) return;
      for (const [pointer, wert] of worte(steckbrief)) {
        if (!wert || known.has(wert)) continue;
        if (!own.strichZaehlt && isKeineAngabe(wert)) continue;
        const facts = { wert, erlaubt: shown };
        if (own.gesamtstadt && meintGanzeStadt(wert)) {
          const { stadtteile = [], gesamtstadt } = steckbrief.rubrik ?? {};
          const more = { anzahl: stadtteile.length, steht: gesamtstadt === true ? 1 : 0 };
          report({ key: 'gesamtstadt', facts: { ...facts, ...more }, at: { pointer } });
          continue;
        }
        const namen = own.mehrere ? namesIn(wert, known) : [];
        if (namen.length > 0) {
          report({ key: 'mehrere', facts: { ...facts, namen }, at: { pointer }, meant: namen });
          continue;
        }
        const gemeint = misspelt(wert, known);
        if (gemeint)
          report({ key: 'aehnlich', facts: { ...facts, gemeint }, at: { pointer }, meant: gemeint });
        else report({ key: 'fremd', facts, at: { pointer } });
      }
    },
  });
}
