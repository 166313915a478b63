import type { Finding, Fix } from '../base/diagnostic.js';
import { inYaml, quoted } from '../base/quoted.js';
import { meintGanzeStadt } from '../model/gebiete.js';
import { finding, replace } from './finding.js';
import { ersterText, isListe, isNamensliste } from './groups.js';
import type { Source } from './source.js';
import type { Entry, Whole } from './yaml-continued.js';

/** The lines of a group that were written behind its own colon: "stadtteile: Nordhafen" behind "rubrik:". */
function linesOf(inner: string, wert: string): readonly string[] {
  if (inner === 'stadtteile' && meintGanzeStadt(wert)) return ['  gesamtstadt: ja'];
  if (wert === '') return [`  ${inner}:`];
  if (isListe(inner) && !/^["'[|>]/.test(wert)) {
    const names = isNamensliste(inner) ? wert.split(/[,;] */) : [wert];
    return [`  ${inner}:`, ...names.filter((name) => name !== '').map((name) => `    - ${inYaml(name)}`)];
  }
  return [`  ${inner}: ${/:(?:\s|$)/.test(wert) && !/^["'[{]/.test(wert) ? quoted(wert) : wert}`];
}

/** What is wrong with the colons of a value: it has one of its own, or the name of another entry. */
export function explainColon(
  source: Source,
  { angabe, start, indent }: Entry,
  { text: value, end, hasComment, hasMore }: Whole,
  quotes: { readonly fix?: Fix },
): Finding | undefined {
  const at = start + source.text.slice(start, end).search(/:(?=\s|$)/);
  if (at < start) return undefined;
  const place = source.place(at, at + 1);
  const facts = { angabe, wert: value, besser: quoted(value) };
  const line = source.line(source.place(start, start).line);
  const inGroup = line.startsWith(angabe) ? ersterText(angabe) : undefined;
  const [, inner, rest = ''] = /^([a-z_]+):(?=\s|$)(.*)$/.exec(value) ?? [];
  if (inner && inGroup) {
    const zeilen = linesOf(inner, rest.trim());
    const before = source.text.slice(0, start).trimEnd().length;
    const lines = replace(source.place(before, end), zeilen.map((zeile) => `\n${zeile}`).join(''), false);
    const where = source.place(start, start + inner.length + 1);
    return finding(
      'yaml-doppelpunkt',
      'inGruppe',
      { ...facts, innen: inner, zeilen },
      where,
      hasComment ? {} : { fix: lines },
    );
  }
  if (inner && angabe) {
    const where = source.place(start, start + inner.length + 1);
    const more = quotes.fix ? { fix: { ...quotes.fix, safe: false } } : {};
    return finding(
      'yaml-doppelpunkt',
      'inZeile',
      { ...facts, innen: inner },
      where,
      ersterText(angabe) ? {} : more,
    );
  }
  if (!inGroup && angabe && hasMore) {
    const leerzeichen = indent + 2;
    return finding('yaml-doppelpunkt', 'absaetze', { angabe, leerzeichen }, place);
  }
  if (!inGroup) return finding('yaml-doppelpunkt', 'zweiter', facts, place, quotes);
  return finding('yaml-doppelpunkt', 'gruppe', { ...facts, zeile: `${inGroup}: ${facts.besser}` }, place);
}
