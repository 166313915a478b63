import type { Finding } from '../../base/diagnostic.js';
import { likely } from '../../base/likely.js';
import { askedAnswer, boxAt } from '../../base/ticked.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import type { Angaben } from '../../model/steckbrief.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { plainName } from './other-names.js';

/** No list of criteria has more lines, and none of them is longer. */
const mostLines = 100;
const longestLine = 500;

/** A criterion as a line names it, with its answer; that is empty if the line only names it. */
interface Said {
  readonly id: string;
  readonly answer: string;
  /** Whether the line is as it has to be. */
  readonly isRight: boolean;
}

/** The lines below `kriterien:`, with their numbers, and what stands behind the colon. */
interface Block {
  readonly line: number;
  readonly behind: string;
  readonly rows: readonly { readonly number: number; readonly text: string }[];
}

function blockIn(source: Source): Block | undefined {
  let line = 2;
  const isEnd = (text: string): boolean => /^(?:---|\.\.\.)\s*$/.test(text) || line > source.count();
  while (!/^kriterien:/.test(source.line(line))) {
    if (isEnd(source.line(line))) return undefined;
    line += 1;
  }
  const rows: { number: number; text: string }[] = [];
  for (let number = line + 1; number <= Math.min(source.count(), line + mostLines); number += 1) {
    const text = source.line(number);
    // At the left margin only a dash or a box can still be one of them.
    if (text.trim() !== '' && !/^(?:\s|[-*•]\s|[[(☐☑☒□■])/.test(text)) break;
    if (/^---\s*$/.test(text)) break;
    if (text.trim() !== '') rows.push({ number, text });
  }
  return { line, behind: source.line(line).slice('kriterien:'.length).trim(), rows };
}

/** The criterion that words mean: by its id, the words of the form, or its number on the form. */
function criterionOf(words: string, { kriterien }: Leitfaden): string | undefined {
  const asked = kriterien.filter(({ art }) => art === 'angabe');
  const [, number] = /^(?:Kriterium |Nr\. ?)?(\d{1,2})[.)]?$/i.exec(words) ?? [];
  if (number !== undefined) return asked[Number(number) - 1]?.id;
  const name = plainName(words.replace(/^\d{1,2}[.)]\s+/, ''));
  const same = asked.find(({ id, kurz, wortlaut }) =>
    [id, kurz, wortlaut].some((one) => plainName(one) === name),
  );
  if (same) return same.id;
  const near = likely(
    name,
    asked.flatMap(({ id, kurz }) => [id, kurz]),
  );
  return asked.find(({ id, kurz }) => id === near || kurz === near)?.id;
}

function saidIn(text: string, leitfaden: Leitfaden): Said | undefined {
  if (text.length > longestLine) return undefined;
  const right = /^ +([a-z_]+): +(ja|nein|offen)\s*$/.exec(text);
  if (right && leitfaden.kriterien.some(({ id }) => id === right[1]))
    return { id: right[1] ?? '', answer: right[2] ?? '', isRight: true };
  const plain = text.trim().replace(/^[-*•]\s+/, '');
  const before = boxAt(plain);
  const rest = before ? plain.slice(before.length) : plain;
  const [, name = rest, behind = ''] =
    /^(.*?)\s*:\s*(\S.*)?$/.exec(rest) ?? /^(.*?)\s*([[(☐☑☒□■].*)$/u.exec(rest) ?? [];
  const answer = before ? (before.isTicked ? 'ja' : 'nein') : behind === '' ? '' : askedAnswer(behind);
  const id = criterionOf(name.trim(), leitfaden);
  return id === undefined || answer === undefined || (before && behind !== '')
    ? undefined
    : { id, answer, isRight: false };
}

/** The names of criteria behind one another: "1 und 4", "Hohes Interesse, Änderung des Ortsbildes". */
const namedIn = (text: string, leitfaden: Leitfaden): readonly (Said | undefined)[] =>
  text
    .replace(/^\[(.*)\]$/, '$1')
    .split(/\s*[,;]\s*|\s+(?:und|sowie)\s+/)
    .map((name) => criterionOf(name.trim(), leitfaden))
    .map((id) => (id === undefined ? undefined : { id, answer: '', isRight: false }));

/** The line for each criterion; undefined if some have an answer and others only a name. */
function linesFor(said: readonly Said[], leitfaden: Leitfaden): readonly string[] | undefined {
  const answers = new Map(said.map(({ id, answer }) => [id, answer]));
  const isNamed = said.every(({ answer }) => answer === '');
  if (answers.size < said.length || (!isNamed && said.some(({ answer }) => answer === ''))) return undefined;
  return leitfaden.kriterien.flatMap(({ id, art }) => {
    if (art !== 'angabe') return [];
    if (isNamed) return [`${id}: ${answers.has(id) ? 'ja' : 'nein'}`];
    const answer = answers.get(id);
    return answer === undefined ? [] : [`${id}: ${answer}`];
  });
}

/**
 * The finding for criteria that are ticked or named as on the paper form, with the lines to type. Undefined if any line
 * below `kriterien:` cannot be understood, or only one of them is wrong: that one is told by itself.
 */
export function tickedCriteria(source: Source, leitfaden: Leitfaden): Finding | undefined {
  const block = blockIn(source);
  if (!block || block.behind.length > longestLine || (block.behind !== '' && block.rows.length > 0))
    return undefined;
  const { line, behind, rows } = block;
  const all = behind === '' ? rows.map(({ text }) => saidIn(text, leitfaden)) : namedIn(behind, leitfaden);
  const said = all.flatMap((one) => one ?? []);
  const wrong = said.filter(({ isRight }) => !isRight);
  if (said.length < all.length || wrong.length === 0 || (behind === '' && wrong.length === 1))
    return undefined;
  const zeilen = linesFor(said, leitfaden);
  if (!zeilen) return undefined;
  const isNamed = said.every(({ answer }) => answer === '');
  const at = rows.find(({ text }) => saidIn(text, leitfaden)?.isRight === false);
  const start = at
    ? source.startOf(at.number) + at.text.search(/\S/)
    : source.startOf(line) + source.line(line).indexOf(behind);
  const place = source.place(start, start + (at ? at.text.trim() : behind).length);
  const last = rows.at(-1)?.number ?? line;
  const colon = source.startOf(line) + 'kriterien:'.length;
  const end = source.startOf(last) + source.line(last).trimEnd().length;
  const asked = leitfaden.kriterien.filter(({ art }) => art === 'angabe');
  const isWhole = !isNamed && zeilen.length === asked.length;
  const fix = isWhole
    ? { fix: replace(source.place(colon, end), zeilen.map((one) => `\n  ${one}`).join(''), false) }
    : {};
  return finding('ja-nein-unklar', isNamed ? 'genannt' : 'kaestchen', { zeilen, bis: last }, place, {
    pointer: '/kriterien',
    ...fix,
  });
}

/** What was found, with the one finding about the criteria in place of those that stand in their lines. */
export function withTicked(found: readonly Finding[], ticked: Finding | undefined): readonly Finding[] {
  if (!ticked) return found;
  const isTold = ({ pointer = '', place: { line } }: Finding): boolean =>
    pointer.startsWith('/kriterien') || (line >= ticked.place.line && line <= Number(ticked.facts.bis));
  return [...found.filter((one) => !isTold(one)), ticked];
}

/** Whether every criterion that the form asks for is answered by its name. */
export const isAnswered = ({ kriterien = {} }: Angaben, leitfaden: Leitfaden): boolean =>
  leitfaden.kriterien.every(({ id, art }) => art !== 'angabe' || kriterien[id] !== undefined);
