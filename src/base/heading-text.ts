import { quote } from './words.js';

/** The text that stands in the line of a heading, behind a colon; empty if there is none. */
export const textBehind = (titel: string): string => /^[^:]{3,100}:\s+(\S.*)$/.exec(titel)?.[1] ?? '';

/** What to do with a heading that has its text behind it; undefined if it has none. */
export function withTextBelow(titel: string, abschnitt: string): string | undefined {
  const text = textBehind(titel);
  return text === ''
    ? undefined
    : `Schreiben Sie „## ${abschnitt}“ und darunter, nach einer leeren Zeile, den Text: ${quote(text)}`;
}
