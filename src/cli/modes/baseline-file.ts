import { readFileSync } from 'node:fs';
import { byText } from '../../base/order.js';
import { type Io, UsageError } from '../io.js';
import { shownPath } from '../shown.js';
import { whyUnwritten, writeWhole } from '../whole-file.js';

/** A finding that was known before: its file (from the folder of the baseline on), its rule, where, and on which words. */
export interface Known {
  readonly file: string;
  readonly rule: string;
  readonly pointer?: string;
  /** Of the words at the place; never a line number, for lines move. */
  readonly hash: string;
  readonly count: number;
}

const version = 1;

const codeOf = (error: unknown): string =>
  String((error as NodeJS.ErrnoException).code ?? 'unbekannter Grund');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function knownOf(value: unknown): Known | undefined {
  if (!isRecord(value)) return undefined;
  const { file, rule, pointer, hash, count = 1 } = value;
  if (typeof file !== 'string' || typeof rule !== 'string' || typeof hash !== 'string') return undefined;
  if (pointer !== undefined && typeof pointer !== 'string') return undefined;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) return undefined;
  return { file, rule, ...(pointer === undefined ? {} : { pointer }), hash, count };
}

/** Reads a baseline; one that is not as we write it ends the run with the reason. */
export function readBaseline(path: string, io: Io): readonly Known[] {
  const name = shownPath(path, io.cwd);
  const asTyped = /\s/.test(name) ? `"${name}"` : name;
  const make = `vorhaben check --baseline ${asTyped} --baseline-schreiben`;
  // Another kind of file is one of the city's: nobody shall be told to delete it.
  const again = /\.json$/i.test(path)
    ? `Stellen Sie sie wieder her. Oder löschen Sie sie, und legen Sie sie neu an mit: ${make}`
    : 'Nennen Sie bei --baseline eine eigene Datei, zum Beispiel: --baseline baseline.json';
  const stop = (why: string): never => {
    throw new UsageError(`Die Datei „${name}“ ${why}.\n${again}`);
  };
  let text = '';
  try {
    text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      throw new UsageError(`Die Datei „${name}“ gibt es nicht.\nLegen Sie sie an mit: ${make}`);
    }
    if (codeOf(error) === 'EISDIR')
      throw new UsageError(
        `„${name}“ ist ein Ordner.\nNennen Sie bei --baseline eine Datei, zum Beispiel: --baseline baseline.json`,
      );
    stop(`lässt sich nicht lesen (${codeOf(error)})`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    stop('ist kein richtiges JSON');
  }
  if (!isRecord(data) || !('version' in data) || !Array.isArray(data.findings))
    return stop('ist keine Liste bekannter Befunde von vorhaben');
  if (data.version !== version) return stop(`hat ein Format, das dieses vorhaben nicht kennt`);
  return data.findings.map(
    (value: unknown, index) => knownOf(value) ?? stop(`hat einen falschen Eintrag (den ${index + 1}.)`),
  );
}

/** The bytes of a baseline: sorted, one finding a line, so that a change of it can be read. */
function contentOf(entries: readonly Known[]): string {
  const sorted = entries.toSorted(
    (a, b) =>
      byText(a.file, b.file) ||
      byText(a.rule, b.rule) ||
      byText(a.pointer ?? '', b.pointer ?? '') ||
      byText(a.hash, b.hash),
  );
  const lines = sorted.map(({ file, rule, pointer, hash, count }) =>
    JSON.stringify({ file, rule, pointer, hash, ...(count > 1 ? { count } : {}) }),
  );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${list}\n}\n`;
}

/** Writes a baseline as a whole: a run that is broken off leaves the old one. */
export function writeBaseline(path: string, entries: readonly Known[], io: Io): void {
  const problem = writeWhole(path, contentOf(entries));
  if (problem === undefined) return;
  throw new UsageError(`„${shownPath(path, io.cwd)}“ lässt sich nicht schreiben: ${whyUnwritten(problem)}`);
}
