import { type Diagnostic, type Finding, fileStart } from '../base/diagnostic.js';
import type { Steckbrief } from '../model/steckbrief.js';
import { idOf } from '../read/id.js';
import type { CheckedFile } from '../report/run.js';
import { type Named, sharedIds } from '../rules/check.js';

export const byPlace = (a: Finding, b: Finding): number =>
  a.place.line - b.place.line || a.place.column - b.place.column;

/** The same files with what concerns several of them at once. */
export function withSharedIds<T extends CheckedFile & { readonly steckbrief?: Steckbrief }>(
  checked: readonly T[],
  neighbours: readonly string[] = [],
): readonly T[] {
  const named: readonly Named[] = [
    ...checked.map(({ file, id, steckbrief }) => ({ file, id, frueher: steckbrief?.frueher ?? [] })),
    // A neighbour is not read: its id is in its name, its former ids are unknown.
    ...neighbours.map((file) => ({ file, id: idOf(file.slice(file.lastIndexOf('/') + 1)).id, frueher: [] })),
  ];
  const shared = new Map<string, Diagnostic[]>();
  for (const { file, key, facts, pointer } of sharedIds(named)) {
    const found: Diagnostic = {
      rule: 'id-doppelt',
      key,
      facts,
      place: fileStart,
      file,
      severity: 'error',
      ...(pointer ? { pointer } : {}),
    };
    shared.set(file, [...(shared.get(file) ?? []), found]);
  }
  return checked.map((entry) => {
    const more = shared.get(entry.file);
    return more ? { ...entry, diagnostics: [...entry.diagnostics, ...more].sort(byPlace) } : entry;
  });
}
