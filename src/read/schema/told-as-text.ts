import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { child, spotAt } from '../pointer.js';
import type { MapNode } from '../tree.js';
import { type Context, wrongAt } from './context.js';
import { plainName } from './other-names.js';

/** Lines that together are the text of one entry: their names, and the line to type instead. */
interface Instead {
  readonly namen: readonly string[];
  readonly zeile: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a group holds, by name; only what is a text that says something. */
const textsOf = ({ entries }: MapNode): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(({ key, value }) =>
      value.kind === 'text' && value.text.trim() !== '' ? [[key.text, oneLine(value.text)] as const] : [],
    ),
  );

/** The begin and the end of a time as one text: "2026 bis 2027". */
export function periodIn(group: MapNode): string | undefined {
  const texts = textsOf(group);
  const [von, bis] = [texts.get('von'), texts.get('bis')];
  if (von === undefined) return bis && `bis ${bis}`;
  return bis === undefined ? `ab ${von}` : `${von} bis ${bis}`;
}

const isOnly = ({ entries }: MapNode, names: readonly string[]): boolean =>
  entries.every(({ key }) => names.includes(key.text));

/** A group with begin and end, and nothing else, where a text is asked. */
export const periodOnly = (group: MapNode): string | undefined =>
  isOnly(group, ['von', 'bis']) ? periodIn(group) : undefined;

/** Begin and end of a step: it has one entry for both. */
function periodOfStep(entry: MapNode): Instead | undefined {
  const texts = textsOf(entry);
  const zeitraum = texts.has('zeitraum') ? undefined : periodIn(entry);
  const namen = ['von', 'bis'].filter((name) => texts.has(name));
  return zeitraum === undefined ? undefined : { namen, zeile: `zeitraum: ${asTyped(zeitraum)}` };
}

/** Names that say what kind of money it is: without them the text behind them says less. */
const moneyWord = /^(?:davon|eigen|foerder|zuschuss|zuschuesse|anteil|land|bund|eu|mittel)/;

/** A part of the costs with its name: both are words for the remark. */
function partOfCosts(group: MapNode, name: string): Instead | undefined {
  const texts = textsOf(group);
  const text = texts.get(name);
  const isRemark =
    moneyWord.test(plainName(name)) && !group.entries.some(({ key }) => key.text === 'hinweis');
  return text !== undefined && isRemark
    ? {
        namen: [name],
        zeile: `hinweis: ${asTyped(`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${text}`)}`,
      }
    : undefined;
}

/** Names that a group does not have, with words that are the text of one entry: begin and end of a step, a part of the costs. */
export function toldAsText(context: Context, pointer: string, name: string): Finding | undefined {
  const group = spotAt(context.tree, pointer)?.value;
  if (group?.kind !== 'map' || group.flow) return undefined;
  const isStep = /^\/schritte\/\d+$/.test(pointer) && /^(?:von|bis)$/.test(name);
  const found = isStep
    ? periodOfStep(group)
    : pointer === '/kostenrahmen'
      ? partOfCosts(group, name)
      : undefined;
  const [first] = found?.namen ?? [];
  if (!found || first === undefined) return undefined;
  // Told once, at the first of the lines.
  const { keyPlace: place, say } = wrongAt(context, child(pointer, first));
  const isFirst = pointer !== '/kostenrahmen' && group.entries[0]?.key.text === first;
  const zeile = isFirst ? `- ${found.zeile}` : found.zeile;
  return say('angabe-unbekannt', 'statt', { namen: found.namen, zeile }, { place });
}
