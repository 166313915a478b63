import { sentencesOf } from '../base/sentences.js';
import type { Span } from '../base/span.js';
import { syllablesIn, wordsIn } from '../base/word-count.js';
import type { Texte } from './texte.js';

/** The most words that the news agency dpa allows a sentence; up to 20 is what it wishes. */
const mostWords = 30;

/** Fewer characters hold no sentence of more than 30 German words: such a one needs no count. */
const fewCharacters = 180;

/** A sentence of too many words, in the text below the header or in the Kurzbeschreibung. */
export interface LangerSatz {
  readonly text: string;
  readonly woerter: number;
  readonly at: Span | { readonly pointer: string };
}

/** The sentences of more than 30 words and 180 characters. */
export function langeSaetze({ kopf, saetze, body }: Texte): readonly LangerSatz[] {
  const found: LangerSatz[] = [];
  const add = (text: string, satz: Span, at: LangerSatz['at']): void => {
    const written = text.slice(satz.start, satz.end);
    const woerter = wordsIn(written).length;
    if (woerter > mostWords) found.push({ text: written, woerter, at });
  };
  const pointer = '/kurzbeschreibung';
  const kurz = kopf.find((angabe) => angabe.pointer === pointer)?.text ?? '';
  if (kurz.length > fewCharacters) for (const satz of sentencesOf(kurz)) add(kurz, satz, { pointer });
  for (const satz of saetze()) if (satz.end - satz.start > fewCharacters) add(body, satz, satz);
  return found;
}

/** How hard a text is to read, by sentences, words and syllables. */
export interface Lesbarkeit {
  readonly woerter: number;
  /** 180 − words a sentence − 58.5 × syllables a word (Amstad 1978, after Flesch): 100 is very easy, below 30 very hard. */
  readonly wert: number;
  readonly woerterJeSatz: number;
  readonly silbenJeWort: number;
}

/** The readability of the text below the header; headings, tables and code do not count. */
export function lesbarkeitOf({ saetze, body }: Texte): Lesbarkeit {
  const woerter = saetze().flatMap(({ start, end }) => wordsIn(body.slice(start, end)));
  const silben = woerter.reduce((sum, wort) => sum + syllablesIn(wort), 0);
  const woerterJeSatz = woerter.length / Math.max(1, saetze().length);
  const silbenJeWort = silben / Math.max(1, woerter.length);
  return {
    woerter: woerter.length,
    wert: 180 - woerterJeSatz - 58.5 * silbenJeWort,
    woerterJeSatz,
    silbenJeWort,
  };
}
