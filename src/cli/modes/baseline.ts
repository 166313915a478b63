import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Diagnostic, fileStart, type Place } from '../../base/diagnostic.js';
import { counted } from '../../base/words.js';
import type { CheckedFile } from '../../report/run.js';
import type { Io } from '../io.js';
import { shownPath } from '../shown.js';
import { type Known, readBaseline, writeBaseline } from './baseline-file.js';

export { readBaseline } from './baseline-file.js';

/** The text of a place, over several lines if it has them. */
function textOf({ line, column, endLine, endColumn }: Place, lineOf: CheckedFile['line']): string {
  if (line === endLine) return [...lineOf(line)].slice(column - 1, endColumn - 1).join('');
  const between = Array.from({ length: endLine - line - 1 }, (_, index) => lineOf(line + 1 + index));
  const first = [...lineOf(line)].slice(column - 1).join('');
  return [first, ...between, [...lineOf(endLine)].slice(0, endColumn - 1).join('')].join('\n');
}

const isSamePlace = (a: Place, b: Place): boolean =>
  a.line === b.line && a.column === b.column && a.endLine === b.endLine && a.endColumn === b.endColumn;

/** What stands where a finding was made, shortened. A finding about a file as a whole is about no words of it. */
const hashOf = ({ place }: Diagnostic, lineOf: CheckedFile['line']): string =>
  createHash('sha256')
    .update(isSamePlace(place, fileStart) ? '' : textOf(place, lineOf))
    .digest('hex')
    .slice(0, 16);

const keyOf = ({ file, rule, pointer, hash }: Omit<Known, 'count'>): string =>
  JSON.stringify([file, rule, pointer ?? '', hash]);

/** How often each finding occurs, by its key. */
type Counts = Map<string, Known>;

function add(counts: Counts, known: Known): void {
  const key = keyOf(known);
  counts.set(key, { ...known, count: known.count + (counts.get(key)?.count ?? 0) });
}

export interface BaselineCall {
  readonly baseline: string;
  readonly isWriting: boolean;
}

/** Files without what was known, and how many findings those were. */
export interface Remaining<T> {
  readonly files: readonly T[];
  readonly known: { readonly count: number; readonly baseline: string };
  /** What the caller has to know about the file of known findings. */
  readonly notes: readonly string[];
}

/**
 * Takes the findings that stand in a baseline out of a run. With `isWriting` the file is made, or shortened by what is
 * no longer found: it never grows.
 */
export function withoutKnown<T extends CheckedFile>(
  checked: readonly T[],
  { baseline, isWriting }: BaselineCall,
  io: Io,
): Remaining<T> {
  const path = resolve(io.cwd, baseline);
  const folder = dirname(path);
  const name = shownPath(path, io.cwd);
  const nameOf = (file: string) => relative(folder, resolve(io.cwd, file)).split(sep).join('/');
  const knownOf = (file: T, diagnostic: Diagnostic): Known => ({
    file: nameOf(file.file),
    rule: diagnostic.rule,
    ...(diagnostic.pointer === undefined ? {} : { pointer: diagnostic.pointer }),
    hash: hashOf(diagnostic, file.line),
    count: 1,
  });

  const isNew = isWriting && !existsSync(path);
  const left: Counts = new Map();
  if (isNew)
    for (const file of checked) for (const found of file.diagnostics) add(left, knownOf(file, found));
  else for (const known of readBaseline(path, io)) add(left, known);
  const entries = [...left.values()];

  let count = 0;
  const files = checked.map((file) => {
    const diagnostics = file.diagnostics.filter((found) => {
      const key = keyOf(knownOf(file, found));
      const known = left.get(key);
      if (known === undefined || known.count === 0) return true;
      left.set(key, { ...known, count: known.count - 1 });
      count += 1;
      return false;
    });
    return { ...file, diagnostics };
  });

  // Nothing is known about a file that this run did not look at, unless it is gone.
  const seen = new Set(checked.map(({ file }) => nameOf(file)));
  const isStale = ({ file }: Known) => seen.has(file) || !existsSync(resolve(folder, file));
  const staleOf = (known: Known) => (isStale(known) ? (left.get(keyOf(known))?.count ?? 0) : 0);
  const stale = entries.reduce((sum, known) => sum + staleOf(known), 0);
  const notes: string[] = [];
  if (isWriting && (isNew || stale > 0)) {
    const kept = entries.map((known) => ({ ...known, count: known.count - staleOf(known) }));
    writeBaseline(
      path,
      kept.filter(({ count }) => count > 0),
      io,
    );
    const entry = isNew ? count : stale;
    notes.push(
      `${name}: ${counted(entry, 'Befund', 'Befunde')} ${isNew ? 'aufgenommen' : 'herausgenommen'}.`,
    );
  } else if (stale > 0) {
    notes.push(
      `${counted(stale, 'Eintrag', 'Einträge')} in ${name} ${stale === 1 ? 'trifft' : 'treffen'} nicht mehr zu. Herausnehmen: vorhaben check --baseline ${name} --baseline-schreiben`,
    );
  }
  return { files, known: { count, baseline: name }, notes };
}
