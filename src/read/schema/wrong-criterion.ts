import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { answerIn } from '../../base/ticked.js';
import { finding, replace } from '../finding.js';
import { spotAt } from '../pointer.js';
import type { Source } from '../source.js';
import { type Context, wrongAt } from './context.js';

/** The lines of a criterion that has an answer and a reason, below its name. */
const linesOf = (antwort: string, grund: string): readonly string[] => [
  `trifft_zu: ${antwort}`,
  `begruendung: ${asTyped(grund)}`,
];

/** The answer to a criterion with more words behind it: they are its reason. */
export function answerWithWords(context: Context, pointer: string): Finding | undefined {
  const { value, wert, schema, say } = wrongAt(context, pointer);
  const { answer = '', rest = '' } = answerIn(wert) ?? {};
  const key = spotAt(context.tree, pointer)?.key;
  if (schema?.$ref !== '#/definitions/kriterium' || !key || value?.kind !== 'text' || rest === '')
    return undefined;
  const zeilen = linesOf(answer, rest);
  const { column } = context.source.place(key.start, key.end);
  const place = context.source.place(context.source.text.indexOf(':', key.end) + 1, value.end);
  const fix = replace(place, zeilen.map((zeile) => `\n${' '.repeat(column + 1)}${zeile}`).join(''), false);
  return say('ja-nein-unklar', 'mitWorten', { zeilen, id: key.text, leerzeichen: column + 1 }, { fix });
}

/** A reason that stands among the criteria: it belongs to the one above it, below its answer. */
export function reasonAmongCriteria(source: Source, pointer: string, line: number): Finding | undefined {
  if (!/^\/kriterien\/(?:begruendung|trifft_zu)$/.test(pointer)) return undefined;
  const [, indent = '', angabe = '', text = ''] = /^( *)([a-z_]+): *(.*)$/.exec(source.line(line)) ?? [];
  let above = line - 1;
  while (above > 1 && /^\s*(?:#.*)?$/.test(source.line(above))) above -= 1;
  const [, before = '', id = '', antwort = ''] =
    /^( *)([a-z_]+): *(ja|nein|offen)?$/i.exec(source.line(above).trimEnd()) ?? [];
  const isBeside =
    before === indent && id !== '' && id !== 'kriterien' && antwort !== '' && angabe === 'begruendung';
  const start = source.startOf(line) + indent.length;
  const place = source.place(start, start + angabe.length);
  const leerzeichen = indent.length + 2;
  if (!isBeside)
    return finding('angabe-unbekannt', 'amKriterium', { angabe, id: '', zeilen: [], leerzeichen }, place, {
      pointer,
    });
  const zeilen = linesOf(antwort.toLowerCase(), text.replace(/^(["'])(.*)\1$/, '$2'));
  return finding('angabe-unbekannt', 'amKriterium', { angabe, id, zeilen, leerzeichen }, place, {
    pointer,
  });
}
