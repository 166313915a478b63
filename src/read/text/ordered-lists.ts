import type { List } from 'mdast';
import type { Finding, Place } from '../../base/diagnostic.js';
import { writtenNumbers } from '../../base/list-numbers.js';
import { finding, replace } from '../finding.js';
import type { Marks } from './marks.js';

/** Words that follow an ordinal number in a text: "29. Juli", "1. Halbjahr", "3. Bauabschnitt". */
const words =
  '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Halbjahr|Quartal|Bauabschnitt|Abschnitt|Stufe|Phase|Etage|Obergeschoss|Klasse|Sitzung|Fortschreibung|Auflage)';
const ordinal = new RegExp(`^\\d{1,9}\\.[ \\t]+${words}`);
const ordinalInText = new RegExp(`[ \\t>*+\\d.)-]*\\d\\.[ \\t]+${words}`, 'y');

/** A line that begins with a number of a list, perhaps in a quotation or in another list. */
const numbered = /([ \t>*+-]*)(\d{1,9})[.)](?:[ \t]+[ \t>*+-]*(\d{1,9}[.)])?|$)/my;

/** Whether a number is written with a zero before it (`01.`), which no list on a page shows. */
const hasZero = (digits = ''): boolean => /^0\d/.test(digits);

/** Nobody counts so far: a list that begins here is a sentence that begins with a year. */
const beyondLists = 1000;

/** A paragraph or a heading that ends every list before it. */
const endOfList = /\n[ \t]*\n[^\s>]/;

/**
 * Whether there may be something to say about a list with numbers. Only numbers at the left edge that count on, or
 * begin with 1 again below another paragraph, are certainly right.
 */
export function mayBeMisnumbered(text: string, { numbers }: Marks): boolean {
  let before: { readonly number: number; readonly end: number } | undefined;
  let isNested = false;
  for (const start of numbers) {
    ordinalInText.lastIndex = start;
    if (ordinalInText.test(text)) return true;
    numbered.lastIndex = start;
    const match = numbered.exec(text);
    if (!match) continue;
    const [whole, prefix = '', digits, inner] = match;
    const number = Number(digits);
    if (hasZero(digits) || hasZero(inner)) return true;
    if (number >= beyondLists || Number.parseInt(inner ?? '', 10) >= beyondLists) return true;
    isNested ||= prefix !== '' || inner !== undefined;
    if (before !== undefined) {
      const isNew = number === 1 && endOfList.test(text.slice(before.end, match.index));
      if (isNested || (number !== before.number + 1 && !isNew)) return true;
    }
    before = { number, end: match.index + whole.length };
  }
  return false;
}

type PlaceOf = (start: number, end: number) => Place;

/** The line of an item from its number on. */
function lineAt(
  text: string,
  item: List['children'][number] | undefined,
): readonly [start: number, line: string] {
  const start = item?.position?.start.offset ?? 0;
  return [start, text.slice(start).split('\n', 1)[0] ?? ''];
}

/** The first number of a list that is written with a zero before it. */
function* zeroFindings(node: List, text: string, placeOf: PlaceOf): Iterable<Finding> {
  for (const item of node.children) {
    const [start, line] = lineAt(text, item);
    const zahl = /^\d+[.)]/.exec(line)?.[0] ?? '';
    if (!hasZero(zahl)) continue;
    const facts = { zahl, bleibt: zahl.replace(/^0+(?=\d)/, ''), besser: line.replace(/[.)]/, '\\$&') };
    yield finding('liste-aus-versehen', 'null', facts, placeOf(start, start + zahl.length));
    return;
  }
}

/** A sentence that became an entry of a list, and how it stays one. */
function sentenceFinding(start: number, line: string, placeOf: PlaceOf): Finding {
  const dot = start + line.indexOf('.');
  const facts = { text: line, besser: line.replace('.', '\\.') };
  const fix = replace(placeOf(dot, dot), '\\');
  return finding('liste-aus-versehen', 'ordnungszahl', facts, placeOf(start, start + line.length), { fix });
}

/**
 * A list of one entry that is a sentence ("29. Juli: Werkstatt"), one that begins with a year, or one in which the
 * numbers do not count on.
 */
export function* listFindings(node: List, text: string, placeOf: PlaceOf): Iterable<Finding> {
  if (!node.ordered) return;
  const [first, firstLine] = lineAt(text, node.children[0]);
  const isYear = (node.start ?? 1) >= beyondLists && /^\d+\./.test(firstLine);
  if (isYear || (node.children.length === 1 && ordinal.test(firstLine))) {
    yield sentenceFinding(first, firstLine, placeOf);
    return;
  }
  if (node.children.length === 1) {
    yield* zeroFindings(node, text, placeOf);
    return;
  }
  const numbers = writtenNumbers(node, text);
  const wrong = numbers.findIndex((number, index) => index > 0 && number !== (numbers[index - 1] ?? 0) + 1);
  if (wrong === -1) {
    yield* zeroFindings(node, text, placeOf);
    return;
  }
  const [start, line] = lineAt(text, node.children[wrong]);
  const facts = {
    text: line,
    besser: line.replace(/[.)]/, '\\$&'),
    davor: numbers[wrong - 1] ?? 0,
    zahl: numbers[wrong] ?? 0,
  };
  yield finding('liste-aus-versehen', 'zaehlung', facts, placeOf(start, start + line.length));
}
