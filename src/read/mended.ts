import type { Edit } from '../base/diagnostic.js';
import { offsetAt, withEdits } from '../base/edits.js';
import { quoted } from '../base/quoted.js';
import { isSameBut, type Range } from './same-header.js';
import { headerOf, type Written } from './written.js';
import { textsIn } from './yaml/rest.js';

/** An edit together with the words that it replaces. */
interface Replaced extends Edit {
  readonly old: string;
}

/** A file before and after some edits. `before` is the file as it was first, if several rounds were needed to read it. */
export interface Mending {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The edits of each round, with the bytes that they were made for. */
  readonly rounds: readonly { readonly bytes: Uint8Array; readonly edits: readonly Edit[] }[];
}

const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const replacedIn = ({ rounds }: Mending): readonly Replaced[] =>
  rounds.flatMap(({ bytes, edits }) =>
    edits.map((edit) => {
      const lines = text(bytes)
        .replace(/^\ufeff/, '')
        .split('\n')
        .slice(edit.line - 1, edit.endLine);
      const first = [...(lines[0] ?? '')].slice(edit.column - 1);
      const old = edit.line === edit.endLine ? first.slice(0, edit.endColumn - edit.column) : first;
      return { ...edit, old: old.join('').replace(/\r$/, '') };
    }),
  );

/** Quotes keep every character of the words between them: they are read again as exactly these words. */
const isKept = ({ tree, source }: Written, { line, old, text: now }: Replaced): boolean =>
  now !== quoted(old) ||
  [...textsIn(tree)].some(
    (node) => !node.plain && node.text === old && source.place(node.start, node.start).line === line,
  );

/** Tabs are of any width: whatever width is meant, as far as it can be read it has to mean the same. */
function isSameInEveryWidth(after: Written, bytes: Uint8Array, replaced: readonly Replaced[]): boolean {
  const withTabs = replaced.filter(({ old }) => /^[ \t]*\t[ \t]*$/.test(old));
  if (withTabs.length === 0) return true;
  return [4, 8].every((width) => {
    const wider = withTabs.map((edit) => ({
      ...edit,
      endLine: edit.line,
      endColumn: edit.column + edit.text.length,
      text: edit.old.replaceAll('\t', ' '.repeat(width)),
    }));
    const other = headerOf(new TextEncoder().encode(withEdits(text(bytes), wider)));
    return !other || isSameBut(after, other, []);
  });
}

/** What the edits touched, in the offsets of the header before. */
const touched = ({ source }: Written, edits: readonly Edit[]): readonly Range[] =>
  edits.map((edit) => ({
    start: offsetAt(source, edit.line, edit.column),
    end: offsetAt(source, edit.endLine, edit.endColumn),
  }));

/**
 * Whether a file says after some edits what it said before, but for what they were to change: it can be read, quotes kept
 * their words, every other entry has its name, its place and its text, and the text below the header is the same.
 */
export function isMendedWell(mending: Mending): boolean {
  const after = headerOf(mending.after);
  if (!after) return false;
  const replaced = replacedIn(mending);
  if (!replaced.every((edit) => isKept(after, edit))) return false;
  if (!isSameInEveryWidth(after, mending.after, replaced)) return false;
  const before = headerOf(mending.before);
  if (!before) return true;
  const edits = mending.rounds.flatMap((round) => round.edits);
  const bodyLine = before.source.count() - before.body.split('\n').length + 1;
  const isBodyEdited = edits.some(({ line }) => line >= bodyLine);
  return isSameBut(before, after, touched(before, edits)) && (isBodyEdited || before.body === after.body);
}
