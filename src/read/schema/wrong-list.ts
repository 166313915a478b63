import type { Finding, Fix } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import type { MapNode, Tree } from '../tree.js';
import { type Context, wrongAt } from './context.js';
import { entryText } from './list-entries.js';
import { resolve, type Schema, typesOf } from './schema.js';
import { pairsAsTermine, terminLines } from './termin-lines.js';
import { pointIn, pointOfLines } from './wrong-point.js';

/** Puts the lines of a group behind dashes, so that they are the entries of a list: one begins where the first name stands. */
function behindDash({ source }: Context, { start, end }: MapNode, name: string): Fix {
  const written = source.text.slice(start, end).trimEnd();
  const lines = written
    .split('\n')
    .map((line, at) =>
      line.replace(/^[ \t]*/, (blanks) =>
        line.trim() === '' ? '' : blanks + (isBegin(line, name, at) ? '- ' : '  '),
      ),
    );
  return replace(source.place(start, start + written.length), lines.join('\n'), false);
}

const isBegin = (line: string, name: string, at: number): boolean =>
  at === 0 || line.trimStart().startsWith(`${name}:`);

/** Lines of a list in the text or group that stands in its place: of a Termin with its day, of a point on the map. */
export function linesForList(context: Context, pointer: string): Finding | undefined {
  const { value, wert, say } = wrongAt(context, pointer);
  const key = spotAt(context.tree, pointer)?.key;
  const inLines = pointer === '/lage/punkt' && value?.kind === 'map' ? pointOfLines(value) : undefined;
  if (inLines && key) {
    const namen = [key.text, ...inLines.namen];
    return say('angabe-art', 'punkt', { zeile: `${key.text}: ${inLines.punkt}`, namen });
  }
  if (value?.kind !== 'text' || !key) return undefined;
  const punkt = pointer === '/lage/punkt' ? pointIn(wert) : undefined;
  if (punkt !== undefined) return say('angabe-art', 'punkt', { zeile: `${key.text}: ${punkt}`, namen: [] });
  const zeilen = pointer === '/beteiligung/termine' ? terminLines(wert.replace(/\s+/g, ' ')) : [];
  if (zeilen.length === 0) return undefined;
  const leerzeichen = context.source.place(key.start, key.end).column + 1;
  return say('angabe-art', 'alsListe', { gruppe: key.text, zeilen, leerzeichen });
}

/** A group where a list is asked: its lines are one entry without the dash before it, or each of them is one. */
export function groupForList(context: Context, pointer: string): Finding | undefined {
  const { value, schema, say } = wrongAt(context, pointer);
  if (value?.kind !== 'map' || value.flow) return undefined;
  const key = spotAt(context.tree, pointer)?.key;
  const zeilen = pointer === '/beteiligung/termine' ? pairsAsTermine(value) : [];
  if (key && zeilen.length > 0) {
    const leerzeichen = context.source.place(key.start, key.end).column + 1;
    return say('angabe-art', 'alsListe', { gruppe: key.text, zeilen, leerzeichen });
  }
  const items = resolve(context.schema, schema?.items);
  const [first, ...more] = value.entries;
  if (first && Object.hasOwn(items?.properties ?? {}, first.key.text)) {
    const inhalt =
      first.value.kind === 'text' ? ` ${context.source.text.slice(first.value.start, first.value.end)}` : '';
    const [erste = ''] = `${first.key.text}:${inhalt}`.split('\n');
    const weitere = more.map(({ key }) => key.text);
    const written = context.source.text.slice(value.start, value.end).split('\n');
    const anzahl = written.filter((line, at) => isBegin(line, first.key.text, at)).length;
    const place = context.source.place(first.key.start, first.key.start + erste.length);
    return say(
      'angabe-art',
      'strich',
      { erste, weitere, name: first.key.text, anzahl },
      { place, fix: behindDash(context, value, first.key.text) },
    );
  }
  const eintraege = value.entries.flatMap(({ key, value: said }) =>
    said.kind === 'text' ? [entryText(`${key.text}: ${said.text}`.trim())] : [],
  );
  const isOfTexts = typesOf(items).includes('string') && eintraege.length === value.entries.length;
  return isOfTexts && key ? say('angabe-art', 'liste', { eintraege }) : undefined;
}

/** The entry in which a text belongs that stands where a group of a list is asked; undefined if the list can have texts. */
export function firstText(group: Schema | undefined): string | undefined {
  const isChoice = (name: string): boolean => group?.properties?.[name]?.enum !== undefined;
  if (group === undefined || typesOf(group).includes('string')) return undefined;
  return group.required?.find((name) => !isChoice(name)) ?? Object.keys(group.properties ?? {})[0];
}

/** A text where an entry of a list is a group, or a list where a group is asked: what to type instead. */
export function entryOrList(context: Context, pointer: string, value: Tree): Finding | undefined {
  const { schema, say } = wrongAt(context, pointer);
  const names = Object.keys(schema?.properties ?? {});
  const erste = firstText(schema);
  if (/\/\d+$/.test(pointer) && value.kind === 'text' && erste !== undefined) {
    const text = value.text.replace(/\s+/g, ' ').trim();
    const zeilen = pointer.startsWith('/beteiligung/termine/') ? terminLines(text) : [];
    if (zeilen.length > 0) return say('angabe-art', 'alsEintrag', { zeilen });
    const namen = names.filter((name) => name !== erste);
    return say('angabe-art', 'eintrag', { zeile: `- ${erste}: ${asTyped(text)}`, namen });
  }
  const entries =
    value.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'map' ? item.entries : [])) : [];
  const isGroup =
    entries.length > 0 && (names.length === 0 || entries.every(({ key }) => names.includes(key.text)));
  const isOnce = new Set(entries.map(({ key }) => key.text)).size === entries.length;
  return isGroup && isOnce
    ? say('angabe-art', 'ohneStriche', { namen: entries.map(({ key }) => key.text) })
    : undefined;
}
