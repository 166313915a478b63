import type { Finding } from '../../base/diagnostic.js';
import type { Leitfaden } from '../../model/leitfaden.js';
import type { Angaben } from '../../model/steckbrief.js';
import { finding, replace } from '../finding.js';
import type { Source } from '../source.js';
import { longestLine, namedIn, type Said, saidIn } from './said-criteria.js';

/** No list of criteria has more lines. */
const mostLines = 100;

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

/** What the lines say together; undefined if they say nothing that is certain. */
function meantIn(
  said: readonly Said[],
  ids: readonly string[],
): { readonly zeilen: readonly string[]; readonly key: string } | undefined {
  const isOnly = (...kinds: readonly Said['kind'][]): boolean =>
    said.every(({ kind }) => kinds.includes(kind));
  const crosses = said.filter(({ kind }) => kind === 'cross');
  if (new Set(said.map(({ id }) => id)).size < said.length) return undefined;
  const named = isOnly('name') ? said : isOnly('cross', 'empty') ? crosses : [];
  if (named.length > 0) {
    const isNamed = (id: string): boolean => named.some((one) => one.id === id);
    return { key: 'genannt', zeilen: ids.map((id) => `${id}: ${isNamed(id) ? 'ja' : 'nein'}`) };
  }
  if (!isOnly('right', 'answer', 'cross')) return undefined;
  const answers = new Map(said.map(({ id, answer }) => [id, answer]));
  return {
    key: 'kaestchen',
    zeilen: ids.flatMap((id) => (answers.has(id) ? [`${id}: ${answers.get(id)}`] : [])),
  };
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
  const wrong = said.filter(({ kind }) => kind !== 'right');
  if (said.length < all.length || wrong.length === 0 || (behind === '' && wrong.length === 1))
    return undefined;
  const asked = leitfaden.kriterien.flatMap(({ id, art }) => (art === 'angabe' ? [id] : []));
  const meant = meantIn(said, asked);
  if (!meant) return undefined;
  const { key, zeilen } = meant;
  const at = rows.find((_, index) => said[index]?.kind !== 'right');
  const start = at
    ? source.startOf(at.number) + at.text.search(/\S/)
    : source.startOf(line) + source.line(line).indexOf(behind);
  const place = source.place(start, start + (at ? at.text.trim() : behind).length);
  const last = rows.at(-1)?.number ?? line;
  const colon = source.startOf(line) + 'kriterien:'.length;
  const end = source.startOf(last) + source.line(last).trimEnd().length;
  const isWhole = key === 'kaestchen' && zeilen.length === asked.length;
  const fix = isWhole
    ? { fix: replace(source.place(colon, end), zeilen.map((one) => `\n  ${one}`).join(''), false) }
    : {};
  return finding('ja-nein-unklar', key, { zeilen, bis: last }, place, {
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
