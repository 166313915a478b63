import type { Finding } from '../../base/diagnostic.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import type { TextNode, Tree } from '../tree.js';
import { hardBlank, hardBlankAt } from './lines.js';

type InSource = { readonly source: Source };

/** A piece of a group in braces that has no colon of its own: a comma or a missing blank made it. */
export function strayPart(
  { source }: InSource,
  key: TextNode,
  before: TextNode | undefined,
  parts: number,
): Finding | undefined {
  if (/^["']?\s*:/.test(source.text.slice(key.end, key.end + 100))) return undefined;
  const colon = /^(?!https?:)[\w-]+(?=:)/.exec(key.text)?.[0].length;
  if (key.plain && colon !== undefined) {
    const place = source.place(key.start + colon, key.start + colon + 1);
    const fix = replace(place, ': ');
    return finding('yaml-doppelpunkt', 'ohneLeerzeichen', { angabe: key.text.slice(0, colon) }, place, {
      fix,
    });
  }
  if (parts < 2 && !/[,:]/.test(key.text)) return undefined;
  const facts = { angabe: before?.text ?? '', text: key.text };
  return finding('yaml-sonderzeichen', 'komma', facts, source.place(key.start, key.end));
}

/** A key with a hard blank at its start or end looks like the right one and is another. */
export function hardKey({ source }: InSource, key: TextNode): Finding | undefined {
  const written = source.text.slice(key.start, key.end);
  const hard = new RegExp(`^${hardBlank}+|${hardBlank}+$`).exec(written);
  return hard ? hardBlankAt(source, key.start + hard.index, hard[0]) : undefined;
}

/** Dashes of a list behind which nothing stands. The fix takes the line away, unless it holds more than the dash. */
export function emptyEntries({ source }: InSource, items: readonly Tree[]): readonly Finding[] {
  return items.flatMap((item) => {
    if (item.start !== item.end) return [];
    const at = source.text.lastIndexOf('-', item.start - 1);
    const place = source.place(at, at + 1);
    const line = source.line(place.line);
    // The words behind a `#` were told already: they are lost.
    if (/-[ \t]*#[^\s#]/.test(line)) return [];
    const whole = source.place(source.startOf(place.line), source.startOf(place.line + 1));
    return [
      finding('eintrag-leer', 'leer', {}, place, /^ *- *$/.test(line) ? { fix: replace(whole, '') } : {}),
    ];
  });
}
