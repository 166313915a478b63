import type { Finding } from '../../base/diagnostic.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import { finding } from '../finding.js';
import { child, stepsOf } from '../pointer.js';
import type { Source } from '../source.js';
import type { MapNode, Tree } from '../tree.js';
import { reasonAmongCriteria } from './wrong-criterion.js';

/** The criterion that stands at a pointer. */
function kriteriumAt(
  pointer: string,
  leitfaden: Leitfaden | undefined,
): { readonly id: string; readonly kurz: string } | undefined {
  const [group, id = '', ...rest] = stepsOf(pointer);
  return group === 'kriterien' && rest.length === 0
    ? leitfaden?.kriterien.find((kriterium) => kriterium.id === id)
    : undefined;
}

/** A criterion whose name stands twice is told by the words of the form. */
export function asKriterium(found: Finding, leitfaden: Leitfaden, source: Source): Finding {
  const reason =
    found.rule === 'angabe-doppelt' && reasonAmongCriteria(source, found.pointer ?? '', found.place.line);
  if (reason) return reason;
  const kriterium = found.rule === 'angabe-doppelt' && kriteriumAt(found.pointer ?? '', leitfaden);
  if (!kriterium) return found;
  return { ...found, rule: 'kriterium-doppelt', facts: { ...found.facts, kurz: kriterium.kurz } };
}

const isTicked = (value: Tree | undefined): boolean =>
  value?.kind === 'text' && /^(ja|true|x)$/i.test(value.text.trim());

/**
 * What is to be said about the second box of the paper form, `trifft_nicht_zu`: with the first one it makes two
 * answers, alone it is another word for `trifft_zu: nein`.
 */
export function secondBox(
  pointer: string,
  parent: MapNode,
  leitfaden: Leitfaden | undefined,
  source: Source,
): Finding | undefined {
  const kriterium = kriteriumAt(pointer, leitfaden);
  const box = parent.entries.find(({ key }) => key.text === 'trifft_nicht_zu');
  if (!kriterium || !box) return undefined;
  const { id, kurz } = kriterium;
  const first = parent.entries.find(({ key }) => key.text === 'trifft_zu');
  const lineOf = ({ key }: MapNode['entries'][number]) => source.place(key.start, key.end).line;
  const place = source.place(box.key.start, box.key.end);
  if (first && isTicked(first.value) && isTicked(box.value)) {
    const facts = { kurz, id, ja: lineOf(first), nein: lineOf(box) };
    return finding('kriterium-doppelt', 'beide', facts, place, { pointer });
  }
  const antwort = isTicked(box.value) ? 'nein' : first && isTicked(first.value) ? 'ja' : '…';
  const facts = { angabe: 'trifft_nicht_zu', kurz, antwort, gruppe: `kriterien.${id}`, eintrag: 0 };
  return finding('angabe-unbekannt', 'zweitesKaestchen', facts, place, {
    pointer: child(pointer, 'trifft_nicht_zu'),
  });
}
