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
  /** Where a pointer stands: the file is read once more for it. */
  readonly placeOf: (pointer: string) => Place;
}

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
  const shared = new Map<string, Diagnostic[]>();
  for (const found of [...sharedIds([...checked, ...others]), ...sharedTitles(checked)]) {
    const severity = severityOf(found.rule, leitfaden, found.key);
    const entry = checked.find(({ file }) => file === found.file);
    if (severity === undefined || !entry) continue;
    const place = found.pointer === undefined ? fileStart : entry.placeOf(found.pointer);
    shared.set(found.file, [...(shared.get(found.file) ?? []), { ...found, place, severity }]);
  }
  if (shared.size === 0) return checked;
  return checked.map((entry) => {
    const more = shared.get(entry.file);
    return more ? { ...entry, diagnostics: [...entry.diagnostics, ...more].sort(byPlace) } : entry;
  });
}
