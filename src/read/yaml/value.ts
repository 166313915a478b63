import type { Finding, Fix } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { explainBracket } from './bracket.js';
import { explainColon } from './colon.js';
import type { Entry, Whole } from './continued.js';
import { quoteEnd, requoted } from './quotes.js';

/**
 * Whether quotes around a whole value are certainly meant: not if it has quotes around it already, begins like something
 * that YAML has a meaning for, or has words behind a `#` that were perhaps to be left out.
 */
const isSurelyText = (value: string): boolean =>
  !/[ \t]#/.test(value) && !/^[&!|>{}[\]]/.test(value) && !/^(["']).*\1$/.test(value);

/** Says what is wrong with the text of an entry; undefined if it looks right. */
export function explainText(source: Source, entry: Entry, whole: Whole): Finding | undefined {
  const { angabe, start } = entry;
  const { text: value, end, hasComment, hasMore } = whole;
  const place = source.place(start, end);
  const as = (text: string, safe: boolean): { readonly fix?: Fix } =>
    hasComment || hasMore ? {} : { fix: replace(place, text, safe) };
  const better = quoted(value);
  const more = as(better, isSurelyText(value));
  const facts = { angabe, wert: value, besser: better };
  if (/^-(\s*#.*)?$/.test(value)) {
    return finding('yaml-strich', 'allein', { angabe }, source.place(start, start + 1), {
      fix: replace(source.place(start, start + 1), '"-"'),
    });
  }
  if (value.startsWith('"') || value.startsWith("'")) {
    const close = quoteEnd(value);
    if (close === -1)
      return finding('yaml-anfuehrung', 'offen', { ...facts, zeichen: value.charAt(0) }, place);
    const rest = value.slice(close + 1).trim();
    if (rest === '' || rest.startsWith('#')) return undefined;
    const besser = requoted(value);
    return finding('yaml-anfuehrung', 'danach', { ...facts, besser }, place, as(besser, isSurelyText(value)));
  }
  if (/^-[ \t]+\S/.test(value)) return finding('yaml-strich', 'inZeile', { angabe, besser: better }, place);
  const bracket = explainBracket(source, entry, whole);
  if (bracket) return bracket;
  // Brackets that are closed where the text ends are a list or a group, and right.
  if (/^(?:\[[^[\]*&!%@`]*\]|\{[^{}*&!%@`]*\})$/.test(value)) return undefined;
  const special = /^(?:[@`%*&!,?{}[\]]|\|(?![+-]?\d?\s*(#.*)?$)|>(?![+-]?\d?\s*(#.*)?$))/.exec(value);
  if (special)
    return finding('yaml-sonderzeichen', 'anfang', { ...facts, zeichen: value.charAt(0) }, place, more);
  return explainColon(source, entry, whole, more);
}
