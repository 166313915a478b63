import type { Finding, Fix } from '../../base/diagnostic.js';
import { asTyped, inYaml, quoted } from '../../base/quoted.js';
import { meintGanzeStadt } from '../../model/gebiete.js';
import { finding, replace } from '../finding.js';
import { ersterText, isListe, isNamensliste } from '../schema/groups.js';
import { areTogether } from '../schema/names.js';
import type { Source } from '../source.js';
import type { Entry, Whole } from './continued.js';

/** The lines of a group that were written behind its own colon: "stadtteile: Nordhafen" behind "rubrik:". */
function linesOf(inner: string, wert: string): readonly string[] {
  if (inner === 'stadtteile' && meintGanzeStadt(wert)) return ['gesamtstadt: ja'];
  if (wert === '') return [`${inner}:`];
  if (isListe(inner) && !/^["'[|>]/.test(wert)) {
    const names = isNamensliste(inner) ? wert.split(/[,;] */) : [wert];
    return [`${inner}:`, ...names.filter((name) => name !== '').map((name) => `  - ${inYaml(name)}`)];
  }
  return [`${inner}: ${/:(?:\s|$)/.test(wert) && !/^["'[{]/.test(wert) ? quoted(wert) : wert}`];
}

/** The first entry of a group behind the group's own colon: it begins on the next line, set in like those below it. */
function inGroupLine(
  source: Source,
  { angabe, start }: Entry,
  { text: value, end, hasComment }: Whole,
  inner: string,
): Finding {
  const { line } = source.place(start, start);
  const indent = /^( +)[a-z_]+:(?:\s|$)/.exec(source.line(line + 1))?.[1] ?? '  ';
  const zeilen = linesOf(inner, value.slice(inner.length + 1).trim()).map((one) => indent + one);
  const before = source.text.slice(0, start).trimEnd().length;
  const fix = replace(source.place(before, end), zeilen.map((zeile) => `\n${zeile}`).join(''), false);
  const place = source.place(start, start + inner.length + 1);
  const facts = { angabe, wert: value, innen: inner, zeilen };
  return finding('yaml-doppelpunkt', 'inGruppe', facts, place, hasComment ? {} : { fix });
}

/** The entries of one group in one line ("Forum von: 2026-12-15 bis: 2026-12-20"), a line for each; and the second name. */
function linesBehind(angabe: string, wert: string): readonly [zeilen: readonly string[], other: string] {
  const parts = wert.split(/[;,]? ([a-z_]+): /);
  const zeilen = [`${angabe}: ${asTyped(parts[0] ?? '')}`];
  for (let at = 1; at < parts.length; at += 2) {
    const [name = '', text = ''] = [parts[at], parts[at + 1]];
    if (!areTogether(angabe, name) || text.trim() === '') return [[], ''];
    zeilen.push(`${name}: ${asTyped(text.trim())}`);
  }
  return (parts[0] ?? '').includes(':') ? [[], ''] : [zeilen, parts[1] ?? ''];
}

/** What is wrong with the colons of a value: it has one of its own, or the name of another entry. */
export function explainColon(
  source: Source,
  entry: Entry,
  whole: Whole,
  quotes: { readonly fix?: Fix },
): Finding | undefined {
  const { angabe, start, indent } = entry;
  const { text: wert, end } = whole;
  const at = start + source.text.slice(start, end).search(/:(?=\s|$)/);
  if (at < start) return undefined;
  const place = source.place(at, at + 1);
  const facts = { angabe, wert, besser: quoted(wert) };
  const line = source.line(source.place(start, start).line);
  const inGroup = line.startsWith(angabe) ? ersterText(angabe) : undefined;
  const inner = /^([a-z_]+):(?=\s|$)/.exec(wert)?.[1];
  if (inner && inGroup) return inGroupLine(source, entry, whole, inner);
  const [zeilen, other] = angabe ? linesBehind(angabe, wert) : [[], ''];
  if (zeilen.length > 1) {
    // Behind the dash of an entry its lines begin with that dash.
    const isEntry = /^\s*- /.test(line) && line.replace(/^\s*- +/, '').startsWith(`${angabe}:`);
    const typed = isEntry ? zeilen.map((zeile, number) => (number === 0 ? '- ' : '  ') + zeile) : zeilen;
    return finding('yaml-doppelpunkt', 'zweiAngaben', { angabe, innen: other, zeilen: typed }, place);
  }
  if (inner && angabe) {
    const where = source.place(start, start + inner.length + 1);
    const more = quotes.fix && !ersterText(angabe) ? { fix: { ...quotes.fix, safe: false } } : {};
    return finding('yaml-doppelpunkt', 'inZeile', { ...facts, innen: inner }, where, more);
  }
  if (inGroup)
    return finding('yaml-doppelpunkt', 'gruppe', { ...facts, zeile: `${inGroup}: ${facts.besser}` }, place);
  if (angabe && whole.hasMore)
    return finding('yaml-doppelpunkt', 'absaetze', { angabe, leerzeichen: indent + 2 }, place);
  return finding('yaml-doppelpunkt', 'zweiter', facts, place, quotes);
}
