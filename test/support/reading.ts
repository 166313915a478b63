import * as markdown from '../../src/base/markdown.js';
import type { Leitfaden } from '../../src/model/leitfaden.js';
import { readSteckbrief, type SteckbriefFile } from '../../src/read/steckbrief.js';
import { wholeHeader } from '../../src/read/whole-header.js';

export const parsers = { header: wholeHeader, markdown };

/** Reads a Steckbrief with every parser at hand. */
export function readWhole(name: string, bytes: Uint8Array, leitfaden: Leitfaden): SteckbriefFile {
  const read = readSteckbrief(name, bytes, leitfaden, parsers);
  if (typeof read === 'string') throw new Error(`the parser for ${read} was handed in`);
  return read;
}
