import type { Finding } from '../../src/base/diagnostic.js';
import * as markdown from '../../src/base/markdown.js';
import type { Leitfaden } from '../../src/model/leitfaden.js';
import { readSteckbrief, type SteckbriefFile } from '../../src/read/steckbrief.js';
import { wholeHeader } from '../../src/read/whole-header.js';
import { checkSteckbrief } from '../../src/rules/check.js';
import type { Geaendert } from '../../src/rules/rule.js';

export const parsers = { header: wholeHeader, markdown };

/** Reads a Steckbrief with every parser at hand. */
export function readWhole(name: string, bytes: Uint8Array, leitfaden: Leitfaden): SteckbriefFile {
  const read = readSteckbrief(name, bytes, leitfaden, parsers);
  if (typeof read === 'string') throw new Error(`the parser for ${read} was handed in`);
  return read;
}

/** What the rules find in a Steckbrief that said something else in the last edition of the list. */
export function foundSince(text: string, leitfaden: Leitfaden, geaendert?: Geaendert): readonly Finding[] {
  const read = readWhole('platz.md', Buffer.from(text), leitfaden);
  const { steckbrief, outline, isWritten, remarkAt, body } = read;
  if (!steckbrief || !outline) throw new Error('the Steckbrief of a test is wrong');
  const since = geaendert ? { geaendert } : {};
  const subject = {
    steckbrief,
    leitfaden,
    stichtag: '2026-11-22',
    isWritten,
    remarkAt,
    body,
    ...outline,
    ...since,
  };
  return [...checkSteckbrief(subject, read, read.wrong)];
}
