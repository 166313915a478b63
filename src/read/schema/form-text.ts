import { datumIn } from '../../base/datum-gemeint.js';
import type { Finding } from '../../base/diagnostic.js';
import { asTyped } from '../../base/quoted.js';
import { answerIn, askedAnswer } from '../../base/ticked.js';
import { type Leitfaden, pflichtfelderOf } from '../../model/leitfaden.js';
import { finding } from '../finding.js';
import type { Source } from '../source.js';
import { type Answered, answersIn, crossesIn } from './form-rows.js';
import { ersterText } from './groups.js';
import { ownLines } from './own-lines.js';
import { type Schema, schemaAt, typesOf } from './schema.js';

/** Fewer of its labels can stand in any text. */
const fewLabels = 3;

/** A longer answer is not repeated. */
const mostSigns = 1000;

/** An answer as it is typed behind a name: in its line, or below it if it has several. */
function typed(name: string, answer: readonly string[]): readonly string[] {
  const [only = '', ...more] = answer;
  if (only === '' || answer.join('').length > mostSigns) return [`${name}: …`];
  return more.length === 0
    ? [`${name}: ${asTyped(only)}`]
    : [`${name}: |`, ...answer.map((line) => `  ${line}`)];
}

/** The lines of a group for an answer. */
function linesInGroup(
  feld: string,
  answer: readonly string[],
  schema: Schema,
  leitfaden: Leitfaden,
): readonly string[] {
  const [top = '', inner = ersterText(top) ?? ''] = feld.split('.');
  const isAnswer = schemaAt(schema, `/${top}/${inner}`)?.['x-art'] === 'jaNein';
  const own = isAnswer ? [] : ownLines(top, answer.join('\n'), leitfaden);
  if (own.length > 0) return own;
  if (!isAnswer) return typed(inner, answer);
  const { answer: first = '', rest = '' } = answerIn(answer.join(' ')) ?? {};
  if (rest !== '') return [`${inner}: ${first}`, ...typed(ersterText(top) ?? 'text', [rest])];
  const said = askedAnswer(answer.join(' '));
  return said === undefined
    ? [`${inner}: …`, ...typed(ersterText(top) ?? 'text', answer)]
    : [`${inner}: ${said}`];
}

const isGroup = (part: Schema | undefined): boolean => typesOf(part).join() === 'object';

/** The lines of the header for the answers, the group of several answers once, and for what the city asks besides. */
function headerLines(found: readonly Answered[], schema: Schema, leitfaden: Leitfaden): readonly string[] {
  const lines = new Map<string, string[]>([['bezeichnung', ['bezeichnung: …']]]);
  for (const { row, answer } of found) {
    const feld = row.pflicht.find((one) => row.felder.includes(one)) ?? row.felder[0];
    if (feld === undefined) continue;
    const [top = ''] = feld.split('.');
    const part = schemaAt(schema, `/${top}`);
    if (isGroup(part)) {
      const inner = linesInGroup(feld, answer, schema, leitfaden).map((line) => `  ${line}`);
      lines.set(top, [...(lines.get(top) ?? [`${top}:`]), ...inner]);
    } else if (part?.['x-art'] === 'datum') {
      lines.set(top, [`${top}: ${datumIn(answer.join(' '))?.datum ?? '…'}`]);
    } else lines.set(top, [...typed(top, answer)]);
  }
  for (const { path } of pflichtfelderOf(leitfaden)) {
    const [top = ''] = path;
    const inner = path[1] ?? (isGroup(schemaAt(schema, `/${top}`)) ? ersterText(top) : undefined);
    if (!lines.has(top)) lines.set(top, inner === undefined ? [`${top}: …`] : [`${top}:`, `  ${inner}: …`]);
  }
  return [...lines.values()].flat();
}

/**
 * The finding for a file that holds the form as a text, with the header that says the same. Undefined if it has too few
 * labels of the form.
 */
export function pastedForm(source: Source, schema: Schema, leitfaden: Leitfaden): Finding | undefined {
  const found = answersIn(source, leitfaden);
  if (found.length < fewLabels) return undefined;
  const zeilen = headerLines(found, schema, leitfaden);
  const kriterien = crossesIn(source, leitfaden);
  const abschnitt =
    found.find(({ row }) => row.abschnitt !== undefined && row.felder.length === 0)?.row.label ?? '';
  const place = source.place(0, Math.max(source.line(1).length, 1));
  return finding(
    'kopf-fehlt',
    'formular',
    { zeilen: [...zeilen, 'kriterien:', ...kriterien], abschnitt },
    place,
  );
}
