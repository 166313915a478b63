import type { Header } from './header.js';
import { readSource, type Source } from './source.js';
import { wholeHeader } from './whole-header.js';

/** A header as it is written, before anybody asks what is meant, with the source that its offsets are of. */
export interface Written extends Header {
  readonly source: Source;
}

/** The header of a file, or undefined if it cannot be read. */
export function headerOf(bytes: Uint8Array): Written | undefined {
  const { value: source } = readSource(bytes);
  const header = source && wholeHeader(source).value;
  return header && { source, ...header };
}
