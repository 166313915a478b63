import { createHash } from 'node:crypto';
import type { Diagnostic } from '../base/diagnostic.js';
import type { CheckedFile } from './run.js';

/** The text that a finding marks, on its first line. */
function markedText({ place }: Diagnostic, characters: readonly string[]): string {
  const end = place.endLine === place.line ? place.endColumn - 1 : characters.length;
  return characters.slice(place.column - 1, end).join('');
}

/** The places in a file one after the other, so that a long line with many findings is split once. */
function lineReader({ line }: CheckedFile): (number: number) => readonly string[] {
  let last = 0;
  let characters: readonly string[] = [];
  return (number) => {
    if (number !== last) {
      last = number;
      characters = [...line(number)];
    }
    return characters;
  };
}

/** A pointer without the numbers in it: an entry that moves in its list stays the same entry. */
const withoutNumbers = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/**
 * Names each finding by what it is and not by its line, so that it has the same name in the next run although lines
 * were added above it: SHA-256 (hex) of file, rule, key and pointer. A finding in the text or in a list is told apart
 * by the words it marks; equal ones are counted. No two findings of a run have the same name.
 */
export function fingerprints(files: readonly CheckedFile[]): ReadonlyMap<Diagnostic, string> {
  const names = new Map<Diagnostic, string>();
  for (const checked of files) {
    const seen = new Map<string, number>();
    const charactersOf = lineReader(checked);
    for (const diagnostic of checked.diagnostics) {
      const { file, rule, key, pointer, place } = diagnostic;
      const where = withoutNumbers(pointer ?? '');
      const words = where === pointer ? [] : [markedText(diagnostic, charactersOf(place.line))];
      const what = JSON.stringify([file, rule, key, where, ...words]);
      const before = seen.get(what) ?? 0;
      seen.set(what, before + 1);
      const hash = createHash('sha256').update(what).update(`\n${before}`);
      names.set(diagnostic, hash.digest('hex'));
    }
  }
  return names;
}
