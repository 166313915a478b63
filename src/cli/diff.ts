import { isUtf8 } from 'node:buffer';
import { visible, visibleLine } from '../base/characters.js';
import { withoutCommands } from '../base/runner-commands.js';

/** A patch for one file, and a word on it if `patch` cannot carry it out. */
export interface Patch {
  readonly patch: string;
  readonly note?: string;
}

const context = 3;

/** A line of a patch: its sign, its text, and its numbers (from 0) in the old and the new file. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  readonly old: number;
  readonly fresh: number;
}

/** How far one has to go in both texts until they are alike again; the shortest way that skips lines of both. */
function resync(old: readonly string[], fresh: readonly string[], i: number, j: number): [number, number] {
  const most = old.length - i + fresh.length - j;
  for (let sum = 1; sum <= most; sum += 1) {
    for (let down = Math.min(sum, old.length - i); down >= 0; down -= 1) {
      const right = sum - down;
      if (j + right > fresh.length) break;
      const isEnd = i + down === old.length && j + right === fresh.length;
      if (isEnd || (i + down < old.length && old[i + down] === fresh[j + right])) return [down, right];
    }
  }
  return [old.length - i, fresh.length - j];
}

function linesOf(old: readonly string[], fresh: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      lines.push({ sign: ' ', text: old[i] ?? '', old: i, fresh: j });
      i += 1;
      j += 1;
      continue;
    }
    const [down, right] = resync(old, fresh, i, j);
    for (const end = i + down; i < end; i += 1)
      lines.push({ sign: '-', text: old[i] ?? '', old: i, fresh: j });
    for (const end = j + right; j < end; j += 1)
      lines.push({ sign: '+', text: fresh[j] ?? '', old: i, fresh: j });
  }
  return lines;
}

/** The lines that changed with some around them, neighbours in one piece. */
function* hunksOf(lines: readonly Line[]): Iterable<readonly Line[]> {
  let from = -1;
  let to = -1;
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    if (from !== -1 && index - context > to) {
      yield lines.slice(from, to);
      from = -1;
    }
    if (from === -1) from = Math.max(0, index - context);
    to = Math.min(lines.length, index + context + 1);
  }
  if (from !== -1) yield lines.slice(from, to);
}

/** A line as it may be printed; the sign of the end of a line in Windows is harmless and belongs to it. */
const printed = (text: string): string => {
  const [, mark = '', words = '', end = ''] = /^(\ufeff?)([\s\S]*?)(\r?\n?)$/.exec(text) ?? [];
  return mark + visible(words) + end;
};

function rangeOf(hunk: readonly Line[], side: 'old' | 'fresh', missing: '+' | '-'): string {
  const count = hunk.filter(({ sign }) => sign !== missing).length;
  const start = hunk[0]?.[side] ?? 0;
  return `${count === 0 ? start : start + 1},${count}`;
}

const split = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * What changes from one text to the other, as a patch for `git apply` and `patch -p1`. Characters that could harm a
 * terminal are written out; the note then says that the patch is only for reading.
 *
 * @param file the name of the file as it is shown, with `/`
 * @param isGuarded whether a runner reads it, to which no line may be a command
 */
export function unifiedDiff(file: string, old: Uint8Array, fresh: Uint8Array, isGuarded = false): Patch {
  if (!isUtf8(old))
    return {
      patch: '',
      note: 'Die Datei würde neu gespeichert, in der Codierung „UTF-8“. Das lässt sich nicht als Unterschied zeigen.',
    };
  const lines = linesOf(split(old), split(fresh));
  const name = visibleLine(file).replace(/^\//, '');
  // Without the tab a program would take the name only up to the first blank.
  const end = /\s/.test(name) ? '\t' : '';
  let patch = `--- a/${name}${end}\n+++ b/${name}${end}\n`;
  let isWhole = visibleLine(file) === file;
  for (const hunk of hunksOf(lines)) {
    patch += `@@ -${rangeOf(hunk, 'old', '+')} +${rangeOf(hunk, 'fresh', '-')} @@\n`;
    for (const { sign, text } of hunk) {
      isWhole &&= printed(text) === text;
      patch += `${sign}${printed(text)}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
    }
  }
  if (isGuarded) isWhole &&= withoutCommands(patch) === patch;
  return isWhole
    ? { patch }
    : {
        patch,
        note: 'Darin stehen Zeichen, die nur ausgeschrieben gezeigt werden. Ein Programm kann diesen Unterschied nicht anwenden.',
      };
}
