import type { Finding } from '../../base/diagnostic.js';
import { quoted } from '../../base/quoted.js';
import { meintGanzeStadt } from '../../model/gebiete.js';
import { spotAt } from '../pointer.js';
import type { Source } from '../source.js';
import type { Tree } from '../tree.js';
import { withEquals, withGap, withoutBlanks } from './colons.js';
import { type Context, wrongAt } from './context.js';
import { ersterText } from './groups.js';
import { namesIn } from './names.js';
import { ownLines } from './own-lines.js';
import { entryOrList } from './wrong-list.js';
import { pointIn } from './wrong-point.js';

/** The text that stands where a group is asked, in lines; of a list its entries. Empty if it holds anything else. */
function textsOf(value: Tree): string {
  if (value.kind === 'text') return value.text.trim();
  const texts =
    value.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])) : [];
  return value.kind === 'list' && texts.length === value.items.length ? texts.join('\n') : '';
}

/** The same with the lines of a text as they were typed. */
const linesOf = (source: Source, value: Tree): string =>
  value.kind === 'text' && value.plain
    ? source.text.slice(value.start, value.end).trim().replace(/\n\s*/g, '\n')
    : textsOf(value);

/** The line of a group in which the text belongs that was written instead of it; empty if there is none. */
function textIn(gruppe: string, value: Tree | undefined): string {
  const lines = value ? textsOf(value) : '';
  const text = lines.replaceAll('\n', value?.kind === 'list' ? ', ' : ' ').replace(/\s+/g, ' ');
  if (text === '') return '';
  if (gruppe === 'beteiligung' && /^(ja|nein|offen)$/i.test(text)) return `geplant: ${text.toLowerCase()}`;
  if (gruppe === 'rubrik' && meintGanzeStadt(text)) return 'gesamtstadt: ja';
  const punkt = gruppe === 'lage' ? pointIn(text) : undefined;
  if (punkt !== undefined) return `punkt: ${punkt}`;
  // An answer is no reason, and a year no body.
  const isOther =
    (/^(?:beendet|ausnahme)$/.test(gruppe) && /^(?:ja|nein|offen|x)$/i.test(text)) ||
    (gruppe === 'erstberatung' && /\b20\d\d\b/.test(text));
  const name = isOther ? undefined : ersterText(gruppe);
  return name === undefined ? '' : `${name}: ${quoted(text)}`;
}

/** Whether a text stands below the name of its group, where its entries would stand. */
const isBelowName = ({ source }: Context, { start }: Tree): boolean =>
  /^[ \t]*$/.test(source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start));

/** What is wrong where a group is asked: its lines without what makes them lines, or a text or list in its place. */
export function wrongGroup(context: Context, pointer: string): Finding {
  const { value, schema, say } = wrongAt(context, pointer);
  const [line = ''] =
    value?.kind === 'text' && value.plain
      ? context.source.text.slice(value.start, value.end).split('\n', 1)
      : [];
  const parts = namesIn(pointer.slice(1));
  const equals =
    value &&
    (withEquals(context.source, value.start, line) ??
      (value.kind === 'text' && !value.text.includes('\n') && isBelowName(context, value)
        ? withGap(context.source, value.start, line, (name) => parts.has(name))
        : undefined));
  if (equals) return { ...equals, pointer: pointer };
  const unspaced = value?.kind === 'text' ? withoutBlanks(context, pointer, value) : undefined;
  if (unspaced) return unspaced;
  const entry = value ? entryOrList(context, pointer, value) : undefined;
  if (entry) return entry;
  const zeilen = value ? ownLines(pointer.slice(1), linesOf(context.source, value), context.leitfaden) : [];
  if (zeilen.length > 1 || zeilen[0]?.startsWith('datum: ')) {
    const leerzeichen = context.source.place(spotAt(context.tree, pointer)?.key?.start ?? 0, 0).column + 1;
    return say('angabe-art', 'alsGruppe', { gruppe: pointer.slice(1), zeilen, leerzeichen });
  }
  const kriterien = pointer === '/kriterien' ? (context.leitfaden?.kriterien ?? []) : [];
  const namen = [...Object.keys(schema?.properties ?? {}), ...kriterien.map(({ id }) => id)];
  const zeile = kriterien[0] ? `${kriterien[0].id}: ja` : textIn(pointer.slice(1), value);
  return say('angabe-art', 'gruppe', { namen, zeile });
}
