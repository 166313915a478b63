import { datumIn } from '../../base/datum-gemeint.js';
import { asTyped } from '../../base/quoted.js';
import { answerIn } from '../../base/ticked.js';
import { gebietsnamen, meintGanzeStadt } from '../../model/gebiete.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { entryText } from './list-entries.js';

/** No contact data and no Termin are longer. */
export const mostSigns = 500;

const email = /(?:E-?Mail:?\s*)?([^\s@,;:|<>()]+@[^\s@,;:|<>()]+\.[a-z]{2,})/i;
const telefon = /(?:\(?(?:Telefon|Tel|Fon|Durchwahl)\b\.?:?\s*)?(\+?\d[\d\s/()–-]{5,}\d)\)?/i;
const person = /^(?:Frau|Herrn?|Dr\.|Prof\.)\s/;

/** The parts of a text between its commas, without the signs around them. */
export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[,;|\n]/)
    .map((part) => part.replace(/^[\s:)–-]+|[\s:(–-]+$/g, ''))
    .filter((part) => part !== '');

const line = (name: string, parts: readonly string[]): readonly string[] =>
  parts.length > 0 ? [`${name}: ${asTyped(parts.join(', '))}`] : [];

/** Contact data in one text: the office, who is asked for, address and number. */
function contact(text: string): readonly string[] {
  const [address = '', mail] = email.exec(text) ?? [];
  const withoutMail = text.replace(address, ',');
  const [called = '', number] = telefon.exec(withoutMail) ?? [];
  const others = partsOf(withoutMail.replace(called, ','));
  const isPerson = (part: string): boolean => person.test(part);
  // A second number, or two people: nobody knows what belongs to whom.
  if (
    others.some((part) => /\d{4}|@|^(?:oder|und)\s/.test(part)) ||
    others.filter((part) => /(?:Frau|Herr)\s/.test(part)).length > 1 ||
    others.some((part) => /\sund (?:Frau|Herr)/.test(part))
  )
    return [];
  return [
    ...line(
      'stelle',
      others.filter((part) => !isPerson(part)),
    ),
    ...line('name', others.filter(isPerson)),
    ...line('email', mail === undefined ? [] : [mail]),
    ...line('telefon', number === undefined ? [] : [number]),
  ];
}

/** An answer to the question whether people can take part, with the words behind it. */
function participation(text: string): readonly string[] {
  const { answer = '', rest = '' } = answerIn(text) ?? {};
  if (rest === '' || answer === 'offen') return [];
  return [`geplant: ${answer}`, `${answer === 'nein' ? 'begruendung' : 'art'}: ${asTyped(rest)}`];
}

/** A day and the words beside it: the body that meets on it, or the reason. */
function withDay(name: string, text: string): readonly string[] {
  const parts = partsOf(text);
  const [datum, ...others] = parts.flatMap((part) => datumIn(part)?.datum ?? []);
  if (datum === undefined || others.length > 0) return [];
  return [
    ...line(
      name,
      parts.filter((part) => !datumIn(part)),
    ),
    `datum: ${datum}`,
  ];
}

/** The names of areas and themes that the city has; nothing if the text has any other word. */
function places(text: string, leitfaden: Leitfaden): readonly string[] {
  const parts = partsOf(text);
  const areas = gebietsnamen(leitfaden.stadtteile);
  const isArea = (part: string): boolean => areas.has(part);
  const isTheme = (part: string): boolean => !isArea(part) && leitfaden.themen.includes(part);
  const isCity = (part: string): boolean => !isArea(part) && !isTheme(part) && meintGanzeStadt(part);
  if (!parts.every((part) => isArea(part) || isTheme(part) || isCity(part))) return [];
  const list = (name: string, names: readonly string[]): readonly string[] =>
    names.length > 0 ? [`${name}:`, ...names.map((one) => `  - ${entryText(one)}`)] : [];
  return [
    ...list('stadtteile', parts.filter(isArea)),
    ...list('themen', parts.filter(isTheme)),
    ...(parts.some(isCity) ? ['gesamtstadt: ja'] : []),
  ];
}

/**
 * The lines of a group, as they are typed, that a text in its place stands for. Empty if not all its words have a line.
 *
 * @param gruppe the group's path
 */
export function ownLines(gruppe: string, text: string, leitfaden: Leitfaden | undefined): readonly string[] {
  if (text.length > mostSigns) return [];
  if (gruppe === 'ansprechperson') return contact(text);
  if (gruppe === 'beteiligung') return participation(text.replace(/\s+/g, ' '));
  if (gruppe === 'erstberatung') return withDay('gremium', text);
  if (gruppe === 'beendet') return withDay('grund', text);
  return gruppe === 'rubrik' && leitfaden ? places(text, leitfaden) : [];
}
