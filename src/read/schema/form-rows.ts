import type { Leitfaden, Zeile } from '../../model/leitfaden.js';
import type { Source } from '../source.js';
import { isName } from './names.js';
import { plainName } from './other-names.js';
import { saidIn } from './said-criteria.js';

/** No form has more lines before its last answer. */
const mostLines = 500;

/** A row of the form with the lines of its answer. */
export interface Answered {
  readonly row: Zeile;
  readonly answer: readonly string[];
}

/** No label of a form is longer. */
const longestLabel = 400;

const bare = (text: string): string =>
  text.length > longestLabel ? '' : plainName(text.replace(/^[#→*\s]+|[*:\s]+$/g, ''));

/** The row whose label opens a line, and what stands behind it: after a tab, as in a table from Word, or after a colon. */
function rowAt(line: string, rows: ReadonlyMap<string, Zeile>): Answered | undefined {
  // The names of a header are words of the form as well: where they stand, it is no form.
  if (isName(/^[a-z_]+(?=:)/.exec(line)?.[0] ?? '')) return undefined;
  for (const sign of ['\t', ': ', '']) {
    const at = sign === '' ? line.length : line.indexOf(sign);
    const label = at === -1 ? '' : bare(line.slice(0, at));
    const row = label === '' ? undefined : rows.get(label);
    const behind = line.slice(at + sign.length).trim();
    if (row) return { row, answer: behind === '' ? [] : [behind] };
  }
  return undefined;
}

/** The rows of the form in a text, in the order in which they stand there. */
export function answersIn(source: Source, { formular, kriterien }: Leitfaden): readonly Answered[] {
  const rows = new Map(
    formular.zeilen.flatMap((row) =>
      [row.label, row.frage ?? row.label, ...row.aliase].map((label) => [bare(label), row] as const),
    ),
  );
  const ends = new Set([
    'kriterien',
    ...[formular.einleitung_kriterien, ...kriterien.map(({ wortlaut }) => wortlaut)].map(bare),
  ]);
  const isHeader = /^---\s*$/.test(source.line(1));
  const found: { row: Zeile; answer: string[] }[] = [];
  for (let number = isHeader ? 2 : 1; number <= Math.min(source.count(), mostLines); number += 1) {
    const line = source.line(number).trim();
    if (isHeader && line === '---') break;
    if (line === '') continue;
    if (ends.has(bare(line.split('\t', 1)[0] ?? '')) || /^welche kriterien/.test(bare(line)) || hasBox(line))
      break;
    const opened = rowAt(line, rows);
    if (opened && !found.some(({ row }) => row === opened.row))
      found.push({ ...opened, answer: [...opened.answer] });
    else found.at(-1)?.answer.push(line);
  }
  return found;
}

const isCross = (text = ''): boolean => /^\s*[xX☒☑✓]\s*$/u.test(text);

/** Whether a line has a box of the form, as one about a criterion has. */
const hasBox = (line: string): boolean => /^(?:\[[ xX]\]|[☐☑☒□■])|[☐☑☒□■]/u.test(line);

/** The answer to each criterion: what is ticked in the two columns of the form, as a row with tabs or as lines of their own. */
export function crossesIn(source: Source, leitfaden: Leitfaden): readonly string[] {
  const { kriterien } = leitfaden;
  const lines = Array.from({ length: Math.min(source.count(), mostLines) }, (_, index) =>
    source.line(index + 1),
  );
  const said = lines.filter(hasBox).map((line) => saidIn(line, leitfaden));
  const text = lines.join('\n').toLowerCase();
  const [yes, no] = [text.indexOf('trifft zu'), text.indexOf('trifft nicht zu')];
  // Where the column of no comes first, nobody guesses what a cross means.
  const isTurned = no !== -1 && no < yes;
  const labels = lines.map((line) => bare(line.split('\t', 1)[0] ?? ''));
  return kriterien.flatMap(({ id, art, wortlaut }) => {
    if (art !== 'angabe') return [];
    const boxed = said.find((one) => one?.id === id)?.answer;
    if (boxed !== undefined) return [`  ${id}: ${boxed}`];
    const at = labels.indexOf(bare(wortlaut));
    const [, ...cells] = lines[at]?.split('\t') ?? [];
    const [first, second] = cells.length > 0 || at === -1 ? cells : lines.slice(at + 1, at + 3);
    const isOne = !isTurned && isCross(first) !== isCross(second);
    const answer = isOne ? (isCross(first) ? 'ja' : 'nein') : '…';
    return [`  ${id}: ${answer}`];
  });
}
