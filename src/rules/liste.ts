import { likely } from '../base/likely.js';
import { quote } from '../base/words.js';
import { type Leitfaden, oncePer } from '../model/leitfaden.js';
import { isKeineAngabe, isLeer, type Steckbrief } from '../model/steckbrief.js';
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

/** A rule about words that a city lists: its sentences, the list, and where its words stand. */
interface Listenregel {
  readonly id: string;
  readonly severity: Rule['severity'];
  /** What the word is, with its article: "Das Thema". */
  readonly was: string;
  readonly aehnlich?: (f: Aehnlich) => Sentence;
  readonly fremd?: (f: Fremd) => Sentence;
  /** Every name that is right; an empty list: any is. */
  readonly erlaubt: (leitfaden: Leitfaden) => Iterable<string>;
  /** The names to choose from, if not all are shown. */
  readonly zeigen?: (leitfaden: Leitfaden) => readonly string[];
  /** The words of a Steckbrief with their pointers. */
  readonly worte: (steckbrief: Steckbrief) => Iterable<readonly [pointer: string, wert: string | undefined]>;
  /** Whether a dash is a word like any other, and not "keine Angabe". */
  readonly strichZaehlt?: boolean;
}

/** The words of a list field, each with its pointer. */
export const eintraege = (
  pointer: string,
  werte: readonly (string | undefined)[] = [],
): readonly (readonly [string, string | undefined])[] =>
  werte.map((wert, index) => [pointer.replace('*', String(index)), wert] as const);

/** Makes a rule that finds words which are not in a list of the Leitfaden, and says which one was probably meant. */
export function listenregel({ id, severity, was, erlaubt, zeigen, worte, ...own }: Listenregel): Rule {
  const namesOf = oncePer((leitfaden: Leitfaden): ReadonlySet<string> => new Set(erlaubt(leitfaden)));
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
    },
    check({ steckbrief, leitfaden }, report) {
      const known = namesOf(leitfaden);
      if (known.size === 0) return;
      for (const [pointer, wert] of worte(steckbrief)) {
        if (wert === undefined || isLeer(wert) || (own.strichZaehlt !== true && isKeineAngabe(wert)))
          continue;
        if (known.has(wert)) continue;
        const gemeint = likely(wert, known);
        const facts = { wert, erlaubt: zeigen?.(leitfaden) ?? [...known] };
        if (gemeint)
          report({ key: 'aehnlich', facts: { ...facts, gemeint }, at: { pointer }, meant: gemeint });
        else report({ key: 'fremd', facts, at: { pointer } });
      }
    },
  });
}
