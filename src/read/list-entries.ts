import { namesIn } from '../base/names-in.js';
import { quoted } from '../base/quoted.js';
import { gebietsnamen } from '../model/gebiete.js';
import type { Leitfaden } from '../model/leitfaden.js';
import type { Schema } from './schema.js';

const bullet = /^[-–—•·*][ \t\u00a0]*(?=[^\s–—-])/;

/** The names that the city has for the entries of a list. */
export function knownNames(pointer: string, leitfaden: Leitfaden | undefined): Iterable<string> {
  if (pointer === '/rubrik/stadtteile') return gebietsnamen(leitfaden?.stadtteile ?? []).keys();
  return pointer === '/rubrik/themen' ? (leitfaden?.themen ?? []) : [];
}

/**
 * The entries that a text probably stands for, if a list is asked, as they are written in YAML: by their dashes or dots, by
 * the names that the city has, or by commas between names.
 */
export function entriesIn(
  wert: string,
  schema: Schema | undefined,
  known: Iterable<string>,
): readonly string[] {
  const text = wert.replace(/\s+/g, ' ').trim();
  const mark = bullet.exec(text)?.[0].charAt(0);
  const isNames = /^#\/definitions\/(?:zeile|feldname)$/.test(schema?.items?.$ref ?? '');
  const names = mark ? [] : namesIn(text, known);
  const byComma = mark ? text.split(` ${mark}`) : isNames ? text.split(/[,;] /) : [text];
  const parts = names.length > 0 ? names : byComma;
  const entries = parts.map((part) => part.replace(bullet, '').trim()).filter((part) => part !== '');
  return entries.map((entry) => (/: |:$|^["'[{#&*!|>%@`]| #/.test(entry) ? quoted(entry) : entry));
}
