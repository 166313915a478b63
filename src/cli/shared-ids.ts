import { type Diagnostic, type Finding, fileStart, type Place } from '../base/diagnostic.js';
import type { Leitfaden } from '../model/leitfaden.js';
import { idOf } from '../read/id.js';
import type { CheckedFile } from '../report/run.js';
import { type Named, severityOf, sharedIds, sharedTitles } from '../rules/check.js';

/** A checked file, as far as it can get in the way of another one. */
export interface Sharing extends CheckedFile {
  readonly frueher: readonly string[];
  /** Its title, if it is to be told apart from those of other Vorhaben. */
  readonly titel?: string;
  /** Its places and lines: the file is read once more for them. */
  readonly again: () => Places;
}

/** Where a pointer stands in a file, and what its lines say. */
export interface Places {
  readonly placeOf: (pointer: string) => Place;
  readonly line: (number: number) => string;
}

/** The places of a file that cannot be read. */
export const nowhere: Places = { placeOf: () => fileStart, line: () => '' };

export const byPlace = (a: Finding, b: Finding): number =>
  a.place.line - b.place.line || a.place.column - b.place.column;

/**
 * The same files with what concerns several of them at once.
 *
 * @param neighbours files that are not checked, but whose ids must stay their own
 */
export function withShared<T extends Sharing>(
  checked: readonly T[],
  leitfaden: Leitfaden,
  neighbours: readonly string[] = [],
): readonly T[] {
  // A neighbour is not read: its id is in its name, its former ids and its title are unknown.
  const others: readonly Named[] = neighbours.map((file) => ({
    file,
    id: idOf(file.slice(file.lastIndexOf('/') + 1)).id,
    frueher: [],
  }));
  const byFile = new Map(checked.map((entry) => [entry.file, entry]));
  const shared = new Map<string, { readonly diagnostics: Diagnostic[]; readonly places?: Places }>();
  for (const found of [...sharedIds([...checked, ...others]), ...sharedTitles(checked)]) {
    const severity = severityOf(found.rule, leitfaden, found.key);
    const entry = byFile.get(found.file);
    if (severity === undefined || !entry) continue;
    const { diagnostics = [], places: known } = shared.get(found.file) ?? {};
    const places = known ?? (found.pointer === undefined ? undefined : entry.again());
    const place = found.pointer === undefined ? fileStart : (places ?? nowhere).placeOf(found.pointer);
    diagnostics.push({ ...found, place, severity });
    shared.set(found.file, { diagnostics, ...(places && { places }) });
  }
  if (shared.size === 0) return checked;
  return checked.map((entry) => {
    const more = shared.get(entry.file);
    if (!more) return entry;
    const diagnostics = [...entry.diagnostics, ...more.diagnostics].sort(byPlace);
    // Of a file in which nothing else was found nobody has kept the lines.
    return { ...entry, diagnostics, ...(more.places && { line: more.places.line }) };
  });
}
